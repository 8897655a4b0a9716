/** Identifiers that carry their own proof: keys, CVR numbers, ROR identifiers and web addresses. */
import type { Key } from "./bundle/records";

const keyPattern = /^[a-z0-9][a-z0-9._-]{0,79}$/;
const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];
const crockfordDigits = "0123456789abcdefghjkmnpqrstvwxyz";

/** Whether a value has the form of a stable key. Source: docs/contract/bundle.schema.json, `key`. */
export function isKey(value: unknown): value is Key {
  return typeof value === "string" && keyPattern.test(value);
}

/** Whether a string is eight digits. */
export function hasCvrForm(value: string): boolean {
  return /^[0-9]{8}$/.test(value);
}

/**
 * Whether a string is a Danish company number: eight digits, not all zero, whose weighted sum (2, 7, 6, 5, 4, 3, 2, 1)
 * is divisible by 11. Source: docs/contract/BUNDLE.md.
 */
export function isCvr(value: string): boolean {
  if (!hasCvrForm(value) || value === "00000000") return false;
  return cvrWeights.reduce((sum, weight, i) => sum + weight * Number(value[i]), 0) % 11 === 0;
}

/** Whether a string is an address at ror.org in the form of the schema, checksum unseen. */
export function hasRorForm(value: string): boolean {
  return /^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$/.test(value);
}

/**
 * Whether a string is a ROR identifier: its last two digits are 98 − (n × 100 mod 97), n the six characters before
 * them read in Crockford base 32. Source: docs/contract/BUNDLE.md.
 */
export function isRor(value: string): boolean {
  if (!hasRorForm(value)) return false;
  const n = [...value.slice(-8, -2)].reduce((sum, digit) => sum * 32 + crockfordDigits.indexOf(digit), 0);
  return Number(value.slice(-2)) === 98 - ((n * 100) % 97);
}

const hex = "[0-9A-Fa-f]";
const escaped = `%${hex}{2}`;
const unreserved = "A-Za-z0-9\\-._~";
const subDelims = "!$&'()*+,;=";
const group = `${hex}{1,4}`;
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const lastGroups = `(?:${group}:${group}|${octet}(?:\\.${octet}){3})`;
const ipv6 = [
  `(?:${group}:){6}${lastGroups}`,
  `::(?:${group}:){5}${lastGroups}`,
  `(?:${group})?::(?:${group}:){4}${lastGroups}`,
  `(?:(?:${group}:){0,1}${group})?::(?:${group}:){3}${lastGroups}`,
  `(?:(?:${group}:){0,2}${group})?::(?:${group}:){2}${lastGroups}`,
  `(?:(?:${group}:){0,3}${group})?::${group}:${lastGroups}`,
  `(?:(?:${group}:){0,4}${group})?::${lastGroups}`,
  `(?:(?:${group}:){0,5}${group})?::${group}`,
  `(?:(?:${group}:){0,6}${group})?::`,
].join("|");
const ipLiteral = `\\[(?:${ipv6}|[vV]${hex}+\\.[${unreserved}${subDelims}:]+)\\]`;
const userInfo = `(?:[${unreserved}${subDelims}:]|${escaped})*@`;
const host = `(?:${ipLiteral}|(?:[${unreserved}${subDelims}]|${escaped})*)`;
const pathChars = `[${unreserved}${subDelims}:@/]|${escaped}`;
const queryChars = `[${unreserved}${subDelims}:@/?]|${escaped}`;
const httpUrlPattern = new RegExp(
  `^https?://(?:${userInfo})?${host}(?::[0-9]*)?(?:/(?:${pathChars})*)?(?:\\?(?:${queryChars})*)?(?:#(?:${queryChars})*)?$`,
);
const longestUrl = 2000;

/**
 * Whether a string is a web address as the schema has it: `^https?://[^\s]+$`, the URI grammar of RFC 3986 (no
 * characters beyond ASCII, whole percent-escapes, brackets around IP addresses only) and at most 2,000 characters.
 */
export function isHttpUrl(value: string): boolean {
  return value.length <= longestUrl && /^https?:\/\/[^\s]/.test(value) && httpUrlPattern.test(value);
}

/**
 * A web address that somebody typed, as browsers write it: `https` where nothing is said, the scheme in small letters,
 * gaps and signs beyond ASCII escaped. What the schema takes already stays as it is, and so does what is no address.
 * A bare identifier stands behind `start`, such as that of a resolver.
 */
export function toHttpUrl(typed: string, start?: string): string {
  if (typed === "" || isHttpUrl(typed)) return typed;
  // An identifier has no gaps.
  if (start !== undefined && /\s/.test(typed)) return typed;
  // A port is no scheme: example.org:8080.
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `${start ?? "https://"}${typed}`;
  if (!address.includes(".")) return typed;
  if (isHttpUrl(address)) return address;
  return URL.canParse(address) ? new URL(address).href : typed;
}
