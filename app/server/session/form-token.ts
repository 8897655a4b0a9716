/** Tokens of forms: made of a secret that only one browser and we hold, and written differently on every page. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const length = 16;

function markOf(secret: string): Buffer {
  return createHmac("sha256", secret).update("vidensbro form token").digest().subarray(0, length);
}

const mix = (one: Buffer, other: Buffer) => Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)));

/** 43 characters. The mask keeps the length of a compressed page from telling anything of the mark (BREACH). */
export function makeFormToken(secret: string): string {
  const mask = randomBytes(length);
  return Buffer.concat([mask, mix(mask, markOf(secret))]).toString("base64url");
}

export function isFormToken(token: string, secret: string): boolean {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 2 * length) return false;
  return timingSafeEqual(mix(bytes.subarray(0, length), bytes.subarray(length)), markOf(secret));
}
