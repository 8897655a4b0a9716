/** The period's activities: figures, a timeline, counts by the vocabularies, and one by one. */
import { getSection } from "~/domain/report/get-section";
import type { ReportActivity } from "~/domain/report/report-activity";
import { fields } from "~/domain/vocabulary";
import { formatDay } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { activityTimelineTable } from "../charts/activity-timeline";
import { behindFigure } from "./behind-figure";
import { cell, endColumn, figure, heading, keyFigures, lines, paragraph, startColumn, table } from "./blocks";
import { countTable } from "./count-table";
import type { Block, Cell, Words } from "./report-document";
import { webAddress } from "./web-address";
import type { Wording } from "./wording";

const mostNames = 3;
const all = { list: "activities" } as const;
/** Of a single month there is no course to draw. */
const fewestMonths = 2;

export function describeActivities(wording: Wording): Block[] {
  const { report, messages, number, share, amount } = wording;
  const words = messages.activities;
  const { activities } = report.indicators;
  if (activities.total === 0) return [heading(3, "activities", words.heading), paragraph({ text: words.none })];
  return [
    heading(3, "activities", words.heading),
    keyFigures(
      figure(words.total, number(activities.total), words.totalMeaning, behindFigure["activities.total"]),
      figure(
        words.twoWayShare,
        share(activities.twoWayShare),
        words.twoWayShareMeaning,
        behindFigure["activities.twoWayShare"],
      ),
      figure(words.hours, number(activities.hours), words.hoursMeaning, behindFigure["activities.hours"]),
      figure(words.amount, amount(activities.amount), words.amountMeaning, behindFigure["activities.amount"]),
    ),
    ...timelineOf(wording),
    ...countTable(wording, {
      caption: words.byMoment,
      label: messages.resources.moment,
      vocabulary: "moment",
      counts: activities.byMoment,
      behind: (moment) => ({ ...all, moment }),
    }),
    ...countTable(wording, {
      caption: words.byKind,
      label: words.kind,
      vocabulary: "activityKind",
      counts: activities.byKind,
      behind: (kind) => ({ ...all, kind }),
    }),
    ...countTable(wording, {
      caption: words.byBrokerCore,
      label: words.brokerCore,
      vocabulary: "brokerCore",
      counts: activities.byBrokerCore,
      behind: (core) => ({ ...all, core }),
    }),
    ...activityList(wording),
  ];
}

function timelineOf({ report, language }: Wording): Block[] {
  const { months, undated } = getSection(report, "facilitation").timeline;
  if (months.length < fewestMonths) return [];
  const props = { id: "report-activity-timeline", months, undated };
  const behind = activityTimelineTable({ language, ...props });
  return [{ type: "chart", title: behind.caption, chart: { name: "activity_timeline", props }, table: behind }];
}

function activityList(wording: Wording): Block[] {
  const { report, messages, notShown } = wording;
  const words = messages.activities;
  const { activities } = getSection(report, "facilitation");
  return [
    ...table(
      words.list,
      [
        startColumn(messages.table.date, 1.7),
        startColumn(words.activity, 5),
        startColumn(words.participants, 2.5),
        endColumn(words.hoursColumn, 0.9),
      ],
      activities.items.map((activity) => activityRow(wording, activity)),
    ),
    ...notShown(activities.notShown),
  ];
}

function activityRow(wording: Wording, activity: ReportActivity): Cell[] {
  const { language, messages, number, read } = wording;
  return [
    cell(activityDays(wording, activity)),
    lines(
      { ...read(activity.title), behind: { record: "activity", key: activity.key } },
      {
        text: [
          term(language, "activityKind", activity.kind),
          term(language, "direction", activity.direction),
          term(language, "moment", activity.moment),
        ].join(" · "),
      },
      activity.summary ? read(activity.summary) : null,
      activity.brokers.length > 0
        ? { text: messages.activities.brokers(wording.fewNames(activity.brokers, mostNames)) }
        : null,
      ...activity.links.map((link): Words => ({ text: link, href: webAddress(link) })),
    ),
    participantCell(wording, activity),
    cell(activity.hours === undefined ? messages.table.none : number(activity.hours)),
  ];
}

function activityDays({ language }: Wording, { date, endDate, datePrecision }: ReportActivity): string {
  const first = formatDay(language, date, datePrecision);
  const last = endDate === undefined ? first : formatDay(language, endDate, datePrecision);
  return first === last ? first : `${first} – ${last}`;
}

/** The number of persons, then the organisations by name and the fields where no organisation is known. */
function participantCell(wording: Wording, { participants }: ReportActivity): Cell {
  const { language, messages, number, fewNames } = wording;
  if (participants.length === 0) return cell(messages.table.none);
  const total = participants.reduce((sum, { count }) => sum + count, 0);
  const names = new Set(participants.flatMap(({ organisation }) => organisation ?? []));
  const unnamed = fields.filter((field) =>
    participants.some((participant) => participant.organisation === undefined && participant.field === field),
  );
  return lines(
    { text: number(total) },
    { text: fewNames([...names], mostNames) },
    { text: unnamed.map((field) => term(language, "field", field)).join(", ") },
  );
}
