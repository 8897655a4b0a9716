/** A project whose lead sends a feedback round to three contacts, two of them with an address; what was mailed, and what each link may do. */
import { sql } from "drizzle-orm";
import { findLink } from "#db/feedback-links";
import { findProjectHead, getProject } from "#db/projects";
import { judgeLink } from "~/domain/feedback/link-verdict";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { prepareRound } from "~/operations/prepare-round";
import { sendRound } from "~/operations/send-round";
import { hashToken } from "~/server/session/token";
import { actorOf } from "../integration/accounts/world";
import { makeCast, NOW } from "./principals";

export const publicUrl = "https://vidensbro.example.org";
export const system = everything({ kind: "system" });

export function setStage() {
  const { db, cast } = makeCast();
  const lead = actorOf(db, cast.accountId.project_lead as number);
  const scope = scopeFor(lead, "round.change", { kind: "project", ...findProjectHead(db, "own")! })!;
  const context = { db, actor: lead, now: NOW };
  for (const [id, email] of [
    [1, "a@example.org"],
    [2, "b@example.org"],
    [3, null],
  ] as const)
    db.run(
      sql`insert into contact (id, project_id, organisation_id, name, email, source, legal_basis, created_at, changed_at)
        select ${id}, ${scope.projectId}, id, 'Navn', ${email}, 'person', 'consent', 0, 0 from organisation where key = 'own-company'`,
    );
  const mails = () =>
    db.all<{ to: string; text: string; template: string }>(
      sql`select to_address "to", text, template from outbox order by id`,
    );
  const tokenIn = (text: string) => /answer\/([\w-]{43})/.exec(text)?.[1] ?? "";
  const holderOf = (token: string, today = "2026-11-21") => {
    const found = findLink(db, hashToken(token))!;
    const actor = { kind: "link", linkId: found.linkId } as const;
    const verdict = judgeLink(found.facts, today);
    const resource = { kind: "link", ...found, archived: verdict !== "answer" } as const;
    return {
      context: { db, actor, now: NOW },
      verdict,
      write: scopeFor(actor, "response.write", resource),
      speak: scopeFor(actor, "company.speak", { ...resource, archived: found.facts.projectArchived })!,
    };
  };
  const whole = () => getProject(db, system, scope.projectId);
  /** More people of the company, each with an address of its own. */
  const addContacts = (n: number) =>
    Array.from({ length: n }, (_, i) => {
      db.run(
        sql`insert into contact (id, project_id, organisation_id, name, email, source, legal_basis, created_at, changed_at)
          select ${100 + i}, ${scope.projectId}, id, 'Navn', ${`p${i}@example.org`}, 'person', 'consent', 0, 0 from organisation where key = 'own-company'`,
      );
      return { id: 100 + i, language: "da" };
    });
  return { db, cast, scope, context, mails, tokenIn, holderOf, whole, addContacts };
}

export function send(stage: ReturnType<typeof setStage>, more: object = {}): string {
  const prepared = prepareRound(stage.context, stage.scope, {
    id: null,
    content: {
      kind: "steering",
      title: { da: "Styregruppens møde" },
      closesOn: "2026-12-20",
      questions: [{ da: "Hvad med pauser?" }],
      reminders: ["2026-12-10", "2026-12-18"],
      contacts: [
        { id: 1, language: "da" },
        { id: 2, language: "en" },
        { id: 3, language: "da" },
      ],
      ...more,
    },
  });
  if (!prepared.ok) throw new Error(prepared.code);
  const sent = sendRound(stage.context, stage.scope, { id: prepared.value, today: "2026-11-21", publicUrl });
  if (!sent.ok) throw new Error(sent.code);
  return sent.value;
}
