/** Words a report for one language, as the blocks that page, PDF and DOCX all render. */
import type { Report } from "~/domain/report/report";
import type { ReportSection } from "~/domain/vocabulary";
import { formatDay, formatPeriod } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { heading, lines, paragraph } from "./blocks";
import { describeActivities } from "./describe-activities";
import { describeBrokers } from "./describe-brokers";
import { describeFeedback } from "./describe-feedback";
import { describeInvolvement } from "./describe-involvement";
import { describeModel } from "./describe-model";
import { describeBarriers, describeNeeds } from "./describe-needs";
import { describeOverview } from "./describe-overview";
import { describeReach } from "./describe-reach";
import { describeResources } from "./describe-resources";
import { describeGoals, describeOutcomes } from "./describe-results";
import type { Block, Cell, ReportDocument } from "./report-document";
import { webAddress } from "./web-address";
import { wordingOf, type Wording } from "./wording";

export const describeSection: Record<ReportSection, (wording: Wording) => Block[]> = {
  model: describeModel,
  resources: describeResources,
  collaboration: (wording) => [...describeReach(wording), ...describeInvolvement(wording), ...describeBrokers(wording)],
  facilitation: (wording) => [
    ...describeActivities(wording),
    ...describeFeedback(wording),
    ...describeNeeds(wording),
    ...describeBarriers(wording),
  ],
  results: (wording) => [...describeGoals(wording), ...describeOutcomes(wording)],
};

export function describeReport(report: Report, language: Language): ReportDocument {
  const wording = wordingOf(report, language);
  const { document: words } = wording.messages;
  const { project } = report;
  return {
    language,
    kind: term(language, "reportKind", report.kind),
    title: wording.read(project.title),
    acronym: project.acronym,
    lead: project.lead.name,
    period: formatPeriod(language, report.from, report.to),
    generatedOn: report.generatedOn,
    facts: listFacts(wording),
    illustrative: project.illustrative ? { title: words.illustrative, text: words.illustrativeMeaning } : undefined,
    blocks: [
      ...describeOverview(wording),
      ...report.sections.flatMap(({ key }) => [
        heading(2, `section-${key}`, term(language, "reportSection", key)),
        ...describeSection[key](wording),
      ]),
      ...describeAbout(wording),
    ],
  };
}

export function listFacts({ report, language, messages, read, amount }: Wording): ReportDocument["facts"] {
  const { document: words } = messages;
  const { project } = report;
  const grants = project.grants.map((grant) => ({
    text: [
      grant.funder.name,
      read(grant.programme).text,
      grant.reference === undefined ? "" : words.reference(grant.reference),
      grant.amount === undefined ? "" : amount(grant.amount),
    ]
      .filter((part) => part !== "")
      .join(", "),
  }));
  const facts: { term: string; value: Cell }[] = [
    { term: words.period, value: [{ text: formatPeriod(language, report.from, report.to) }] },
    { term: words.lead, value: [{ text: project.lead.name }] },
    { term: words.funders, value: lines(...grants) },
    {
      term: words.projectPeriod,
      value: [{ text: formatPeriod(language, project.startDate, project.endDate) }],
    },
    {
      term: words.topics,
      value: lines({ text: project.topics.map((topic) => term(language, "workEnvironmentTopic", topic)).join(", ") }),
    },
    {
      term: words.industries,
      value: lines({ text: project.industries.map((industry) => term(language, "industry", industry)).join(", ") }),
    },
    {
      term: words.website,
      value: project.website === undefined ? [] : [{ text: project.website, href: webAddress(project.website) }],
    },
    { term: words.generatedOn, value: [{ text: formatDay(language, report.generatedOn) }] },
  ];
  return facts.filter(({ value }) => value.length > 0);
}

export function describeAbout({ messages }: Wording): Block[] {
  const { about } = messages;
  return [
    heading(2, "about", about.heading),
    paragraph({ text: about.counted }),
    paragraph({ text: about.words }),
    paragraph({ text: about.dash }),
  ];
}
