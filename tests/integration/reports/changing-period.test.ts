/** The days that a report is about are chosen by those who write it, until it is handed in. */
import { describe, expect, it } from "vitest";
import { findReportVersion } from "#db/report-versions";
import { getReport } from "#db/reports";
import { changeReportPeriod } from "~/operations/change-report-period";
import { submitReport } from "~/operations/submit-report";
import { fillReport, makeWorld, publicUrl, today } from "./world";

describe("the period of a report", () => {
  it("is what is frozen, and stands in the journal as it was and as it is", () => {
    const world = makeWorld();
    const scope = world.begin();
    const before = getReport(world.db, scope);
    fillReport(world, scope);
    const period = { from: "2026-03-01", to: "2026-06-30" };
    expect(changeReportPeriod(world.as("project_editor"), scope, period).ok).toBe(true);
    expect(getReport(world.db, scope)).toMatchObject(period);
    const row = world.db.$client
      .prepare(`select before, after from journal where operation = 'change-report-period'`)
      .get() as { before: string; after: string };
    expect(JSON.parse(row.before)).toMatchObject({ from: before.from, to: before.to });
    expect(JSON.parse(row.after)).toMatchObject(period);
    expect(submitReport(world.as("project_lead"), scope, { today, publicUrl }).ok).toBe(true);
    expect(findReportVersion(world.db, scope, 1)?.content.report).toMatchObject(period);
  });

  it("is refused where it ends before it begins, and after the report was handed in", () => {
    const world = makeWorld();
    const scope = world.begin();
    const turned = changeReportPeriod(world.as("project_lead"), scope, { from: "2026-06-30", to: "2026-03-01" });
    expect(turned).toMatchObject({ ok: false, code: "order" });
    fillReport(world, scope);
    submitReport(world.as("project_lead"), scope, { today, publicUrl });
    const late = changeReportPeriod(world.as("project_lead"), scope, { from: "2026-03-01", to: "2026-06-30" });
    expect(late).toMatchObject({ ok: false, code: "handed-in" });
  });
});
