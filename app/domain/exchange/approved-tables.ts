/** Approved reports as tables that a successor can read: fixed headings, one line for each record of each report. */
import type { Text } from "../bundle/records";
import type { FrozenReport } from "../report/frozen-report";
import { plainWords } from "../report/simple-markdown";
import type { Cell } from "./write-csv";

export const approvedTables = ["awards", "activities", "outcomes", "narratives"] as const;
export type ApprovedTable = (typeof approvedTables)[number];

/** A report as it was approved. */
export interface ApprovedReport {
  reportId: number;
  version: number;
  sha256: string;
  /** Days. */
  submittedOn: string;
  approvedOn: string;
  content: FrozenReport;
}

/** Stand first in every table. */
const shared = ["Award Reference", "Project Key", "Report Id", "Report Version", "Illustrative"] as const;

/** The list that docs/researchfish.md tells of. */
export const approvedHeadings: Record<ApprovedTable, readonly string[]> = {
  awards: [
    ...shared,
    "Award Title (da)",
    "Award Title (en)",
    "Funder",
    "Programme",
    "Research Organisation",
    "Award Start",
    "Award End",
    "Award Amount (DKK)",
    "Report Kind",
    "Report From",
    "Report To",
    "Report Language",
    "Submitted On",
    "Approved On",
    "SHA-256",
  ],
  activities: [
    ...shared,
    "Activity Key",
    "Title (da)",
    "Title (en)",
    "Kind",
    "Date",
    "End Date",
    "Date Precision",
    "Direction",
    "Moment",
    "Bridge-builder Core",
    "Participants",
    "Hours",
    "Amount (DKK)",
    "Summary (da)",
    "Summary (en)",
    "Links",
  ],
  outcomes: [
    ...shared,
    "Outcome Key",
    "Title (da)",
    "Title (en)",
    "Kind",
    "Level",
    "Date",
    "Organisation",
    "Description (da)",
    "Description (en)",
    "Evidence",
  ],
  narratives: [...shared, "Section or Question", "Text"],
};

/** Rows without the headings. */
export function listApprovedRows(table: ApprovedTable, report: ApprovedReport): Cell[][] {
  const { content, reportId, version } = report;
  const { project } = content.report;
  const grant = project.grants.find(
    ({ funder, programme }) =>
      funder.key === content.programme.funder.key && sameText(programme, content.programme.name),
  );
  const first: Cell[] = [grant?.reference ?? null, project.key, reportId, version, project.illustrative ? "yes" : null];
  switch (table) {
    case "awards":
      return [
        [
          ...first,
          ...both(project.title),
          content.programme.funder.name,
          content.programme.name.en ?? content.programme.name.da ?? null,
          project.lead.name,
          project.startDate,
          project.endDate,
          grant?.amount ?? null,
          content.report.kind,
          content.report.from,
          content.report.to,
          content.language,
          report.submittedOn,
          report.approvedOn,
          report.sha256,
        ],
      ];
    case "activities":
      return activitiesOf(content).map((one) => [
        ...first,
        one.key,
        ...both(one.title),
        one.kind,
        one.date,
        one.endDate ?? null,
        one.datePrecision,
        one.direction,
        one.moment,
        one.brokerCore,
        one.participants.reduce((sum, { count }) => sum + count, 0),
        one.hours ?? null,
        one.amount ?? null,
        ...both(one.summary),
        one.links.join(" ") || null,
      ]);
    case "outcomes":
      return outcomesOf(content).map((one) => [
        ...first,
        one.key,
        ...both(one.title),
        one.kind,
        one.level,
        one.date,
        one.organisation ?? null,
        ...both(one.description),
        one.evidence.map(({ url }) => url).join(" ") || null,
      ]);
    case "narratives":
      return [
        ...content.texts.map(({ section, text, nothingToReport, leftOut }): Cell[] => [
          ...first,
          section,
          leftOut ? "(left out)" : nothingToReport ? "(nothing to report)" : plainWords(text),
        ]),
        ...content.answers.map((answer): Cell[] => [
          ...first,
          answer.question,
          "text" in answer ? answer.text : "number" in answer ? answer.number : answer.choice,
        ]),
      ];
  }
}

const both = (text: Text | undefined): [Cell, Cell] => [text?.da ?? null, text?.en ?? null];

const sameText = (a: Text | undefined, b: Text) => a !== undefined && a.da === b.da && a.en === b.en;

function activitiesOf({ report: { sections } }: FrozenReport) {
  return sections.flatMap((one) => (one.key === "facilitation" ? one.activities.items : []));
}

function outcomesOf({ report: { sections } }: FrozenReport) {
  return sections.flatMap((one) => (one.key === "results" ? one.outcomes.items : []));
}
