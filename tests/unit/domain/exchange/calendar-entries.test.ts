/** What stands on a project's calendar. */
import { describe, expect, test } from "vitest";
import { listCalendarEntries } from "~/domain/exchange/calendar-entries";
import { writeCalendar } from "~/server/exchange/write-calendar";

const project = { startDate: "2025-01-31", endDate: "2026-12-31", grants: [{ funder: "f", programme: "p" }] };
const activity = {
  key: "a",
  title: { da: "Møde, stort", en: "Meeting" },
  kind: "workshop",
  date: "2025-03-13",
  direction: "exchange",
  moment: "relevance",
  brokerCore: "relate",
} as const;
const programme = {
  key: "p",
  funder: "f",
  name: { da: "Program" },
  requirements: [
    { key: "r", kind: "final", title: { da: "Slutrapport" }, due: { anchor: "project_start", offsetMonths: 1 } },
  ],
} as const;

const ground = {
  project,
  activities: [
    { ...activity, endDate: "2025-03-14" },
    { ...activity, key: "b", date: "2025-04-01", datePrecision: "month" as const },
  ],
  momentPlan: [{ moment: "relevance" as const, from: "2025-02-01", to: "2025-06-30" }],
  rounds: [
    {
      key: "c",
      kind: "steering" as const,
      title: { da: "Halvvejs" },
      openedOn: "2025-05-01",
      closesOn: "2025-05-20",
      invited: [],
    },
    { key: "d", kind: "steering" as const, title: { da: "Åben" }, openedOn: "2025-05-01", invited: [] },
  ],
  programmes: [programme, { ...programme, key: "other" }] as never,
};

describe("listCalendarEntries", () => {
  const entries = listCalendarEntries(ground);

  test("has activities, moments, rounds that close and reports of the project's own programmes, by day", () => {
    expect(entries.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["moment-relevance", "2025-02-01", "2025-06-30"],
      ["report-p-r", "2025-02-28", "2025-02-28"],
      ["activity-a", "2025-03-13", "2025-03-14"],
      ["activity-b", "2025-04-01", "2025-04-01"],
      ["round-c", "2025-05-20", "2025-05-20"],
    ]);
  });

  test("is written as whole days that keep their identifiers", () => {
    const calendar = writeCalendar({
      language: "da",
      now: 0,
      publicUrl: "https://bro.example.org",
      projects: [{ key: "own", title: { da: "Eget" }, illustrative: true, entries }],
      single: true,
    });
    expect(calendar).toContain("UID:activity-a.own@bro.example.org");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20250313\r\nDTEND;VALUE=DATE:20250315");
    expect(calendar).toContain("SUMMARY:Møde\\, stort (april 2025)");
    expect(calendar).toContain("SUMMARY:Frist for rapport: Slutrapport – Program");
    expect(calendar.match(/DESCRIPTION:Opdigtede data/g)).toHaveLength(5);
  });
});
