/** Numbers as people type them. */

/**
 * A number from 0 with decimals, or null where it is none. Danish writes 1.234,5 and English 1,234.5; a lone separator
 * before exactly three digits parts thousands where the language says so, and decimals otherwise.
 */
export function readTypedNumber(typed: string, language: "da" | "en"): number | null {
  const text = typed.replaceAll(/[\s\u00a0']/g, "");
  const [thousands, decimals] = language === "da" ? [".", ","] : [",", "."];
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimals}\\d+)?$`);
  const plain = grouped.test(text) ? text.replaceAll(thousands, "").replace(decimals, ".") : text.replace(",", ".");
  return /^\d{1,10}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** A number as it is typed: with the decimal sign of the language and no thousands. */
export function typeNumber(value: number | undefined, language: "da" | "en"): string {
  if (value === undefined) return "";
  return language === "da" ? String(value).replace(".", ",") : String(value);
}
