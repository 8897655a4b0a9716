/** A number as people type it in the language that they read: `1.234,5` in Danish, `1,234.5` in English. */

export type DecimalMark = "," | ".";

/** The number, or null where the text is none. Marks between thousands and spaces are passed over. */
export function readNumber(typed: string, decimalMark: DecimalMark): number | null {
  const thousandsMark = decimalMark === "," ? "." : ",";
  const text = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  const whole = `\\d+|\\d{1,3}(?:\\${thousandsMark}\\d{3})+`;
  if (!new RegExp(`^-?(?:${whole})(?:\\${decimalMark}\\d+)?$`).test(text)) return null;
  const value = Number(text.replaceAll(thousandsMark, "").replace(decimalMark, "."));
  return Number.isFinite(value) ? value : null;
}

/** The number as its reader types it, without marks between thousands. */
export function typeNumber(value: number, decimalMark: DecimalMark): string {
  const plain = Number.isInteger(value) ? value.toFixed(0) : String(value);
  return plain.replace(".", decimalMark);
}
