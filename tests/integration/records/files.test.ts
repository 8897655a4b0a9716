/** Files as evidence: who may attach, fetch and remove them, and what hostile uploads come to. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "#db/client";
import { largestFile } from "~/domain/attached-file";
import * as activityPage from "~/routes/activity";
import * as file from "~/routes/project-file";
import * as files from "~/routes/project-files";
import { addOwnRecords } from "../../support/own-records";
import { type Cast, makeCast, NOW, type Principal } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";

const home = mkdtempSync(join(tmpdir(), "files-"));
const folder = join(home, "world-files");
afterAll(() => rmSync(home, { recursive: true }));

let db: Db;
let cast: Cast;
let house: House;
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  ({ db, cast } = makeCast());
  addOwnRecords(db);
  house = openHouse(db, NOW);
  house.services.environment.databasePath = join(home, "world.db");
});

const stored = () => (existsSync(folder) ? readdirSync(folder) : []);
const rows = () =>
  db.all<{ id: number; name: string; media_type: string; size: number }>(sql`select * from file order by id`);

/** Posts a form with the file as a browser does. Returns the code that the page then speaks of, or the status. */
async function attach(
  principal: Principal,
  content: Uint8Array | string,
  { name = "note.txt", query = "activity=a", type = "text/plain" } = {},
): Promise<string | number> {
  const form = new FormData();
  form.set("file", new File([content as BlobPart], name, { type }));
  return send(principal, { body: form, query });
}

async function send(
  principal: Principal,
  { body, query = "activity=a", headers = {} }: { body: BodyInit; query?: string; headers?: Record<string, string> },
): Promise<string | number> {
  const request = new Request(`https://bro.example.dk/projects/own/files?${query}`, {
    method: "POST",
    headers: { ...headers, Cookie: `__Host-session=${cast.session[principal] ?? ""}` },
    body,
    duplex: "half",
  } as RequestInit);
  const context = { nonce: "n", services: house.services };
  const answer = await Promise.resolve(files.action({ request, params: { project: "own" }, context })).catch(
    (thrown: unknown) => thrown as Response,
  );
  return /files=([^#]+)/.exec(answer.headers.get("Location") ?? "")?.[1] ?? answer.status;
}

async function fetchFile(principal: Principal, id: number): Promise<Response> {
  const request = new Request(`https://bro.example.dk/projects/own/files/${id}`, {
    headers: { Cookie: `__Host-session=${cast.session[principal] ?? ""}` },
  });
  const params = { project: "own", file: String(id) };
  return Promise.resolve(file.loader({ request, params, context: { nonce: "n", services: house.services } })).catch(
    (thrown: unknown) => thrown as Response,
  );
}

const remove = (principal: Principal, id: number) =>
  knock(house, file.action, {
    path: `/projects/own/files/${id}`,
    params: { project: "own", file: String(id) },
    cookies: { session: cast.session[principal] ?? "" },
    form: { intent: "remove" },
  });

const png = (width = 8, height = 8) =>
  sharp({ create: { width, height, channels: 3, background: "#0b4f60" } })
    .png({ compressionLevel: 9 })
    .toBuffer();

describe("a file", () => {
  it("comes back as it was sent, under its name, and is never shown by the browser", async () => {
    expect(await attach("project_lead", "Sug først.\n", { name: "Råd & vink.txt" })).toBe("attached");
    const answer = await fetchFile("programme_reviewer", 1);
    expect(await answer.text()).toBe("Sug først.\n");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect(answer.headers.get("Content-Disposition")).toContain("filename*=UTF-8''R%C3%A5d%20%26%20vink.txt");
  });

  it("stands on the disk under a random name alone, and in the journal without name and content", async () => {
    await attach("project_lead", "hemmeligt", { name: "Anna Hansens noter.txt" });
    expect(stored()).toEqual([expect.stringMatching(/^[0-9a-f]{48}$/)]);
    const [row] = db.all<{ after: string }>(sql`select after from journal where operation = 'attach-file'`);
    expect(JSON.parse(row?.after ?? "")).toMatchObject({ activity: "a", mediaType: "text/plain", size: 9 });
    expect(row?.after).not.toMatch(/Anna|hemmeligt/);
  });

  it("follows its record: who may not see that, does not get the file", async () => {
    await attach("project_lead", "x");
    db.run(sql`update activity set visibility = 'project' where key = 'a'`);
    expect((await fetchFile("project_observer", 1)).status).toBe(200);
    expect((await fetchFile("programme_reviewer", 1)).status).toBe(404);
    expect((await fetchFile("signed_in", 1)).status).toBe(404);
    expect((await fetchFile("project_lead", 99)).status).toBe(404);
  });

  it("is attached by whoever may change the record", async () => {
    const builder = cast.accountId.project_bridge_builder;
    expect(await attach("project_bridge_builder", "x")).toBe(404);
    db.run(sql`update activity set logged_by_id = ${builder} where key = 'a'`);
    expect(await attach("project_bridge_builder", "x")).toBe("attached");
    expect(await attach("project_bridge_builder", "x", { query: "outcome=o" })).toBe(404);
    expect(await attach("project_editor", "x", { query: "outcome=o" })).toBe("attached");
    for (const principal of ["project_observer", "project_company", "programme_manager", "lead_elsewhere"] as const)
      expect(await attach(principal, "x")).toBe(404);
    expect(await attach("project_lead", "x", { query: "activity=nonsense" })).toBe(404);
    expect(await attach("project_lead", "x", { query: "" })).toBe(404);
  });

  it("is removed with its bytes, and stands on the page until then", async () => {
    await attach("project_lead", "x");
    const asked = { path: "/projects/own/activities/a?remove-file=1", params: { project: "own", activity: "a" } };
    const cookies = { session: cast.session.project_lead ?? "" };
    const { body } = await knock(house, activityPage.loader, { ...asked, cookies });
    expect(body).toMatchObject({ files: { files: [{ id: 1, name: "note.txt" }], mayChange: true, remove: 1 } });
    expect((await remove("project_bridge_builder", 1)).status).toBe(404);
    expect((await remove("project_lead", 1)).status).toBe(303);
    expect([rows(), stored()]).toEqual([[], []]);
    expect((await remove("project_lead", 1)).status).toBe(404);
  });

  it("takes no more room than the project has", async () => {
    house.services.environment.projectQuota = 10;
    expect(await attach("project_lead", "123456")).toBe("attached");
    expect(await attach("project_lead", "12345")).toBe("quota");
    expect(stored()).toHaveLength(1);
  });

  it("leaves nothing behind where writing fails", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    db.run(sql`create trigger full before insert on file begin select raise(abort, 'no'); end`);
    expect(await attach("project_lead", "x")).toBe("failed");
    expect([rows(), stored()]).toEqual([[], []]);
  });
});

describe("a hostile upload", () => {
  it.each([
    ["HTML as text", "<!DOCTYPE html><script>alert(1)</script>", "a.txt"],
    ["HTML as a picture", "<html><body onload=alert(1)>", "a.png"],
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "a.svg"],
    ["SVG behind a comment", "<!-- x --><svg onload='alert(1)'/>", "a.txt"],
    ["a program", "MZ\x90\0\x03\0\0\0\x04\0\0\0ÿÿ", "a.pdf"],
    ["text with a zero in it", "a\0b", "a.txt"],
    ["HTML with a PDF further down", "<script>alert(1)</script>\n%PDF-1.7\n", "a.pdf"],
  ])("of %s is refused", async (_what, content, name) => {
    expect(await attach("project_lead", Buffer.from(content, "latin1"), { name, type: "image/png" })).toBe("type");
    expect([rows(), stored()]).toEqual([[], []]);
  });

  it("of an archive that only calls itself a document is refused", async () => {
    const zip = Buffer.from("504b0304140000000000000000000000000000000000000000000500000061", "hex");
    expect(await attach("project_lead", zip, { name: "a.docx" })).toBe("type");
  });

  it("of a picture with a page hidden behind it keeps the picture alone, without place and camera", async () => {
    const picture = await sharp(await png())
      .withExif({ IFD0: { Copyright: "Hemmelig" } })
      .jpeg()
      .toBuffer();
    const polyglot = Buffer.concat([picture, Buffer.from("<script>alert(1)</script>")]);
    expect(await attach("project_lead", polyglot, { name: "billede.html" })).toBe("attached");
    const bytes = Buffer.from(await (await fetchFile("project_lead", 1)).arrayBuffer());
    expect(bytes.includes("script") || bytes.includes("Hemmelig")).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 8 });
    expect(rows()[0]).toMatchObject({ name: "billede.jpg", media_type: "image/jpeg", size: bytes.length });
  });

  it("of a picture of more pixels than it weighs is refused before it is opened", async () => {
    const bomb = await png(9000, 9000);
    expect(bomb.length).toBeLessThan(400_000);
    expect(await attach("project_lead", bomb, { name: "a.png" })).toBe("image");
    const broken = (await png()).subarray(0, 60);
    expect(await attach("project_lead", broken, { name: "a.png" })).toBe("image");
    expect(stored()).toEqual([]);
  });

  it("of a path for a name writes nowhere else", async () => {
    expect(await attach("project_lead", "x", { name: "../../../tmp/x.txt" })).toBe("attached");
    expect(rows()[0]?.name).toBe("x.txt");
    expect(readdirSync(home)).toEqual(["world-files"]);
  });

  it("of one byte too many is refused, whatever it says of its length, and what is allowed is taken", async () => {
    const most = new Uint8Array(largestFile).fill(97);
    expect(await attach("project_lead", most)).toBe("attached");
    expect(await attach("project_lead", new Uint8Array(largestFile + 1).fill(97))).toBe("too-large");
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    expect(await send("project_lead", { body: "x", headers: { ...headers, "Content-Length": "99999999" } })).not.toBe(
      "attached",
    );
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect(await send("project_lead", { body: endless, headers })).toBe("too-large");
    expect(sent).toBeLessThan(300 * 1024 * 1024);
    expect(rows()).toHaveLength(1);
  });

  it("of no file, an empty one or half a form is refused in words", async () => {
    expect(await attach("project_lead", "")).toBe("missing");
    expect(await send("project_lead", { body: "intent=nothing" })).toBe("missing");
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    expect(await send("project_lead", { body: '--x\r\nContent-Disposition: form-data; name="file"', headers })).toBe(
      "missing",
    );
  });
});
