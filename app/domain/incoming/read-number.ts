/** A number as Danes and Britons write it: `1.234,5` and `1,234.5` are the same. */
import type { SheetCell } from "./fields";

/** Null where it is no number. Of one mark with three digits behind it the mark groups thousands, as in `1.234`. */
export function readNumber(cell: SheetCell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (cell === null || cell.length > 40) return null;
  const text = cell
    .replaceAll(/[\s\u00a0']/g, "")
    .replace(/^(?:dkk|kr\.?)/i, "")
    .replace(/(?:dkk|kr\.?|,-|timer|hours|t|h)$/i, "")
    .replace("\u2212", "-");
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const lastComma = text.lastIndexOf(",");
  const lastDot = text.lastIndexOf(".");
  const decimal = lastComma >= 0 && lastDot >= 0 ? (lastComma > lastDot ? "," : ".") : soleDecimal(text);
  const plain = decimal === null ? text.replaceAll(/[.,]/g, "") : removeGroups(text, decimal);
  if (plain === null || !/^-?\d*\.?\d+$|^-?\d+\.$/.test(plain)) return null;
  return Number(plain);
}

/** The mark of a text that has one kind of mark only; null where it groups thousands. */
function soleDecimal(text: string): "," | "." | null {
  const mark = text.includes(",") ? "," : ".";
  const parts = text.split(mark);
  if (parts.length > 2) return null;
  return parts.length === 2 && parts[1]?.length === 3 && /^-?[1-9]\d{0,2}$/.test(parts[0] ?? "") ? null : mark;
}

function removeGroups(text: string, decimal: "," | "."): string | null {
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0) return null;
  const grouped = whole.replaceAll(/[.,]/g, "");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
