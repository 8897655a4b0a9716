/** Bridge-building as work: who did it, and how much of it. */
import { getSection } from "~/domain/report/get-section";
import { compareNames } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { cell, endColumn, figure, heading, keyFigures, paragraph, startColumn, table } from "./blocks";
import type { Block } from "./report-document";
import type { Wording } from "./wording";

export function describeBrokers({ report, language, messages, number, notShown }: Wording): Block[] {
  const words = messages.collaboration;
  const { brokers } = report.indicators;
  const list = getSection(report, "collaboration").brokers;
  const compare = compareNames(language);
  return [
    heading(3, "brokers", words.brokersHeading),
    keyFigures(
      figure(words.brokers, number(brokers.organisations), words.brokersMeaning),
      figure(words.brokered, number(brokers.activities), words.brokeredMeaning),
      figure(words.brokerHours, number(brokers.hours), words.brokerHoursMeaning),
    ),
    ...(brokers.organisations === 0 ? [paragraph({ text: words.noBrokers })] : []),
    ...table(
      words.brokerList,
      [startColumn(messages.table.name, 4), startColumn(words.field, 2.4), endColumn(words.activities, 1.3)],
      [...list.items]
        .sort((a, b) => b.activities - a.activities || compare(a.name, b.name))
        .map(({ key, name, field, activities }) => [
          [{ text: name, behind: { list: "activities", organisation: key } }],
          cell(term(language, "field", field)),
          cell(number(activities)),
        ]),
    ),
    ...notShown(list.notShown),
  ];
}
