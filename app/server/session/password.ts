/** Passwords: scrypt of Node's own crypto, with the cost that OWASP's password cheat sheet gives (N 2^15, r 8, p 3). */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const LENGTH = 32;

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, LENGTH, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** The password as `scrypt$N$r$p$salt$hash`, salt and hash in base64url; the product always at the cost above. */
export async function hashPassword(
  password: string,
  { N, r, p }: Pick<typeof COST, "N" | "r" | "p"> = COST,
): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, { ...COST, N, r, p });
  return ["scrypt", N, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether the password is the one behind the hash. Takes as long where there is no hash, and then says no. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [kind, n, r, p, salt, hash] = (stored ?? "").split("$");
  if (kind !== "scrypt" || salt === undefined || hash === undefined) {
    await derive(password, Buffer.alloc(16), COST);
    return false;
  }
  const key = await derive(password, Buffer.from(salt, "base64url"), {
    ...COST,
    N: Number(n),
    r: Number(r),
    p: Number(p),
  });
  const expected = Buffer.from(hash, "base64url");
  return key.length === expected.length && timingSafeEqual(key, expected);
}
