/** Codes on paper that stand in for a second step that is lost: sixteen characters, 80 random bits. */
import { randomBytes } from "node:crypto";
import { hashToken } from "./token";

/** Without the letters and digits that are mistaken for each other. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const howMany = 10;

function makeCode(): string {
  const characters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join("");
  return characters.match(/.{4}/g)?.join("-") ?? "";
}

export function makeRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, makeCode);
}

/** However it was typed: small letters, spaces and dashes do not matter. */
export function hashRecoveryCode(code: string): string {
  return hashToken(code.replace(/[\s-]/g, "").toUpperCase());
}
