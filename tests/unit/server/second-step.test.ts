/** Codes of authenticator apps, recovery codes, and the seal around secrets. */
import { describe, expect, it } from "vitest";
import {
  authenticatorAddress,
  drawQrCode,
  makeAuthenticatorSecret,
  periodOfCode,
} from "~/server/session/one-time-code";
import { hashRecoveryCode, makeRecoveryCodes } from "~/server/session/recovery-codes";
import { seal, unseal } from "~/server/session/seal";

/** The secret of RFC 6238, appendix B: "12345678901234567890". */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("a code of an app", () => {
  it.each([
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
  ])("is at second %i as RFC 6238 has it", (seconds, code) => {
    expect(periodOfCode(secret, { code, now: seconds * 1000 })).toBe(Math.floor(seconds / 30));
  });

  it("is taken one period early or late, and no further", () => {
    const at = (seconds: number) => periodOfCode(secret, { code: "050471", now: seconds * 1000 });
    const period = Math.floor(1111111111 / 30);
    expect([at(1111111111 - 30), at(1111111111 + 30)]).toEqual([period, period]);
    expect([at(1111111111 - 90), at(1111111111 + 90)]).toEqual([null, null]);
  });

  it("is refused where it is no code at all", () => {
    for (const code of ["", "12345", "abcdef", "0504710"]) {
      expect(periodOfCode(secret, { code, now: 1111111111_000 })).toBe(null);
    }
  });

  it("comes from a secret of 160 bits that the address carries", () => {
    const made = makeAuthenticatorSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    expect(authenticatorAddress(made, "a@example.dk")).toMatch(
      new RegExp(`^otpauth://totp/Vidensbro:a%40example\\.dk\\?issuer=Vidensbro&secret=${made}&`),
    );
  });

  it("has a picture without any style", () => {
    const { size, path } = drawQrCode("otpauth://totp/x");
    expect(size).toBeGreaterThan(20);
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });
});

describe("recovery codes", () => {
  it("are ten, all different, and read however they are typed", () => {
    const codes = makeRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    const [first = ""] = codes;
    expect(hashRecoveryCode(` ${first.toLowerCase().replaceAll("-", " ")}`)).toBe(hashRecoveryCode(first));
  });
});

describe("a seal", () => {
  const secretKey = "k".repeat(32);

  it("opens with its key, for its owner, and hides what it holds", () => {
    const sealed = seal("hemmelig", { secretKey, owner: "1" });
    expect(sealed).not.toContain("hemmelig");
    expect(unseal(sealed, { secretKey, owner: "1" })).toBe("hemmelig");
    expect(seal("hemmelig", { secretKey, owner: "1" })).not.toBe(sealed);
  });

  it("opens neither with another key, nor for another owner, nor when it was changed", () => {
    const sealed = seal("hemmelig", { secretKey, owner: "1" });
    expect(unseal(sealed, { secretKey: "l".repeat(32), owner: "1" })).toBe(null);
    expect(unseal(sealed, { secretKey, owner: "2" })).toBe(null);
    const parts = sealed.split(".");
    expect(unseal([parts[0], parts[1], "AAAA", parts[3]].join("."), { secretKey, owner: "1" })).toBe(null);
    for (const broken of ["", "v1", "v1...", "v2.a.b.c"]) expect(unseal(broken, { secretKey, owner: "1" })).toBe(null);
  });
});
