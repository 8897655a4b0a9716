/** A frozen report under attack, its documents against its JSON, and files that were tampered with. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { findByHash, findDocument, findReportVersion } from "#db/report-versions";
import { everything } from "~/domain/permissions/scope";
import { readMarkdown } from "~/domain/report/simple-markdown";
import { term } from "~/i18n/vocabulary";
import { drawDocuments } from "~/operations/draw-documents";
import { submitReport } from "~/operations/submit-report";
import { frozenContent } from "~/server/documents/frozen-content";
import { startTypst } from "~/server/documents/start-typst";
import { sha256 } from "~/server/sha256";
import { makeApprovedReport } from "../../support/approved-report";
import { attack, fingerprintOf, randomOf, tamper } from "../../support/attack-report";
import { makeDatabase } from "../../support/database";
import { findProgram } from "../../support/find-programs";
import { root } from "../documents/root";
import { fillReport, makeWorld, publicUrl, today } from "./world";

vi.setConfig({ testTimeout: 120_000 });
const press = startTypst({ root });
afterAll(() => press.stop());
const system = everything({ kind: "system" });

describe("an approved report", () => {
  it("stays as it is under random attempts by operation and by SQL", () => {
    const db = makeDatabase();
    const approved = makeApprovedReport(db);
    const before = fingerprintOf(db, approved.reportId);
    const random = randomOf(20_261_121);
    for (let tried = 0; tried < 300; tried += 1) {
      const words = attack({ db, ...approved }, random);
      expect(fingerprintOf(db, approved.reportId), words).toBe(before);
    }
  });

  it("would not, were a trigger missing (control)", () => {
    const db = makeDatabase();
    const approved = makeApprovedReport(db);
    db.$client.exec("drop trigger report_version_stays");
    const before = fingerprintOf(db, approved.reportId);
    const random = randomOf(20_261_121);
    let changed = false;
    for (let tried = 0; tried < 1000 && !changed; tried += 1) {
      attack({ db, ...approved }, random);
      changed = fingerprintOf(db, approved.reportId) !== before;
    }
    expect(changed).toBe(true);
  });
});

describe("the documents of a frozen report", () => {
  it("are made once, say what the frozen JSON says, and are known by their bytes alone", async () => {
    const world = makeWorld({
      optional: [],
      indicators: ["activities.total"],
      questions: [{ key: "q", kind: "text", text: { da: "Hvad ville I gøre om?" }, optional: true }],
    });
    const scope = world.begin();
    fillReport(world, scope);
    const submitted = submitReport(world.as("project_lead"), scope, { today, publicUrl });
    if (!submitted.ok) throw new Error(submitted.code);
    const drawing = { db: world.db, press, publicUrl, now: () => 1 };
    // Stopped in the middle of the first: nothing is made, and that is no error to tell of.
    const brief = startTypst({ root });
    const cut = drawDocuments({ ...drawing, press: brief });
    await brief.stop();
    expect(await cut).toBe(0);
    expect(await drawDocuments(drawing)).toBe(2);
    expect(await drawDocuments(drawing)).toBe(0);
    const { content, json } = findReportVersion(world.db, scope, 1)!;
    const { versionId } = submitted.value;
    const pdf = findDocument(world.db, system, { versionId, format: "pdf" })!;
    const docx = findDocument(world.db, system, { versionId, format: "docx" })!;
    const words = [
      content.requirement.title.da ?? "",
      content.report.project.title.da ?? "",
      "Hvad ville I gøre om?",
      ...content.texts.flatMap(({ section, text }) => [
        term("da", "reportSection", section),
        ...readMarkdown(text).flatMap((part) =>
          part.type === "list" ? [] : [part.runs.map((run) => run.text).join("")],
        ),
      ]),
      ...content.report.sections.flatMap((section) =>
        section.key === "facilitation" ? section.activities.items.map(({ title }) => title.da ?? "") : [],
      ),
      submitted.value.sha256.slice(0, 12),
    ];
    const shown = textsOf(frozenContent(content, "da", null).blocks);
    expect(shown.length).toBeGreaterThan(200);
    const inDocx = plain(openInLibreOffice(docx.bytes));
    const inPdf = plain(openInPoppler(pdf.bytes));
    for (const one of [...words, ...shown]) {
      expect(inDocx).toContain(plain(one));
      expect(inPdf).toContain(plain(one));
    }
    expect(inDocx).not.toContain(plain("Det har ingen skrevet"));
    const random = randomOf(5);
    for (const genuine of [Buffer.from(json), pdf.bytes, docx.bytes]) {
      expect(findByHash(world.db, sha256(genuine))?.version).toBe(1);
      for (let copy = 0; copy < 34; copy += 1) expect(findByHash(world.db, sha256(tamper(genuine, random)))).toBe(null);
    }
    expect(world.db.get(sql`select count(*) n from report_document`)).toEqual({ n: 2 });
  });
});

/** Words without the spaces, hyphens, bullets and breaks that a layout puts in. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b•-]+/g, "").toLowerCase();
}

/** All words of worded blocks, however deep they stand; not those of drawings, which are pictures in documents. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  if ((value as { type?: string }).type === "chart") return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === "string" && ["text", "label", "value", "meaning"].includes(key) ? [one] : textsOf(one),
  );
}

function openInPoppler(bytes: Buffer): string {
  return openFile("report.pdf", bytes, (file) => {
    const text = `${file}.txt`;
    execFileSync(programOf("poppler-utils"), ["-raw", file, text]);
    return text;
  });
}

function openInLibreOffice(bytes: Buffer): string {
  return openFile("report.docx", bytes, (file, folder) => {
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
    const to = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    execFileSync(programOf("libreoffice-writer-nogui"), [own, "--headless", ...to, file], { stdio: "ignore" });
    return join(folder, "report.txt");
  });
}

/** What a program made of a file, as text. */
function openFile(name: string, bytes: Buffer, open: (file: string, folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-opened-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return readFileSync(open(file, folder), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function programOf(name: Parameters<typeof findProgram>[0]): string {
  const program = findProgram(name);
  if (program === null) throw new Error(`${name} is not installed`);
  return program;
}
