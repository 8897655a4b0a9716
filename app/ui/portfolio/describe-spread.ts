/** The pictures of a programme synthesis: plane, matrix, reach, reports, years, the typical project and ratings. */
import { planeRegions } from "~/domain/portfolio/plane-region";
import { reportStates } from "~/domain/portfolio/portfolio-project";
import { modelsOrNone } from "~/domain/portfolio/portfolio-search";
import { shareFigures } from "~/domain/portfolio/project-figures";
import { feedbackAspects, fields, involvementForms, moments } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatNumber, formatShare } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { planePointsOf } from "../charts/draw-portfolio";
import { involvementMatrixTable } from "../charts/involvement-matrix";
import { matrixState } from "../charts/matrix-state";
import { yearColumnsTable } from "../charts/year-columns";
import { cell, endColumn, heading, narrowTable, paragraph, startColumn, table } from "../report/blocks";
import type { Block, MatrixBlock } from "../report/report-document";
import type { SynthesisWording } from "./describe-portfolio";

export function describeSpread(wording: SynthesisWording): Block[] {
  const { words } = wording;
  return [
    heading(2, "models", words.planeHeading),
    paragraph({ text: words.planeLead }),
    ...describePlane(wording),
    heading(2, "involvement", words.matrixHeading),
    paragraph({ text: words.matrixLead }),
    matrixOf(wording),
    heading(2, "reach", words.helixHeading),
    paragraph({ text: words.helixLead }),
    ...describeReach(wording),
    heading(2, "years", words.yearHeading),
    ...describeYears(wording),
    heading(2, "typical", words.sharesHeading),
    paragraph({ text: words.sharesLead }),
    ...describeShares(wording),
    heading(2, "ratings", words.ratingsHeading),
    ...describeRatings(wording),
    heading(2, "reports", words.reportHeading),
    paragraph({ text: words.reportLead }),
    ...describeReports(wording),
  ];
}

function describePlane({ words, language, summary, projects, number }: SynthesisWording): Block[] {
  const { models, regions } = summary;
  const declared = (key: (typeof modelsOrNone)[number]) =>
    key === "none" ? words.noModel : term(language, "model", key);
  const observed = (key: (typeof modelsOrNone)[number]) =>
    key === "none" ? words.noObserved : term(language, "model", key);
  const headers = [words.modelCorner, ...modelsOrNone.map(observed)];
  const rows = modelsOrNone.map((row) => [declared(row), ...modelsOrNone.map((column) => number(models[row][column]))]);
  return [
    {
      type: "chart",
      title: words.planeTitle,
      chart: { name: "portfolio_plane", props: { id: "plane", points: planePointsOf(projects) } },
      table: { caption: words.modelTable, headers, rows },
    },
    ...table(
      words.modelTable,
      [startColumn(words.modelCorner, 2), ...modelsOrNone.map((key) => endColumn(observed(key), 1.6))],
      rows.map((row) => row.map(cell)),
    ),
    ...narrowTable(
      words.projectsByRegion,
      [startColumn(words.region, 3), endColumn(words.projects, 1)],
      planeRegions.map((region) => [cell(words.regions[region]), cell(number(regions[region]))]),
    ),
  ];
}

function matrixOf({ language, summary }: SynthesisWording): MatrixBlock {
  const words = chartsMessages[language].involvementMatrix;
  const { planned, actual } = summary;
  const counts = involvementMatrixTable({ language, planned, actual });
  return {
    type: "matrix",
    title: words.title,
    explanation: words.explanation,
    headers: counts.headers,
    rows: involvementForms.map((form, row) => ({
      label: cell(term(language, "involvementForm", form)),
      cells: moments.map((moment, column) => {
        const state = matrixState({ planned: planned[form][moment], actual: actual[form][moment] });
        return { state, count: counts.rows[row]?.[column + 1] ?? "", word: words.states[state] };
      }),
    })),
  };
}

function describeReach({ words, language, summary, number }: SynthesisWording): Block[] {
  return narrowTable(
    words.helixTable,
    [startColumn(words.field, 2), endColumn(words.reaching, 1), endColumn(words.missing, 1)],
    fields.map((field) => [
      cell(term(language, "field", field)),
      cell(number(summary.helix[field].reaching)),
      cell(number(summary.helix[field].missing)),
    ]),
  );
}

function describeYears({ words, language, summary }: SynthesisWording): Block[] {
  const { years } = summary;
  const behind = yearColumnsTable({ language, years });
  return [
    paragraph({ text: words.yearLead }),
    {
      type: "chart",
      title: words.yearTitle,
      chart: { name: "year_columns", props: { id: "years", years } },
      table: behind,
    },
    ...table(
      words.yearTitle,
      behind.headers.map((label, index) => (index === 0 ? startColumn(label, 1) : endColumn(label, 1))),
      behind.rows.map((row) => row.map(cell)),
    ),
  ];
}

function describeShares({ words, language, summary, number }: SynthesisWording): Block[] {
  const share = (value: number | undefined) => formatShare(language, value ?? null);
  return table(
    words.sharesHeading,
    [
      startColumn(words.figure, 3),
      endColumn(words.median, 1),
      endColumn(words.middleHalf, 2),
      endColumn(words.withFigure, 2),
    ],
    shareFigures.map((name) => {
      const quartiles = summary.shares[name];
      return [
        cell(words.shares[name]),
        cell(share(quartiles?.median)),
        cell(quartiles ? words.between(share(quartiles.low), share(quartiles.high)) : "–"),
        cell(number(quartiles?.n ?? 0)),
      ];
    }),
  );
}

function describeRatings({ words, language, summary, number }: SynthesisWording): Block[] {
  const { ratings } = summary;
  const rated = feedbackAspects.filter((aspect) => ratings[aspect].mean !== null);
  if (rated.length === 0) return [paragraph({ text: words.ratingsNone })];
  return [
    paragraph({ text: words.ratingsLead }),
    ...table(
      words.ratingsHeading,
      [
        startColumn(words.aspect, 3),
        endColumn(words.mean, 1),
        endColumn(words.ratings, 1),
        endColumn(words.projects, 1),
      ],
      rated.map((aspect) => {
        const { mean, n, projects } = ratings[aspect];
        return [
          cell(term(language, "feedbackAspect", aspect)),
          cell(mean === null ? "–" : formatNumber(language, mean)),
          cell(number(n)),
          cell(number(projects)),
        ];
      }),
    ),
  ];
}

function describeReports({ words, summary, number }: SynthesisWording): Block[] {
  return narrowTable(
    words.reportTable,
    [startColumn(words.reportState, 3), endColumn(words.projects, 1)],
    reportStates.map((state) => [cell(words.reports[state]), cell(number(summary.reports[state]))]),
  );
}
