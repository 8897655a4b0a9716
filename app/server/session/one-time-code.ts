/** Codes of authenticator apps, as RFC 6238 has them: six digits, SHA-1, 30 seconds. */
import { Secret, TOTP } from "otpauth";
import { encode } from "uqr";

const period = 30;
/** Periods to each side of now whose code is taken: clocks of phones are not all right. */
const leeway = 1;

export function makeAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

function totpOf(secret: string, label = ""): TOTP {
  return new TOTP({ issuer: "Vidensbro", label, secret, algorithm: "SHA1", digits: 6, period });
}

/** The period whose code this is, or null for a wrong code. */
export function periodOfCode(secret: string, { code, now }: { code: string; now: number }): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: leeway });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

/** The address that an app reads from the picture. */
export function authenticatorAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** A QR code as the path of an SVG, one unit a module, with how many modules it has to a side. */
export function drawQrCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
