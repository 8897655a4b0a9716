/** Counting attempts, telling where they come from, and telling browsers apart. */
import { describe, expect, it } from "vitest";
import { clientAddress } from "~/server/http/client-address";
import { createRateLimit } from "~/server/http/rate-limit";
import { readUserAgent } from "~/server/session/read-user-agent";

describe("a rate limit", () => {
  it("lets so many through in a window, says how long to wait, and opens again", () => {
    const limit = createRateLimit({ most: 2, window: 10_000 });
    expect([limit.take("a", 0), limit.take("a", 1), limit.take("a", 2)]).toEqual([0, 0, 10]);
    expect(limit.take("b", 2)).toBe(0);
    expect(limit.take("a", 9_999)).toBe(1);
    expect(limit.take("a", 10_000)).toBe(0);
  });

  it("starts afresh for a key that is forgotten", () => {
    const limit = createRateLimit({ most: 1, window: 10_000 });
    limit.take("a", 0);
    limit.forget("a");
    expect(limit.take("a", 1)).toBe(0);
  });

  it("does not grow without end", () => {
    const limit = createRateLimit({ most: 1, window: 10_000 });
    for (let i = 0; i < 30_000; i += 1) limit.take(String(i), i);
    expect(limit.take("29999", 29_999)).toBeGreaterThan(0);
    expect(limit.take("0", 29_999)).toBe(0);
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
