/** The answers to the forms of the import page: each step leads back to the page at the next. */
import { redirect } from "@remix-run/node";
import type { IncomingFile } from "#db/incoming";
import type { SheetKind } from "~/domain/incoming/fields";
import { mostBytes } from "~/domain/incoming/limits";
import { foldName } from "~/domain/incoming/match-organisation";
import type { ProjectScope } from "~/domain/permissions/scope";
import { activityKinds, fields } from "~/domain/vocabulary";
import { readColumnsForm } from "~/forms/incoming-columns";
import { bringInBundle } from "~/operations/bring-in-bundle";
import { bringInMeetings } from "~/operations/bring-in-meetings";
import { bringInSheet } from "~/operations/bring-in-sheet";
import { checkFile } from "~/operations/check-file";
import { discardFile } from "~/operations/discard-file";
import { receiveFile } from "~/operations/receive-file";
import { purposes } from "../exchange/jobs";
import { progressOf } from "../exchange/running-jobs";
import { notFound } from "./authorise";
import { findOpenFile } from "./read-import-page";
import { type LimitedForm, readLimitedForm } from "./read-limited-form";
import { refuseForm } from "./refuse-form";
import type { Visit } from "./visit";

interface Place {
  visit: Visit;
  scope: ProjectScope;
  /** Of the page. */
  address: string;
}

/** How long an answer waits for the work, so that small files are done when it comes. Milliseconds. */
const patience = 1200;

export async function answerImportForm(place: Place, request: Request) {
  const { visit, scope, address } = place;
  const form = await readLimitedForm(request, mostBytes);
  if (form === null) return refuse(place, null, { upload: "incomingLarge" });
  const { fields: posted } = form;
  if (posted.get("form") === "upload") return upload(place, form);
  if (posted.get("form") === "discard") {
    discardFile(visit.operation, scope, Number(posted.get("file")) || 0);
    return redirect(`${address}?done=discarded`);
  }
  const file = findOpenFile(visit, scope, posted.get("file"));
  if (!file) throw notFound();
  switch (posted.get("form")) {
    case "columns":
      return chooseColumns(place, file, posted);
    case "write":
      return writeSheet(place, file, posted);
    case "meetings":
      return pickMeetings(place, file, posted);
    case "bundle":
      return writeBundle(place, file);
    default:
      throw notFound();
  }
}

function refuse({ visit }: Place, posted: URLSearchParams | null, errors: Record<string, string>) {
  return refuseForm(visit, { errors, values: Object.fromEntries(posted ?? []) });
}

const wait = (work: Promise<void>) =>
  Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, patience).unref())]);

async function upload(place: Place, { fields: posted, file }: LimitedForm) {
  const { visit, scope, address } = place;
  const purpose = purposes.find((one) => one === posted.get("purpose"));
  if (!purpose) return refuse(place, posted, { purpose: "incomingPurpose" });
  if (!file) return refuse(place, posted, { upload: "incomingFile" });
  const { language } = visit;
  const { id, read } = receiveFile(visit.operation, scope, {
    purpose,
    fileName: file.name,
    bytes: file.bytes,
    language,
  });
  await wait(read);
  return redirect(`${address}?file=${id}`);
}

const kindOf = ({ kind }: IncomingFile): SheetKind => (kind === "organisations" ? "organisations" : "activities");

async function chooseColumns(place: Place, file: IncomingFile, posted: URLSearchParams) {
  const { visit, scope, address } = place;
  const { choice, id } = file;
  if (choice?.step === "map" || choice?.step === "checked") {
    const { sheet, errors } = readColumnsForm(posted, { kind: kindOf(file), outline: choice.sheet });
    if (Object.keys(errors).length > 0) return refuse(place, posted, errors);
    await wait(checkFile(visit.operation, scope, { id, kind: kindOf(file), sheet }));
  }
  return redirect(`${address}?file=${id}`);
}

async function writeSheet({ visit, scope, address }: Place, file: IncomingFile, posted: URLSearchParams) {
  const { choice, id } = file;
  if (choice?.step === "checked") {
    const { sheet, check } = choice;
    const fieldOf = (name: string) => fields.find((one) => one === posted.get(name)) ?? null;
    const unknown = Object.fromEntries(
      check.unknown.map((_, index) => [foldName(posted.get(`name-${index}`) ?? ""), fieldOf(`unknown-${index}`)]),
    );
    const decisions = { unknown, others: fieldOf("others") };
    await wait(bringInSheet(visit.operation, scope, { id, kind: kindOf(file), sheet, check, decisions }));
  }
  return redirect(`${address}?file=${id}`);
}

async function writeBundle({ visit, scope, address }: Place, { choice, id }: IncomingFile) {
  // What was broken off on the way is as it was before, and may be begun again.
  const brokenOff = choice?.step === "bundle-writing" && progressOf(visit.services.db, id) === null;
  if (choice?.step === "bundle" || (choice?.step === "bundle-writing" && brokenOff)) {
    const { language } = visit;
    await wait(bringInBundle(visit.operation, scope, { id, change: choice.change, language }));
  }
  return redirect(`${address}?file=${id}`);
}

function pickMeetings(place: Place, file: IncomingFile, posted: URLSearchParams) {
  const { visit, scope, address } = place;
  const meetings = posted.getAll("meeting").map((index) => ({
    index: Number(index),
    kind: activityKinds.find((one) => one === posted.get(`kind-${index}`)) ?? ("other" as const),
  }));
  const { language } = visit;
  const outcome = bringInMeetings(visit.operation, scope, { id: file.id, meetings, language });
  if (!outcome.ok && outcome.code === "none") return refuse(place, posted, { form: "incomingPick" });
  const page = /^\d{1,4}$/.exec(posted.get("page") ?? "")?.[0] ?? "1";
  const done = outcome.ok ? `&done=meetings&picked=${outcome.value}` : "";
  return redirect(`${address}?file=${file.id}&page=${page}${done}`);
}
