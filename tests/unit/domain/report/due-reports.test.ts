/** What a project owes its funders, and when it is reminded. */
import { describe, expect, it } from "vitest";
import type { Programme } from "~/domain/bundle/records";
import { type DueReportSources, isOverdue, listDueReports, reminderStep } from "~/domain/report/due-reports";
import { isHandedIn, isOpenForWriting, statusAfter } from "~/domain/report/report-state";

const programme = (key: string): Programme => ({
  key,
  funder: "fond",
  name: { da: key },
  requirements: [
    { key: "final", kind: "final", title: { da: "Slut" }, due: { anchor: "project_end", offsetMonths: 2 } },
    { key: "status", kind: "interim", title: { da: "Status" }, due: { anchor: "project_start", offsetMonths: 12 } },
  ],
});

const sources: DueReportSources = {
  project: {
    startDate: "2026-01-31",
    endDate: "2027-12-31",
    grants: [{ funder: "fond", programme: "a" }, { funder: "fond", programme: "b" }, { funder: "other" }],
  },
  programmes: [programme("a"), programme("b"), programme("c")],
  begun: [{ id: 4, programmeId: 2, programme: "b", requirement: "status", status: "submitted" }],
  granted: [
    { programme: "a", requirement: "status", until: "2027-02-28" },
    { programme: "a", requirement: "status", until: "2027-03-31" },
  ],
};

describe("the reports that are due", () => {
  const due = listDueReports(sources);

  it("follow from each programme of the project's grants, by day", () => {
    expect(due.map(({ programme: key, requirement, dueOn }) => `${dueOn} ${key}/${requirement.key}`)).toEqual([
      "2027-01-31 b/status",
      "2027-03-31 a/status",
      "2028-02-29 a/final",
      "2028-02-29 b/final",
    ]);
  });

  it("know the first day, the newest that was granted, and what was begun", () => {
    expect(due[1]).toMatchObject({ firstDueOn: "2027-01-31", dueOn: "2027-03-31", begun: null });
    expect(due[0]?.begun?.id).toBe(4);
  });

  it("are overdue from the day after, until they are handed in", () => {
    const [handedIn, open] = due as [(typeof due)[0], (typeof due)[0]];
    expect([isOverdue(open, "2027-03-31"), isOverdue(open, "2027-04-01")]).toEqual([false, true]);
    expect(isOverdue(handedIn, "2028-01-01")).toBe(false);
    expect(isOverdue({ ...handedIn, begun: { ...handedIn.begun!, status: "returned" } }, "2028-01-01")).toBe(true);
  });
});

describe("a reminder", () => {
  const on = (today: string) => reminderStep({ dueOn: "2027-03-31", begun: null }, today);

  it("belongs to the days from 30, 14 and 3 days before, and to all days after", () => {
    expect([on("2027-02-28"), on("2027-03-01"), on("2027-03-16"), on("2027-03-17"), on("2027-03-27")]).toEqual([
      null,
      "30",
      "30",
      "14",
      "14",
    ]);
    expect([on("2027-03-28"), on("2027-03-31"), on("2027-04-01"), on("2029-01-01")]).toEqual([
      "3",
      "3",
      "overdue",
      "overdue",
    ]);
  });

  it("is for nobody once the report is handed in, and again when it came back", () => {
    const begun = { id: 1, programmeId: 1, programme: "a", requirement: "status" };
    expect(reminderStep({ dueOn: "2027-03-31", begun: { ...begun, status: "approved" } }, "2027-05-01")).toBe(null);
    expect(reminderStep({ dueOn: "2027-03-31", begun: { ...begun, status: "returned" } }, "2027-05-01")).toBe(
      "overdue",
    );
  });
});

describe("the state of a report", () => {
  it("is open for writing until it is handed in and after it came back", () => {
    expect((["draft", "submitted", "returned", "approved"] as const).map(isOpenForWriting)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect((["draft", "submitted", "returned", "approved"] as const).map(isHandedIn)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it("moves on by a decision only while it is with the funder", () => {
    expect(statusAfter("submitted", "approved")).toBe("approved");
    expect(statusAfter("returned", "approved")).toBe(null);
  });
});
