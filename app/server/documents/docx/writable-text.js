/** Takes out of every text what XML cannot hold; one such sign makes Word refuse the whole document. */

/**
 * @template T
 * @param {T} value
 * @returns {T} a copy
 */
export function makeWritable(value) {
  return /** @type {T} */ (copy(value));
}

/** @param {unknown} part @returns {unknown} */
function copy(part) {
  if (typeof part === "string") return part.replace(unwritable, "");
  if (Array.isArray(part)) return part.map(copy);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, copy(member)]));
}

/** Source: XML 1.0, production 2 (Char). */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
