/** Writes what one row of an award-reporting system becomes, with its identifier there and a note of what has no place. */
import type { Transaction } from "#db/client";
import { insertKeptNote, putIdentifier } from "#db/external-identifiers";
import type { AwardContent } from "#db/incoming-awards";
import { writeJournal } from "#db/journal";
import { findOrganisationId, listOrganisations } from "#db/organisations";
import { insertOrganisation } from "#db/organisation-writing";
import { findProgramme } from "#db/programmes";
import { findProjectHead, raiseRevision, replaceProjectBasics } from "#db/projects";
import type { AwardDraft, PlannedRow } from "~/domain/awards/plan-awards";
import type { Key, Organisation } from "~/domain/bundle/records";
import { indexOrganisations } from "~/domain/incoming/match-organisation";
import { makeRecordKey } from "~/domain/make-record-key";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, type ProgrammeScope, scopeFor } from "~/domain/permissions/scope";
import { insertNewRecord, type RecordDraft } from "./insert-new-record";

interface Context {
  db: Transaction;
  actor: AccountActor;
  now: number;
}

const system = everything({ kind: "system" });
const scheme = "researchfish" as const;

export function writeAwardRow(
  context: Context,
  scope: ProgrammeScope,
  { row, content, programme }: { row: PlannedRow; content: AwardContent; programme: Key },
): void {
  const { db, now } = context;
  switch (row.becomes) {
    case "faulty":
      return;
    case "known":
      // A project that was here before, by the number of its grant, learns its name there.
      if (content.kind === "awards" && row.award && !row.award.identified)
        putIdentifier(db, system, { ...ofProject(row.award.projectId), value: row.reference });
      return;
    case "project": {
      const projectId = writeProject(context, scope, { draft: row.draft, row, content, programme });
      putIdentifier(db, system, { ...ofProject(projectId), value: row.reference });
      return keepRest(context, projectId, row);
    }
    case "activity":
    case "outcome":
      writeRecord(context, row, content);
      return keepRest(context, row.award.projectId, row);
    case "note":
      insertKeptNote(db, system, {
        projectId: row.award.projectId,
        sort: row.sort,
        value: row.value,
        cells: row.left,
        now,
      });
      raiseRevision(db, system, row.award.projectId);
  }
}

const ofProject = (projectId: number) => ({ projectId, kind: "project" as const, recordKey: "" as const, scheme });

function keepRest({ db, now }: Context, projectId: number, { left, sort, value }: PlannedRow): void {
  if (Object.keys(left).length > 0) insertKeptNote(db, system, { projectId, sort, value, cells: left, now });
}

interface NewProject {
  draft: AwardDraft;
  row: PlannedRow;
  content: AwardContent;
  programme: Key;
}

function writeProject(
  { db, actor, now }: Context,
  scope: ProgrammeScope,
  { draft, row, content, ...place }: NewProject,
) {
  const { programmeId } = scope;
  const programme = findProgramme(db, scope, place.programme);
  if (!programme) throw new Error(`No programme ${programmeId}`);
  const lead =
    "key" in draft.organisation ? draft.organisation.key : addLead({ db, actor, now }, draft.organisation.name);
  const { title, summary, amount, organisation: _organisation, ...members } = draft;
  const taken = { has: (key: string) => findProjectHead(db, key) !== null };
  const record = {
    key: makeRecordKey(draft.acronym ?? title, taken),
    ...members,
    title: { [content.language]: title },
    ...(summary !== undefined && { summary: { [content.language]: summary } }),
    lead,
    grants: [
      {
        funder: programme.funder,
        programme: programme.key,
        reference: row.reference,
        ...(amount !== undefined && { amount }),
      },
    ],
    illustrative: false,
  };
  const projectId = replaceProjectBasics(db, system, {
    record,
    organisationIds: new Map(
      [lead, programme.funder].map((key) => [key, findOrganisationId(db, key) as number] as const),
    ),
    programmeIds: new Map([[programme.key, programmeId]]),
  });
  writeJournal(db, {
    actor,
    now,
    operation: "import-award",
    subject: "project",
    subjectId: projectId,
    subjectKey: record.key,
    projectId,
    after: { record },
  });
  return projectId;
}

/** The organisation that leads an award and that nobody knew: a place of research until somebody says otherwise. */
function addLead({ db, actor, now }: Context, name: string): string {
  const adding = scopeFor(actor, "organisation.add", { kind: "installation" });
  if (!adding) throw new Error("Who brings in awards may add organisations");
  // A row above may have brought it.
  const match = indexOrganisations(listOrganisations(db, system)).find(name);
  if (match && match !== "ambiguous") return match.key;
  // The word of the address where organisations are added is no key.
  const key = makeRecordKey(name, { has: (one) => one === "add" || findOrganisationId(db, one) !== null });
  const record: Organisation = { key, name: name.slice(0, 300), field: "research" };
  const id = insertOrganisation(db, adding, { record, parentId: null, addedById: actor.accountId });
  writeJournal(db, {
    actor,
    now,
    operation: "add-organisation",
    subject: "organisation",
    subjectId: id,
    after: { record },
  });
  return key;
}

function writeRecord(
  { db, actor, now }: Context,
  row: Extract<PlannedRow, { becomes: "activity" | "outcome" }>,
  { language }: AwardContent,
): void {
  const head = findProjectHead(db, row.award.projectKey);
  const scope = head && scopeFor({ kind: "system" }, "project.change", { kind: "project", ...head });
  if (!scope) throw new Error(`No open project ${row.award.projectKey}`);
  const kind = row.becomes;
  const { title, words, ...members } = row.draft;
  const told = words === undefined ? undefined : { [language]: words };
  const draft = {
    ...members,
    title: { [language]: title },
    ...(told && (kind === "activity" ? { summary: told } : { description: told })),
  } as RecordDraft<typeof kind>;
  const added = insertNewRecord(db, scope, { actor, now }, { kind, draft, loggedById: null });
  if (!added.ok) throw new Error("A row names nothing else");
  putIdentifier(db, system, { projectId: scope.projectId, kind, recordKey: added.value, scheme, value: row.value });
}
