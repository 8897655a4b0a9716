/** What a page tells when something goes wrong on the server, and how the note of it is found. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ServerBuild } from "@remix-run/server-runtime";
import { requestInHand } from "~/server/log";
import { tellErrors } from "~/server/http/tell-errors";

afterEach(() => vi.restoreAllMocks());

function loaderThatThrows(error: unknown) {
  const routes = {
    a: { id: "a", module: { loader: () => Promise.reject(error as Error) } },
  } as unknown as ServerBuild["routes"];
  const loader = tellErrors(routes).a?.module.loader as unknown as () => Promise<unknown>;
  return requestInHand.run({ id: "request-1", route: "/a" }, () => loader().catch((thrown: unknown) => thrown));
}

describe("an error on the server", () => {
  it("is noted, and the page gets the request's id and nothing of the error", async () => {
    const noted = vi.spyOn(console, "error").mockImplementation(() => {});
    const thrown = await loaderThatThrows(new Error("kanariefugl"));
    expect(thrown).toMatchObject({ data: { requestId: "request-1" }, init: { status: 500 } });
    expect(JSON.stringify(thrown)).not.toContain("kanariefugl");
    expect(noted).toHaveBeenCalledOnce();
  });

  it("is told as a full disk where that is what it is", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const full = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
    expect(await loaderThatThrows(full)).toMatchObject({ init: { status: 507 } });
  });

  it("leaves what was thrown on purpose as it is", async () => {
    const answer = new Response(null, { status: 404 });
    expect(await loaderThatThrows(answer)).toBe(answer);
  });
});
