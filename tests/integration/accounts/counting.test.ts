/** Counting attempts, telling where they come from, and telling browsers apart. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { countAttempt, mostWindows } from "#db/attempts";
import { type Db, openDatabase } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { clientAddress } from "~/server/http/client-address";
import { forgetAttempt, takeAttempt } from "~/server/http/rate-limit";
import { readUserAgent } from "~/server/session/read-user-agent";
import { sha256 } from "~/server/sha256";
import { makeDatabase } from "../../support/database";

const scope = everything({ kind: "system" });

function openLimit(db: Db) {
  let now = 0;
  const house = { db, clock: { now: () => now, today: () => "2026-11-21" } };
  return {
    take: (key: string, at: number) => {
      now = at;
      return takeAttempt(house, "renewals", key);
    },
    forget: (key: string) => forgetAttempt(house, "renewals", key),
  };
}

const HOUR = 60 * 60_000;

describe("a rate limit", () => {
  it("lets so many through in a window, says how long to wait, and opens again", () => {
    const limit = openLimit(makeDatabase());
    expect([1, 2, 3, 4].map((at) => limit.take("a", at))).toEqual([0, 0, 0, 3600]);
    expect(limit.take("b", 4)).toBe(0);
    expect(limit.take("a", HOUR)).toBe(1);
    expect(limit.take("a", HOUR + 1)).toBe(0);
  });

  it("starts afresh for a key that is forgotten", () => {
    const limit = openLimit(makeDatabase());
    for (const at of [0, 1, 2]) limit.take("a", at);
    limit.forget("a");
    expect(limit.take("a", 3)).toBe(0);
  });

  it("holds over several processes and a restart, and keeps no name or address", () => {
    const folder = mkdtempSync(join(tmpdir(), "attempts-"));
    const file = join(folder, "a.db");
    const [one, other] = [makeDatabase(file), openDatabase(file)];
    for (const at of [0, 1, 2]) openLimit(at === 1 ? other : one).take("anna@example.org", at);
    one.$client.close();
    other.$client.close();
    const later = openDatabase(file);
    expect(openLimit(later).take("anna@example.org", 3)).toBe(3600);
    expect(JSON.stringify(later.all(sql`select * from attempt_window`))).not.toContain("anna");
    later.$client.close();
    rmSync(folder, { recursive: true });
  });

  it("does not grow without end: what has closed goes, and of too many the oldest", () => {
    const db = makeDatabase();
    const rows = () => db.get<{ n: number }>(sql`select count(*) as n from attempt_window`).n;
    const limit = openLimit(db);
    for (let i = 0; i < 50; i += 1) limit.take(String(i), i);
    expect(rows()).toBe(50);
    limit.take("later", 2 * HOUR);
    expect(rows()).toBe(1);
    db.run(sql`update sqlite_sequence set seq = ${mostWindows + 1_000} where name = 'attempt_window'`);
    countAttempt(db, scope, { keyHash: sha256("newest"), now: 2 * HOUR, window: 10 });
    expect(rows()).toBe(1);
  });
});

describe("the address of a client", () => {
  const from = (forwarded: string | null, trustProxy: boolean) =>
    clientAddress(new Request("http://localhost/", { headers: forwarded ? { "X-Forwarded-For": forwarded } : {} }), {
      socket: "10.0.0.1",
      trustProxy,
    });

  it("is the socket's, whatever the client claims", () => {
    expect(from("1.2.3.4", false)).toBe("10.0.0.1");
    expect(from(null, true)).toBe("10.0.0.1");
  });

  it("is the last one that a trusted proxy wrote", () => {
    expect(from("6.6.6.6, 1.2.3.4", true)).toBe("1.2.3.4");
  });
});

describe("a browser", () => {
  const mozilla = "Mozilla/5.0";
  const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
  it.each([
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
      "Edge",
      "Windows",
    ],
    [`${mozilla} (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0`, "Firefox", "Windows"],
    [`${mozilla} (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0.0.0 Safari/537.36`, "Chrome", "ChromeOS"],
    [
      `${mozilla} (Linux; Android 14; SM-S911B) ${webkit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
      "Samsung Internet",
      "Android",
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1`,
      "Safari",
      "iPhone",
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1`,
      "Chrome",
      "iPhone",
    ],
    [
      `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15`,
      "Safari",
      "Mac",
    ],
    ["curl/8.0", null, null],
    [null, null, null],
  ])("that says %s is told as people know it", (userAgent, name, system) => {
    expect(readUserAgent(userAgent)).toEqual({ name, system });
  });
});
