/** The section on the chosen model: what was declared, what was practised, and how the choice came about. */
import { formatDay } from "~/i18n/format";
import { definition, term } from "~/i18n/vocabulary";
import { getSection } from "~/domain/report/get-section";
import { modelPlaneTable } from "../charts/model-plane";
import { behindFigure } from "./behind-figure";
import { cell, figure, keyFigures, paragraph, startColumn, table } from "./blocks";
import { countTable } from "./count-table";
import type { Block, ChartBlock } from "./report-document";
import type { Wording } from "./wording";

export function describeModel(wording: Wording): Block[] {
  const { report, language, messages, number, share, read } = wording;
  const words = messages.model;
  const { model, activities } = report.indicators;
  const { registrations } = getSection(report, "model");
  const isPlan = report.kind === "plan" && activities.total === 0;
  return [
    keyFigures(
      figure(
        words.declared,
        model.declared ? term(language, "model", model.declared) : words.notDeclared,
        (model.declared && definition(language, "model", model.declared)) ?? words.notDeclaredMeaning,
        behindFigure["model.declared"],
      ),
      figure(
        words.observed,
        model.observed ? term(language, "model", model.observed) : words.notObserved,
        model.observed ? words.observedMeaning : words.notObservedMeaning,
        behindFigure["model.observed"],
      ),
      model.match === null ? null : figure(words.match, model.match ? words.same : words.different, words.matchMeaning),
      isPlan
        ? null
        : figure(
            words.twoWayIndex,
            number(model.twoWayIndex === null ? null : model.twoWayIndex * 100),
            words.twoWayIndexMeaning,
            behindFigure["model.twoWayIndex"],
          ),
      isPlan
        ? null
        : figure(words.continuity, share(model.continuity), words.continuityMeaning, behindFigure["model.continuity"]),
      isPlan
        ? null
        : figure(words.endLoading, share(model.endLoading), words.endLoadingMeaning, behindFigure["model.endLoading"]),
      figure(
        words.registrations,
        number(model.registrations),
        words.registrationsMeaning,
        behindFigure["model.registrations"],
      ),
    ),
    planeOf(wording),
    { type: "notice", title: words.ownReading, text: words.ownReadingMeaning },
    ...(registrations.length === 0
      ? [paragraph({ text: words.noRegistrations })]
      : table(
          words.history,
          [startColumn(messages.table.date, 2), startColumn(words.model, 2), startColumn(words.rationale, 5)],
          registrations.map(({ date, model: chosen, rationale }) => [
            cell(formatDay(language, date)),
            cell(term(language, "model", chosen)),
            rationale ? [read(rationale)] : cell(messages.table.none),
          ]),
        )),
    ...countTable(wording, {
      caption: words.byDirection,
      label: words.direction,
      vocabulary: "direction",
      counts: activities.byDirection,
      behind: (direction) => ({ list: "activities", direction }),
    }),
  ];
}

function planeOf({ report, language }: Wording): ChartBlock {
  const { declared, observed, twoWayIndex, continuity } = report.indicators.model;
  const history = getSection(report, "model").registrations.map(({ date, model }) => ({ date, model }));
  const props = { id: "report-model-plane", declared, observed, twoWayIndex, continuity, history };
  const behind = modelPlaneTable({ language, ...props });
  return { type: "chart", title: behind.caption, chart: { name: "model_plane", props }, table: behind };
}
