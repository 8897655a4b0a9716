/** JSON with one spelling for each content, so that a hash over it tells whether anything was changed. */

/**
 * Members in the order of their names by UTF-16 units, no white space, numbers and strings as `JSON.stringify` writes
 * them, members that are undefined left out. Source: RFC 8785, which this follows for what JSON can hold.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  // Without a prototype, so that a member of any name is a member.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value).sort()) {
    // A member named by a whole number would come first in an object; none of ours is.
    if (/^\d+$/.test(name)) throw new Error("A member's name is a number");
    copy[name] = ordered((value as Record<string, unknown>)[name]);
  }
  return copy;
}
