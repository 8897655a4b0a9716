/** Which bodies are refused before they are read. */
import { describe, expect, it } from "vitest";
import { bodyFault } from "~/server/http/body-fault";

function faultOf(path: string, headers: Record<string, string>, method = "POST") {
  return bodyFault(new Request(`http://localhost${path}`, { method, headers }));
}

describe("a body", () => {
  it("is refused where it is longer than any form or hides its length", () => {
    expect(faultOf("/profile", { "Content-Length": String(1024 * 1024) })).toBe(null);
    expect(faultOf("/profile", { "Content-Length": String(1024 * 1024 + 1) })).toBe(413);
    expect(faultOf("/profile", { "Content-Length": "many" })).toBe(413);
    expect(faultOf("/profile", { "Transfer-Encoding": "chunked" })).toBe(411);
    expect(faultOf("/sign-out", {})).toBe(null);
  });

  it("may be long where files are taken, which has its own limits, and nowhere that only looks like it", () => {
    const long = { "Content-Length": String(15 * 1024 * 1024) };
    expect(
      ["/projects/a/import", "/projects/a/files", "/projects/a/import.data"].map((path) => faultOf(path, long)),
    ).toEqual([null, null, null]);
    expect(["/projects/a/b/files", "/import", "/projects/a/files/x"].map((path) => faultOf(path, long))).toEqual([
      413, 413, 413,
    ]);
    expect(faultOf("/profile", long, "GET")).toBe(null);
  });
});
