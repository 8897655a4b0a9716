/** Whom the project reaches: fields, organisations and stakeholders. */
import { getSection } from "~/domain/report/get-section";
import { fields } from "~/domain/vocabulary";
import { compareNames } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { helixRingTable } from "../charts/helix-ring";
import { behindFigure } from "./behind-figure";
import { cell, endColumn, figure, heading, keyFigures, narrowTable, paragraph, startColumn, table } from "./blocks";
import type { Block } from "./report-document";
import type { Wording } from "./wording";

export function describeReach(wording: Wording): Block[] {
  const { report, messages, number, share } = wording;
  const words = messages.collaboration;
  const { participants, organisations } = report.indicators;
  return [
    heading(3, "reach", words.reachHeading),
    keyFigures(
      figure(words.reached, number(organisations.reached), words.reachedMeaning, behindFigure["organisations.reached"]),
      figure(
        words.companies,
        number(organisations.companies),
        words.companiesMeaning,
        behindFigure["organisations.companies"],
      ),
      figure(
        words.smeShare,
        share(organisations.smeShare),
        words.smeShareMeaning(number(organisations.smeCompanies)),
        behindFigure["organisations.smeShare"],
      ),
      figure(
        words.industries,
        number(organisations.industries),
        words.industriesMeaning,
        behindFigure["organisations.industries"],
      ),
      figure(words.intermediaries, number(organisations.intermediaries), words.intermediariesMeaning),
      figure(
        words.participants,
        number(participants.total),
        words.participantsMeaning,
        behindFigure["participants.total"],
      ),
      figure(words.helixCoverage, share(participants.helixCoverage), words.helixCoverageMeaning),
    ),
    ringOf(wording),
    ...byField(wording),
    ...reachedList(wording),
    ...stakeholderList(wording),
  ];
}

function ringOf({ report, language }: Wording): Block {
  const props = {
    id: "report-helix-ring",
    counts: report.indicators.organisations.byField,
    covered: getSection(report, "collaboration").coveredFields,
  };
  const behind = helixRingTable({ language, ...props });
  return { type: "chart", title: behind.caption, chart: { name: "helix_ring", props }, table: behind };
}

function byField({ report, language, messages, number }: Wording): Block[] {
  const words = messages.collaboration;
  const { participants, organisations } = report.indicators;
  return narrowTable(
    words.byField,
    [startColumn(words.field, 3), endColumn(words.organisations, 1.5), endColumn(words.participants, 1.5)],
    fields.map((field) => [
      [{ text: term(language, "field", field), behind: { list: "activities", field } }],
      cell(number(organisations.byField[field])),
      cell(number(participants.byField[field])),
    ]),
  );
}

function reachedList(wording: Wording): Block[] {
  const { report, language, messages, number, notShown } = wording;
  const words = messages.collaboration;
  const { organisations } = getSection(report, "collaboration");
  const compare = compareNames(language);
  const sorted = [...organisations.items].sort(
    (a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || compare(a.name, b.name),
  );
  if (report.indicators.organisations.reached === 0) return [paragraph({ text: words.nobody })];
  return [
    ...table(
      words.reachedList,
      [
        startColumn(messages.table.name, 4),
        startColumn(words.field, 2.4),
        endColumn(words.activities, 1.3),
        endColumn(words.participants, 1.4),
      ],
      sorted.map(({ key, name, field, activities, participants }) => [
        [{ text: name, behind: { list: "activities", organisation: key } }],
        cell(term(language, "field", field)),
        cell(number(activities)),
        cell(number(participants)),
      ]),
    ),
    ...notShown(organisations.notShown),
  ];
}

function stakeholderList({ report, language, messages }: Wording): Block[] {
  const words = messages.collaboration;
  const { stakeholders } = getSection(report, "collaboration");
  const namesIn = (field: (typeof fields)[number]) =>
    stakeholders
      .filter((stakeholder) => stakeholder.field === field)
      .map(({ name }) => name)
      .sort(compareNames(language));
  return table(
    words.stakeholders,
    [startColumn(words.field, 1), startColumn(words.organisations, 3)],
    fields
      .filter((field) => namesIn(field).length > 0)
      .map((field) => [cell(term(language, "field", field)), cell(namesIn(field).join(", "))]),
  );
}
