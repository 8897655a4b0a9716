/** Approved reports as tables: the headings that the docs name, and in every row what the report says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  approvedHeadings,
  type ApprovedReport,
  approvedTables,
  listApprovedRows,
} from "~/domain/exchange/approved-tables";
import { isTableName, tableNames } from "~/domain/exchange/tables";
import type { ComposeInput } from "~/domain/report/compose-report";
import { factsOf, frozen, project, round, talk, workshop } from "../report/small-project";

const approved = (changes: Partial<ComposeInput> = {}): ApprovedReport => ({
  reportId: 7,
  version: 2,
  sha256: "abc",
  submittedOn: "2025-01-15",
  approvedOn: "2025-02-01",
  content: frozen(changes),
});

const first = ["F-1", "small", 7, 2, null];

/** Rows as objects by heading. */
function recordsOf(table: (typeof approvedTables)[number], report: ApprovedReport) {
  return listApprovedRows(table, report).map((row) => {
    expect(row).toHaveLength(approvedHeadings[table].length);
    return Object.fromEntries(row.map((cell, at) => [approvedHeadings[table][at], cell]));
  });
}

test("the page about it names every heading of every table", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/researchfish.md"), "utf8");
  for (const table of approvedTables)
    for (const heading of approvedHeadings[table]) expect(page, `${table}: ${heading}`).toContain(heading);
});

test("every row begins with the grant, the project, the report and its version", () => {
  for (const table of approvedTables) {
    expect(approvedHeadings[table].slice(0, 5)).toEqual([
      "Award Reference",
      "Project Key",
      "Report Id",
      "Report Version",
      "Illustrative",
    ]);
    for (const row of listApprovedRows(table, approved())) expect(row.slice(0, 5)).toEqual(first);
  }
});

test("the grant is that of the report's own funder and programme", () => {
  const grants = (changes: object) => factsOf({ grants: [{ ...project.grants![0]!, ...changes }] });
  const referenceOf = (changes: Partial<ComposeInput>) => listApprovedRows("awards", approved(changes))[0]?.[0];
  expect(referenceOf({ facts: grants({}) })).toBe("F-1");
  expect(referenceOf({ facts: grants({ funder: "uni" }) })).toBeNull();
  expect(referenceOf({ facts: grants({ programme: undefined }) })).toBeNull();
  const named = (name: { da?: string; en?: string }) => ({
    programme: { ...frozen().programme, name },
  });
  expect(referenceOf(named({ da: "Et andet" }))).toBeNull();
  expect(referenceOf(named({ da: "Programmet", en: "The programme" }))).toBeNull();
});

test("an award tells its project, programme, period and approval", () => {
  const [award] = recordsOf("awards", approved());
  expect(award).toMatchObject({
    "Award Title (da)": "Et lille projekt",
    "Award Title (en)": "A small project",
    Funder: "Fonden",
    Programme: "Programmet",
    "Research Organisation": "Universitetet",
    "Award Start": "2024-01-01",
    "Award End": "2025-12-31",
    "Award Amount (DKK)": 500_000,
    "Report Kind": "interim",
    "Report From": "2024-01-01",
    "Report To": "2024-12-31",
    "Report Language": "da",
    "Submitted On": "2025-01-15",
    "Approved On": "2025-02-01",
    "SHA-256": "abc",
  });
});

test("what an award does not know is empty; a programme goes by its English name where it has one", () => {
  const bare = factsOf({ grants: [{ funder: "fund", programme: "programme" }], title: { da: "Kun dansk" } });
  const [award] = recordsOf("awards", approved({ facts: bare }));
  expect(award).toMatchObject({ "Award Reference": null, "Award Amount (DKK)": null, "Award Title (en)": null });
  const english = { ...frozen().programme, name: { da: "Programmet", en: "The programme" } };
  expect(recordsOf("awards", approved({ programme: english }))[0]?.Programme).toBe("The programme");
  expect(recordsOf("awards", approved({ programme: { ...english, name: {} } }))[0]?.Programme).toBeNull();
  const onlyEnglish = factsOf({ title: { en: "English only" } });
  expect(recordsOf("awards", approved({ facts: onlyEnglish }))[0]?.["Award Title (da)"]).toBeNull();
});

test("what is made up says so in every row", () => {
  const report = approved({ facts: factsOf({ illustrative: true }) });
  for (const table of approvedTables) for (const row of recordsOf(table, report)) expect(row.Illustrative).toBe("yes");
});

test("activities tell what was logged, with the persons that took part in all", () => {
  const full = {
    ...workshop,
    endDate: "2024-03-06",
    datePrecision: "day" as const,
    amount: 1500,
    summary: { da: "Vi prøvede", en: "We tried" },
    links: ["https://example.org/1", "https://example.org/2"],
    participants: [
      { organisation: "one", count: 4 },
      { field: "research" as const, count: 3 },
    ],
  };
  const rows = recordsOf("activities", approved({ facts: factsOf({ activities: [full, talk] }) }));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    "Activity Key": "workshop",
    "Title (da)": "Værkstedsdag",
    "Title (en)": "Workshop day",
    Kind: "workshop",
    Date: "2024-03-05",
    "End Date": "2024-03-06",
    "Date Precision": "day",
    Direction: "exchange",
    Moment: "capacity",
    "Bridge-builder Core": "link",
    Participants: 7,
    Hours: 6,
    "Amount (DKK)": 1500,
    "Summary (da)": "Vi prøvede",
    "Summary (en)": "We tried",
    Links: "https://example.org/1 https://example.org/2",
  });
  expect(rows[1]).toMatchObject({
    "Title (en)": null,
    "End Date": null,
    Participants: 0,
    Hours: null,
    "Amount (DKK)": null,
    "Summary (da)": null,
    Links: null,
  });
});

test("outcomes tell where they stand and by what they are shown", () => {
  const described = { ...project.outcomes![0]!, description: { en: "They do it" } };
  const plain = { ...described, key: "plain", organisation: undefined, evidence: [], description: undefined };
  const rows = recordsOf("outcomes", approved({ facts: factsOf({ outcomes: [described, plain] }) }));
  const byKey = new Map(rows.map((row) => [row["Outcome Key"], row]));
  expect(byKey.get("practice")).toMatchObject({
    "Title (da)": "Ny praksis",
    Kind: "practice",
    Level: "organisation",
    Date: "2024-07-01",
    Organisation: "Et Værksted",
    "Description (da)": null,
    "Description (en)": "They do it",
    Evidence: "https://example.org/a https://example.org/b",
  });
  expect(byKey.get("plain")).toMatchObject({ Organisation: null, "Description (en)": null, Evidence: null });
});

test("narratives are plain words, or say that there is nothing; answers follow them", () => {
  const rows = recordsOf(
    "narratives",
    approved({
      texts: [
        { section: "model", text: "Vi valgte **bredt**", nothingToReport: false, leftOut: false },
        { section: "resources", text: "", nothingToReport: false, leftOut: true },
        { section: "results", text: "", nothingToReport: true, leftOut: false },
      ],
      answers: [
        { question: "why", text: "Fordi" },
        { question: "many", number: 3 },
        { question: "way", choice: "fast" },
      ],
    }),
  );
  expect(rows.map((row) => [row["Section or Question"], row.Text])).toEqual([
    ["model", "Vi valgte bredt"],
    ["resources", "(left out)"],
    ["collaboration", ""],
    ["facilitation", ""],
    ["results", "(nothing to report)"],
    ["why", "Fordi"],
    ["many", 3],
    ["way", "fast"],
  ]);
});

test("a report without the section has no activities or outcomes to tell", () => {
  const requirement = { ...frozen().requirement, sections: ["model"] as ["model"] };
  const report = approved({ requirement, facts: factsOf({ feedbackRounds: [round] }) });
  expect(listApprovedRows("activities", report)).toEqual([]);
  expect(listApprovedRows("outcomes", report)).toEqual([]);
});

test("only the names of tables are names of tables", () => {
  for (const name of tableNames) expect(isTableName(name)).toBe(true);
  for (const name of ["", "activity", null, 3]) expect(isTableName(name)).toBe(false);
});
