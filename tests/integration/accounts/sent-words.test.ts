/** What somebody typed comes back on a page where the session is gone, without a script and without being kept on the server. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import { beforeEach, expect, it } from "vitest";
import type { Db } from "#db/client";
import { keptOnDevice } from "~/domain/sent-words";
import { policy } from "~/domain/permissions/policy";
import type { RouteHandle } from "~/server/http/authorise";
import { branchHandler } from "~/server/http/branch-handler";
import { rootFolder } from "~/server/root-folder";
import { withFormPass } from "../../support/form-pass";
import { type Cast, makeCast, NOW } from "../../support/principals";
import { routeAddress } from "../../support/route-address";
import { openHouse } from "./knock";

const build = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as ServerBuild;
const handle = branchHandler(build, "production");

let db: Db;
let cast: Cast;
beforeEach(() => {
  ({ db, cast } = makeCast());
});

interface Sending {
  path?: string;
  fields: string | [string, string][];
  session?: string;
  headers?: Record<string, string>;
}

async function send({ path = "/projects/own/needs", fields, session = "", headers = {} }: Sending) {
  const request = new Request(`https://bro.example.dk${path}`, {
    method: "POST",
    headers: withFormPass(
      {
        Origin: "https://bro.example.dk",
        Host: "bro.example.dk",
        "Accept-Language": "en",
        "Content-Type": "application/x-www-form-urlencoded",
        ...(session && { Cookie: `__Host-session=${session}` }),
        ...headers,
      },
      { secure: true },
    ),
    body: typeof fields === "string" ? fields : new URLSearchParams(fields).toString(),
  });
  const response = await handle(request, { nonce: "n", services: openHouse(db, NOW).services });
  // The token is written differently on every page.
  const body = (await response.text()).replaceAll(/(?<![\w-])[\w-]{43}(?![\w-])/g, "token");
  return { status: response.status, headers: response.headers, body };
}

/** What the page would send again, as a browser reads it. */
function heldBy(page: string): [string, string][] {
  const plain = (text = "") =>
    text.replace(
      /&(lt|gt|quot|#x27|amp);/g,
      (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" })[name] ?? "",
    );
  return [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
    plain(name),
    plain(value),
  ]);
}

const typed: [string, string][] = [
  ["intent", "add"],
  ["textDa", 'Hvad virker <her>, & "hvorfor"?\r\nOg for hvem?'],
  ["raisedBy", "own-company"],
  ["raisedBy", ""],
];

const typedWith = (name: string): [string, string][] => [...typed, [name, "yes"]];

it("gives every field back in the reader's language, and takes it once the session is there", async () => {
  const before = db.$client.serialize();
  const { status, body } = await send({
    path: "/projects/own/needs?sort=date",
    fields: typed,
    session: "gone".repeat(11),
  });
  expect(status).toBe(401);
  expect(body).toContain('<html lang="en"');
  expect(body).toContain("You are no longer signed in");
  expect(body).toContain('action="/projects/own/needs?sort=date"');
  expect(heldBy(body).slice(-typed.length)).toEqual(typed);
  expect(body).toContain("to=%2Fprojects%2Fown%2Fneeds%3Fsort%3Ddate");
  // Nothing of it is on the server.
  expect(db.$client.serialize().equals(before)).toBe(true);
  const again = await send({ fields: heldBy(body), session: cast.session.project_lead ?? "" });
  expect([again.status, again.headers.get("Location")]).not.toEqual([401, null]);
});

it("says nothing of whether the address is there", async () => {
  const there = await send({ fields: typed });
  const nowhere = await send({ path: "/projects/nothing/needs", fields: typed });
  expect(nowhere.status).toBe(there.status);
  expect(nowhere.body.replaceAll("nothing", "own")).toBe(there.body);
});

it.each([
  ["nothing was typed", { fields: "intent=nothing" }],
  ["a password is among it", { path: "/profile", fields: "form=password&newPassword=correct+horse&name=A+B" }],
  ["the device keeps the draft of it", { fields: typedWith(keptOnDevice) }],
  ["a script waits for an answer of its own", { fields: typedWith("live") }],
])("leads to sign-in where %s", async (_, sending: Sending) => {
  const { status, headers, body } = await send(sending);
  expect(status).toBe(302);
  expect(headers.get("Location")).toMatch(/^\/sign-in\?to=/);
  expect(body).toBe("");
});

/** The addresses of all pages with a form for people who are signed in. */
const pages = Object.entries(build.routes).flatMap(([id, route]) => {
  const permission = (route?.module.handle as RouteHandle | undefined)?.access.POST;
  if (!route?.module.action || !route.module.default || !permission) return [];
  if ((policy[permission].to as readonly string[]).some((one) => ["anyone", "visitor"].includes(one))) return [];
  const path = routeAddress(build.routes, id).replaceAll(/:\w+\??/g, "x");
  return path.includes("*") ? [] : [[id, path] as const];
});

it("knows the pages with forms", () => {
  expect(pages.length).toBeGreaterThan(40);
});

it.each(pages)("gives the words of every form back, with scripts and without: %s", async (_, path) => {
  const words: [string, string][] = [["text", "Ord, som nogen har brugt tid på"]];
  for (const [address, headers] of [
    [path, {}],
    [`${path}.data`, { "Sec-Fetch-Dest": "empty" }],
  ] as const) {
    const { status, body } = await send({ path: address, fields: words, headers });
    expect(status).toBe(401);
    expect(body).toContain("Ord, som nogen har brugt tid på");
    expect(body).toContain(path);
    expect(body).not.toContain(`${path}.data`);
  }
});
