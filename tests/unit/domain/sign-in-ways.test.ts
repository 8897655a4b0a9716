/** Ways in: what is left without the organisation's own sign-in, and which provider settings mean. */
import { describe, expect, it } from "vitest";
import { hasOtherWayIn } from "~/domain/sign-in/has-other-way-in";
import { isSameIssuer } from "~/domain/sign-in/is-same-issuer";

describe("another way in", () => {
  const none = { mailSends: false, hasPassword: false, passkeys: 0 };
  it.each([
    ["nothing", none, false],
    ["mailed links", { ...none, mailSends: true }, true],
    ["a password", { ...none, hasPassword: true }, true],
    ["a passkey", { ...none, passkeys: 1 }, true],
  ])("with %s", (_, ways, there) => {
    expect(hasOtherWayIn(ways)).toBe(there);
  });
});

describe("the same provider", () => {
  it.each([
    ["https://login.example.org", "https://login.example.org", true],
    ["https://login.example.org/", "https://login.example.org", true],
    ["https://login.example.org/a/.well-known/openid-configuration", "https://login.example.org/a", true],
    ["https://login.example.org/a", "https://login.example.org/b", false],
    ["https://login.example.org", "https://login.example.org.evil.example", false],
  ])("%s and %s", (one, other, same) => {
    expect(isSameIssuer(one, other)).toBe(same);
  });
});
