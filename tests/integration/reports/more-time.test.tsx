/** What a funder says when it is asked for more time is read on the project's page, whatever the answer. */
import { describe, expect, it } from "vitest";
import { findProjectHead } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import { languages } from "~/i18n/language";
import { answerExtension } from "~/operations/answer-extension";
import { askExtension } from "~/operations/ask-extension";
import * as projectReports from "~/routes/project-reports";
import { LanguageProvider } from "~/ui/language-provider";
import { type DueReportRow, DueReportsPage } from "~/ui/reports/due-reports-page";
import { NOW, type Principal } from "../../support/principals";
import { renderPage } from "../../support/render-page";
import { knock, openHouse } from "../accounts/knock";
import { makeWorld, publicUrl } from "./world";

function setStage() {
  const world = makeWorld();
  const head = findProjectHead(world.db, "own")!;
  const lead = world.as("project_lead");
  const manager = world.as("programme_manager");
  const house = openHouse(world.db, NOW);
  return {
    ask: (until: string) => {
      const asked = askExtension(lead, scopeFor(lead.actor, "extension.ask", { kind: "project", ...head })!, {
        programme: "own-programme",
        requirement: "status",
        until,
        reason: "Ferie",
        publicUrl,
      });
      if (!asked.ok) throw new Error(asked.code);
      return asked.value;
    },
    answer: (id: number, until: string | null, note: string) => {
      const scope = scopeFor(manager.actor, "extension.answer", { kind: "programme", programmeId: world.programmeId })!;
      expect(answerExtension(manager, scope, { id, until, note, publicUrl }).ok).toBe(true);
    },
    open: async (who: Principal = "project_lead") => {
      const { body } = await knock(house, projectReports.loader, {
        path: "/projects/own/reports",
        params: { project: "own" },
        cookies: { session: `secret-of-${who}` },
      });
      return (body as { rows: DueReportRow[] }).rows;
    },
  };
}

const draw = (language: (typeof languages)[number], rows: DueReportRow[]) =>
  renderPage(
    <LanguageProvider language={language}>
      <DueReportsPage rows={rows} mayWrite={false} done={null} refused={null} />
    </LanguageProvider>,
  );

describe.each(languages)("the funder's words on more time, in %s", (language) => {
  it.each([
    ["refused", null],
    ["granted", "2027-02-28"],
  ])("stand under the day as they were typed where it is %s", async (_answer, until) => {
    const { ask, answer, open } = setStage();
    const words = "Vi skal bruge den i juni.\n\nRing, hvis det kniber.";
    answer(ask("2027-03-31"), until, words);
    const page = await draw(language, await open());
    expect(page).toMatch(new RegExp(`<div class="[^"]*as-typed[^"]*">[^<]+${words}</div>`));
    // In one box with the day: a cell is a grid of two columns on a narrow screen.
    expect(page).toMatch(new RegExp(`<td[^>]*><div><div>(?:(?!</td>)[^])*${words}</div></div></td>`));
  });

  it("are not made up where none were written, and give way to a newer request that waits", async () => {
    const { ask, answer, open } = setStage();
    answer(ask("2027-03-31"), "2027-02-28", "");
    expect(await draw(language, await open())).not.toContain("as-typed");
    answer(ask("2027-05-31"), null, "Nej.");
    ask("2027-04-30");
    expect(await draw(language, await open())).not.toContain("Nej.");
  });
});

it("are for those who write the report, not for others who see the day", async () => {
  const { ask, answer, open } = setStage();
  answer(ask("2027-03-31"), "2027-02-28", "Vi skal bruge den i juni.");
  expect(JSON.stringify(await open("project_editor"))).toContain("i juni");
  for (const who of ["project_observer", "programme_manager"] as const)
    expect(JSON.stringify(await open(who))).not.toContain("i juni");
});
