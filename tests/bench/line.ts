/** One measured figure: what it is, what it came to, what it is held against and whether it holds. */

export interface Line {
  what: string;
  value: number;
  unit: "s" | "ms" | "MiB" | "×" | "/s";
  /** What the figure was measured on or against, with the figures beside it. */
  against: string;
  /** The figure must lie under `most` or reach `least`; without either it is told and not judged. */
  most?: number;
  least?: number;
  /** How much others used the machine before or after, whichever was more; see crowding.ts. */
  crowding?: number;
}

/** From here on others use so much of the machine that times by the clock say little of the product. */
export const busy = 1.5;

/** Whether the figure keeps its limit; null where it has none. */
export function holds({ value, most, least }: Line): boolean | null {
  if (most !== undefined) return value < most;
  if (least !== undefined) return value >= least;
  return null;
}

/** A figure with as many digits as say something. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function limitOf({ most, least, unit }: Line): string {
  if (most !== undefined) return `< ${most} ${unit}`;
  if (least !== undefined) return `≥ ${figure(least)} ${unit}`;
  return "";
}

/** The lines under one another, as text for a terminal. */
export function drawTable(lines: readonly Line[]): string {
  const head = ["what", "value", "limit", "holds", "crowding", "measured on or against"];
  const rows = lines.map((line) => {
    const good = holds(line);
    const word = good === null ? "" : good ? "yes" : "NO";
    return [
      line.what,
      `${figure(line.value)} ${line.unit}`,
      limitOf(line),
      word,
      line.crowding?.toFixed(1) ?? "",
      line.against,
    ];
  });
  const widths = head.map((label, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? label).length)));
  const draw = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [draw(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(draw)].join("\n");
}
