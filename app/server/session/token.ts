/** Secrets that are handed out once and stored as a hash only. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as 43 characters that fit in an address. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hexadecimal; enough for secrets of 256 random bits. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
