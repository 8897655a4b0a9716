/** From a prepared round to a reply: links that open nothing but their own, answers that may change until the end. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findLink } from "#db/feedback-links";
import { findRound } from "#db/one-round";
import { answerRound } from "~/operations/answer-round";
import { changeRound } from "~/operations/change-round";
import { declineRounds } from "~/operations/decline-rounds";
import { importBundle } from "~/operations/import-bundle";
import { leaveProject } from "~/operations/leave-project";
import { raiseNeed } from "~/operations/raise-need";
import { remindCompanies } from "~/operations/remind-companies";
import { renewLink } from "~/operations/renew-link";
import { revokeLink } from "~/operations/revoke-link";
import { writePoint } from "~/operations/write-point";
import { hashToken } from "~/server/session/token";
import { publicUrl, send, setStage, system } from "../support/feedback-stage";

const content = { ratings: { design: 4 }, answers: [{ question: "design", text: "Hemmelige ord", share: false }] };

describe("a round that is sent", () => {
  it("asks every contact with an address by a link of its own, in the chosen language, and is no longer prepared", () => {
    const stage = setStage();
    const key = send(stage);
    expect(stage.mails().map(({ to, template }) => [to, template])).toEqual([
      ["a@example.org", "round-invitation"],
      ["b@example.org", "round-invitation"],
    ]);
    const [first, second] = stage.mails();
    expect(first?.text).toMatch(/Hej Navn[\s\S]*https:\/\/vidensbro\.example\.org\/answer\//);
    expect(second?.text).toContain("Hello Navn");
    expect(stage.tokenIn(first!.text)).not.toBe(stage.tokenIn(second!.text));
    expect(findRound(stage.db, stage.scope, key)?.record).toMatchObject({
      kind: "steering",
      invited: ["own-company"],
      openedOn: "2026-11-21",
    });
    expect(stage.db.all(sql`select id from prepared_round`)).toEqual([]);
    const stored = stage.db.all(sql`select * from feedback_token`);
    expect(JSON.stringify(stored)).not.toContain(stage.tokenIn(first!.text));
  });

  it("is not sent while something is missing, and then asks nobody", () => {
    const stage = setStage();
    expect(() => send(stage, { contacts: [{ id: 3, language: "da" }] })).toThrow("no-contacts");
    expect(() => send(stage, { closesOn: "2026-11-01" })).toThrow("closing-passed");
    expect(() => send(stage, { title: { da: " " } })).toThrow("no-title");
    expect([stage.mails(), stage.whole().feedbackRounds]).toEqual([[], []]);
  });

  it("takes one answer from each link, which may change until the round closes", () => {
    const stage = setStage();
    const key = send(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    const holder = stage.holderOf(token);
    const first = answerRound(holder.context, holder.write!, { content, today: "2026-11-22" });
    const again = { ...content, ratings: { design: 2 } };
    expect(answerRound(holder.context, holder.write!, { content: again, today: "2026-11-23" })).toEqual(first);
    const other = stage.holderOf(stage.tokenIn(stage.mails()[1]!.text));
    answerRound(other.context, other.write!, { content, today: "2026-11-23" });
    const responses = findRound(stage.db, stage.scope, key)?.record.responses;
    expect(responses?.map(({ ratings }) => ratings?.design).sort()).toEqual([2, 4]);
    expect(stage.holderOf(token, "2026-12-21").write).toBe(null);
    const journal = stage.db.all<{ after: string }>(sql`select after from journal where operation = 'answer-round'`);
    expect(journal).toHaveLength(3);
    expect(JSON.stringify(journal)).not.toContain("Hemmelige");
  });

  it("takes no answer that was on its way while the round closed", () => {
    const stage = setStage();
    const key = send(stage);
    const holder = stage.holderOf(stage.tokenIn(stage.mails()[0]!.text));
    const late = () => answerRound(holder.context, holder.write!, { content, today: "2026-12-11" });
    expect(changeRound(stage.context, stage.scope, { key, today: "2026-12-11", change: { to: "closed" } }).ok).toBe(
      true,
    );
    expect(late()).toEqual({ ok: false, code: "gone" });
    expect(findRound(stage.db, stage.scope, key)?.record.responses ?? []).toEqual([]);
    const open = { to: "open" as const, closesOn: "2026-12-20", reminders: [] };
    expect(changeRound(stage.context, stage.scope, { key, today: "2026-12-11", change: open }).ok).toBe(true);
    expect(late().ok).toBe(true);
  });

  it("keeps answers, links and days when the project is imported anew", () => {
    const stage = setStage();
    send(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    const holder = stage.holderOf(token);
    answerRound(holder.context, holder.write!, { content, today: "2026-11-22" });
    const bundle = { format: "vidensbro-bundle", version: 1, organisations: [], projects: [stage.whole()] };
    expect(importBundle(stage.context, bundle).ok).toBe(true);
    const after = stage.holderOf(token);
    answerRound(after.context, after.write!, { content, today: "2026-11-24" });
    expect(stage.whole().feedbackRounds?.[0]?.responses).toHaveLength(1);
  });

  it("reminds those who have not answered, once for each day, and not after it was closed", () => {
    const stage = setStage();
    const key = send(stage);
    const holder = stage.holderOf(stage.tokenIn(stage.mails()[0]!.text));
    answerRound(holder.context, holder.write!, { content, today: "2026-11-22" });
    const remind = (today: string) =>
      remindCompanies({ ...stage.context, actor: { kind: "system" } }, system, { today, publicUrl });
    expect([remind("2026-12-09"), remind("2026-12-10"), remind("2026-12-10")]).toEqual([0, 1, 0]);
    const reminder = stage.mails().at(-1)!;
    expect([reminder.to, reminder.template]).toEqual(["b@example.org", "round-reminder"]);
    const first = stage.tokenIn(stage.mails()[1]!.text);
    expect([stage.holderOf(first).verdict, stage.holderOf(stage.tokenIn(reminder.text)).verdict]).toEqual([
      "answer",
      "answer",
    ]);
    expect(changeRound(stage.context, stage.scope, { key, today: "2026-12-11", change: { to: "closed" } }).ok).toBe(
      true,
    );
    expect([remind("2026-12-18"), stage.holderOf(first).verdict]).toEqual([0, "read"]);
    const open = { to: "open", closesOn: "2027-01-10", reminders: ["2027-01-05"] } as const;
    expect(changeRound(stage.context, stage.scope, { key, today: "2026-12-20", change: open }).ok).toBe(true);
    expect([stage.holderOf(first, "2027-01-10").verdict, remind("2027-01-05"), remind("2027-01-06")]).toEqual([
      "answer",
      1,
      0,
    ]);
    const third = { ...open, reminders: ["2027-01-07", "2027-01-08"] };
    expect(changeRound(stage.context, stage.scope, { key, today: "2027-01-06", change: third })).toEqual({
      ok: false,
      code: "too-many",
    });
  });

  it("makes a link nothing when it is taken back or replaced, and mails the new one to the known address alone", () => {
    const stage = setStage();
    send(stage);
    const [a, b] = stage.mails().map(({ text }) => stage.tokenIn(text)) as [string, string];
    const linkOf = (token: string) => findLink(stage.db, hashToken(token))!.linkId;
    expect(revokeLink(stage.context, stage.scope, linkOf(a)).ok).toBe(true);
    expect(stage.holderOf(a).verdict).toBe("nothing");
    expect(renewLink(stage.context, stage.scope, { linkId: linkOf(b), publicUrl }).ok).toBe(true);
    expect(findLink(stage.db, hashToken(b))).toBe(null);
    const fresh = stage.mails().at(-1)!;
    expect([fresh.to, stage.holderOf(stage.tokenIn(fresh.text)).verdict]).toEqual(["b@example.org", "answer"]);
  });

  it("lets a company raise a need, say no to more and leave, each in the journal under its link", () => {
    const stage = setStage();
    stage.db.run(
      sql`insert into involvement (project_id, organisation_id, form, since) select ${stage.scope.projectId}, id, 'partner', '2026-01-01' from organisation where key = 'own-company'`,
    );
    send(stage);
    const { context, speak } = stage.holderOf(stage.tokenIn(stage.mails()[0]!.text));
    expect(raiseNeed(context, speak, { text: { da: "Hvad virker?" }, today: "2026-11-22" }).ok).toBe(true);
    expect(stage.whole().needs).toMatchObject([{ raisedBy: "own-company", status: "open", visibility: "project" }]);
    expect([declineRounds(context, speak).ok, declineRounds(context, speak).ok]).toEqual([true, false]);
    expect(leaveProject(context, speak, "2026-11-22")).toEqual({ ok: true, value: 1 });
    expect(stage.whole().involvements).toMatchObject([{ status: "withdrawn", until: "2026-11-22" }]);
    const rows = stage.db.all<{ kind: string }>(
      sql`select actor_kind kind from journal where actor_kind = 'visitor' and json_extract(after, '$.link') is not null`,
    );
    expect(rows.length).toBe(4);
    send(stage, { kind: "experience" });
    expect(stage.mails().at(-1)?.to).toBe("b@example.org");
  });

  it("has its points written, owned and replied to", () => {
    const stage = setStage();
    const key = send(stage);
    const owner = stage.context.actor.kind === "account" ? stage.context.actor.accountId : 0;
    const point = { point: { da: "Møderne er for lange" }, aspect: "progress" as const };
    const written = writePoint(stage.context, stage.scope, { round: key, point, ownerId: owner });
    if (!written.ok) throw new Error(written.code);
    const reply = { ...point, key: written.value, reply: { da: "De er halveret" }, repliedOn: "2026-12-01" };
    expect(writePoint(stage.context, stage.scope, { round: key, point: reply, ownerId: null }).ok).toBe(true);
    expect(stage.whole().feedbackRounds?.[0]?.followUps).toMatchObject([
      { repliedOn: "2026-12-01", reply: { da: "De er halveret" } },
    ]);
    expect(
      writePoint(stage.context, stage.scope, { round: key, point: { ...point, key: "nowhere" }, ownerId: null }).ok,
    ).toBe(false);
  });
});
