/** Reads an amount of kroner as people write it. */

/**
 * `1.200.000`, `1,200,000`, `1 200 000 kr.` and `1.200.000,50` alike; dots and commas before groups of three are
 * separators. Null where it is no amount.
 */
export function readAmount(typed: string): number | null {
  const text = typed.replaceAll(/\s|kr\.?|dkk/gi, "");
  const parts =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(text) ?? /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  return Number(`${(parts[1] ?? "").replaceAll(/\D/g, "")}.${parts[2] ?? "0"}`);
}
