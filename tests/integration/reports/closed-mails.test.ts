/** Mails about reports of a programme that demands two steps say nothing to whom it is closed. */
import { expect, it } from "vitest";
import { submitReport } from "~/operations/submit-report";
import { NOW } from "../../support/principals";
import { fillReport, makeWorld, publicUrl, today } from "./world";

interface Mail {
  account_id: number;
  template: string;
  subject: string;
  text: string;
  html: string;
}

it("says to whom a programme is closed that a second step is needed, and to others what happened", () => {
  const world = makeWorld();
  const { db, programmeId } = world;
  const scope = world.begin();
  fillReport(world, scope);
  db.$client.prepare("update programme set demands_two_steps = 1 where id = ?").run(programmeId);
  const [manager, reviewer] = [world.as("programme_manager"), world.as("programme_reviewer")].map(
    ({ actor }) => actor.accountId,
  );
  db.$client
    .prepare("insert into authenticator (account_id, sealed_secret, created_at, confirmed_at) values (?, 'x', ?, ?)")
    .run(manager, NOW, NOW);
  expect(submitReport(world.as("project_lead"), scope, { today, publicUrl }).ok).toBe(true);
  const mails = db.$client.prepare("select * from outbox where account_id in (?, ?)").all(manager, reviewer) as Mail[];
  const [open, closed] = [manager, reviewer].map((id) => mails.filter(({ account_id }) => account_id === id));
  expect(open?.map(({ template }) => template)).toEqual(["report-submitted"]);
  expect(closed?.map(({ template }) => template)).toEqual(["second-step"]);
  const told = JSON.stringify(closed);
  expect(told).toContain("/second-step");
  for (const word of ["Statusrapport", "Interim report", "/reports/", "/reviews/"]) expect(told).not.toContain(word);
});
