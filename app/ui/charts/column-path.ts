/** One direction's part of every column as one path: far smaller than a rectangle each. */
import { directions, type Direction } from "~/domain/vocabulary";
import type { ActivityPeriod } from "./activity-periods";
import { round } from "./round";

export interface ColumnPathProps {
  periods: readonly ActivityPeriod[];
  direction: Direction;
  /** Height of one activity. */
  scale: number;
  /** From one column to the next. */
  step: number;
  /** Where the columns stand. */
  ground: number;
}

export function columnPath({ periods, direction, scale, step, ground }: ColumnPathProps): string {
  const under = directions.slice(0, directions.indexOf(direction));
  return periods
    .map(({ counts }, column) => {
      if (counts[direction] === 0) return "";
      const below = under.reduce((sum, other) => sum + counts[other], 0);
      const [x, y] = [round((column + 0.14) * step), round(ground - below * scale)];
      return `M${x} ${y}v${round(-counts[direction] * scale)}h${round(0.72 * step)}V${y}z`;
    })
    .join("");
}
