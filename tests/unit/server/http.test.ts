/** Small pieces of the server: settings, cookies, origins, addresses to go back to, the choice of routes. */
import { describe, expect, it } from "vitest";
import { languages } from "~/i18n/language";
import { describeSettingFault } from "~/i18n/settings";
import { readEnvironment } from "~/server/environment";
import { danishDayOf } from "~/server/clock";
import { readCookie, writeCookie } from "~/server/http/cookies";
import { isSameSite } from "~/server/http/is-same-site";
import { safeReturn } from "~/server/http/safe-return";
import { createMemory } from "~/server/memory";
import { filesFolderOf } from "~/server/files-folder";

const origins = new Set(["https://vidensbro.example.org"]);
const post = (headers: Record<string, string>) =>
  new Request("https://vidensbro.example.org/x", { method: "POST", headers });

describe("an unsafe request", () => {
  it("must come from our own pages", () => {
    expect(isSameSite(post({ Origin: "https://vidensbro.example.org" }), origins)).toBe(true);
    expect(
      isSameSite(post({ Origin: "https://vidensbro.example.org", "Sec-Fetch-Site": "same-origin" }), origins),
    ).toBe(true);
    expect(isSameSite(post({ "Sec-Fetch-Site": "same-origin" }), origins)).toBe(true);
    expect(isSameSite(post({}), origins)).toBe(false);
    expect(isSameSite(post({ Origin: "null" }), origins)).toBe(false);
    expect(isSameSite(post({ Origin: "https://evil.example" }), origins)).toBe(false);
    expect(isSameSite(post({ Origin: "https://vidensbro.example.org", "Sec-Fetch-Site": "same-site" }), origins)).toBe(
      false,
    );
    expect(isSameSite(post({ "Sec-Fetch-Site": "none" }), origins)).toBe(false);
    expect(
      isSameSite(new Request("https://x.example/", { headers: { Origin: "https://evil.example" } }), origins),
    ).toBe(true);
  });
});

describe("an address to go back to", () => {
  it("is one of our own or the fallback", () => {
    expect(safeReturn("/projects?x=1", "/")).toBe("/projects?x=1");
    for (const bad of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "javascript:alert(1)",
      "",
      null,
      "projects",
    ]) {
      expect(safeReturn(bad, "/home")).toBe("/home");
    }
  });
});

describe("cookies", () => {
  it("carry __Host- and Secure over TLS and come back by name", () => {
    const line = writeCookie("session", "abc", true);
    expect(line).toMatch(/^__Host-session=abc; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/);
    const request = (cookie: string) => new Request("https://a.example/", { headers: { Cookie: cookie } });
    expect(readCookie(request("a=1; __Host-session=abc; b=2"), "session", true)).toBe("abc");
    expect(readCookie(request("session=abc"), "session", true)).toBe(null);
    expect(writeCookie("session", "", false)).toContain("Max-Age=0");
  });
});

describe("settings", () => {
  it("name another sign-in wholly or not at all, over TLS, and say what is missing", () => {
    const whole = { OIDC_ISSUER: "https://login.example.org", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
    expect(readEnvironment(whole)).toMatchObject({
      environment: { oidc: { issuer: whole.OIDC_ISSUER, name: "login.example.org", mfaTrusted: false } },
    });
    const named = { ...whole, OIDC_NAME: "Universitetet", OIDC_MFA_TRUSTED: "yes" };
    expect(readEnvironment(named)).toMatchObject({
      environment: { oidc: { name: "Universitetet", mfaTrusted: true } },
    });
    const faulty: [Record<string, string>, string][] = [
      [{ OIDC_ISSUER: "" }, "OIDC_ISSUER"],
      [{ OIDC_ISSUER: "http://login.example.org" }, "OIDC_ISSUER"],
      [{ OIDC_ISSUER: "login.example.org" }, "OIDC_ISSUER"],
      [{ OIDC_CLIENT_ID: "" }, "OIDC_CLIENT_ID"],
      [{ OIDC_CLIENT_SECRET: "" }, "OIDC_CLIENT_SECRET"],
      [{ OIDC_NAME: "x".repeat(61) }, "OIDC_NAME"],
      [{ OIDC_MFA_TRUSTED: "1" }, "OIDC_MFA_TRUSTED"],
    ];
    for (const [changed, setting] of faulty) {
      const result = readEnvironment({ ...whole, ...changed });
      if (!("faults" in result)) throw new Error(`accepted ${JSON.stringify(changed)}`);
      expect(result.faults.map((fault) => fault.setting)).toEqual([setting]);
      for (const language of languages)
        for (const fault of result.faults) expect(describeSettingFault(language, fault)).toContain(`${setting}=`);
    }
  });

  it("have safe defaults: this machine only, no mail server", () => {
    expect(readEnvironment({})).toMatchObject({
      environment: {
        port: 3000,
        host: "127.0.0.1",
        publicUrl: "http://localhost:3000",
        smtpUrl: null,
        trustProxy: false,
      },
    });
    expect(readEnvironment({ PUBLIC_URL: "https://a.example/" })).toMatchObject({
      environment: { host: undefined, publicUrl: "https://a.example" },
    });
  });

  it("are refused with every fault, each with how to mend it in both languages", () => {
    const result = readEnvironment({
      PORT: "70000",
      PUBLIC_URL: "a.example",
      SMTP_URL: "http://x",
      TRUST_PROXY: "yes",
      DEMONSTRATION: "no",
    });
    if (!("faults" in result)) throw new Error("accepted");
    expect(result.faults.map(({ setting }) => setting).sort()).toEqual([
      "DEMONSTRATION",
      "PORT",
      "PUBLIC_URL",
      "SMTP_URL",
      "TRUST_PROXY",
    ]);
    for (const language of languages) {
      for (const fault of result.faults) expect(describeSettingFault(language, fault)).toContain(`${fault.setting}=`);
    }
  });

  it("ask for a sender once there is a mail server", () => {
    expect(readEnvironment({ SMTP_URL: "smtp://localhost" })).toEqual({
      faults: [{ setting: "MAIL_FROM", fault: "missing" }],
    });
    expect(readEnvironment({ SMTP_URL: "smtp://localhost", MAIL_FROM: "Vidensbro <a@example.org>" })).toHaveProperty(
      "environment",
    );
  });

  it("put attached files beside the database", () => {
    expect(filesFolderOf("/srv/data/vidensbro.db")).toBe("/srv/data/vidensbro-files");
  });
});

describe("today", () => {
  it("is the day in Copenhagen, summer and winter", () => {
    expect(danishDayOf(Date.UTC(2026, 0, 1, 22, 59))).toBe("2026-01-01");
    expect(danishDayOf(Date.UTC(2026, 0, 1, 23, 0))).toBe("2026-01-02");
    expect(danishDayOf(Date.UTC(2026, 6, 1, 21, 59))).toBe("2026-07-01");
    expect(danishDayOf(Date.UTC(2026, 6, 1, 22, 0))).toBe("2026-07-02");
  });
});

describe("the memory", () => {
  it("makes a value once and lets the least used go when it is full", () => {
    const memory = createMemory(2);
    let made = 0;
    const make = () => (made += 1);
    expect([memory.remember("a", make), memory.remember("b", make), memory.remember("a", make)]).toEqual([1, 2, 1]);
    memory.remember("c", make);
    expect(memory.remember("a", make)).toBe(1);
    expect(memory.remember("b", make)).toBe(4);
  });
});
