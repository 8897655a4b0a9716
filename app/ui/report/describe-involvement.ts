/** How and when companies take part, against what was agreed: figures, the matrix, and company by company. */
import { getSection } from "~/domain/report/get-section";
import type { CompanyForm, CompanyInvolvement } from "~/domain/report/report-collaboration";
import { involvementForms, moments, type Moment } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { compareNames } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { involvementMatrixTable } from "../charts/involvement-matrix";
import { matrixState } from "../charts/matrix-state";
import { behindFigure } from "./behind-figure";
import { cell, figure, heading, keyFigures, lines, paragraph } from "./blocks";
import type { Block, MatrixBlock, MatrixCell } from "./report-document";
import type { Wording } from "./wording";

export function describeInvolvement(wording: Wording): Block[] {
  const { report, messages, number, share } = wording;
  const words = messages.collaboration;
  const { involvement } = report.indicators;
  const isPlan = report.kind === "plan" && report.indicators.activities.total === 0;
  return [
    heading(3, "involvement", words.involvementHeading),
    keyFigures(
      figure(words.invited, number(involvement.invited), words.invitedMeaning, behindFigure["involvement.invited"]),
      figure(words.enrolled, number(involvement.enrolled), words.enrolledMeaning, behindFigure["involvement.enrolled"]),
      figure(
        words.withdrawn,
        number(involvement.withdrawn),
        words.withdrawnMeaning,
        behindFigure["involvement.withdrawn"],
      ),
      figure(words.reach, share(involvement.reach), words.reachMeaning, behindFigure["involvement.reach"]),
      figure(words.depth, number(involvement.depth), words.depthMeaning, behindFigure["involvement.depth"]),
      figure(
        words.plannedCells,
        number(involvement.plannedCells),
        words.plannedCellsMeaning,
        behindFigure["involvement.plannedCells"],
      ),
      ...(isPlan ? [] : practice(wording)),
    ),
    matrixOf(wording),
    ...companyList(wording),
  ];
}

function practice({ report, messages, number, share }: Wording) {
  const words = messages.collaboration;
  const { involvement } = report.indicators;
  return [
    figure(
      words.realisation,
      share(involvement.realisation),
      words.realisationMeaning(number(involvement.realisedCells), number(involvement.plannedCells)),
    ),
    figure(
      words.momentsCovered,
      share(involvement.momentsCovered),
      words.momentsCoveredMeaning,
      behindFigure["involvement.momentsCovered"],
    ),
    figure(
      words.earlyShare,
      share(involvement.earlyShare),
      words.earlyShareMeaning(number(involvement.earlyCompanies)),
      behindFigure["involvement.earlyShare"],
    ),
    figure(
      words.retention,
      share(involvement.retention),
      words.retentionMeaning,
      behindFigure["involvement.retention"],
    ),
  ];
}

function matrixOf({ report, language, messages, number }: Wording): MatrixBlock {
  const words = chartsMessages[language].involvementMatrix;
  const { planned, actual } = report.indicators.involvement;
  const counts = involvementMatrixTable({ language, planned, actual });
  const isPlan = report.kind === "plan";
  return {
    type: "matrix",
    title: words.title,
    explanation: words.explanation,
    headers: counts.headers,
    rows: involvementForms.map((form, row) => ({
      label: cell(term(language, "involvementForm", form)),
      cells: moments.map((moment, column) => {
        const state = matrixState({ planned: planned[form][moment], actual: actual[form][moment] });
        if (isPlan && state === "missed")
          return { state, count: number(planned[form][moment]), word: messages.collaboration.planned };
        return { state, count: counts.rows[row]?.[column + 1] ?? "", word: words.states[state] };
      }),
    })),
  };
}

function companyList(wording: Wording): Block[] {
  const { report, language, messages, notShown } = wording;
  const words = messages.collaboration;
  const { companies } = getSection(report, "collaboration");
  if (companies.items.length === 0) return [paragraph({ text: words.noInvolvements }), ...notShown(companies.notShown)];
  const compare = compareNames(language);
  const sorted = [...companies.items].sort((a, b) => compare(a.name, b.name));
  return [
    {
      type: "matrix",
      title: words.companyList,
      explanation: words.companyListNote,
      headers: [words.company, ...moments.map((moment) => term(language, "moment", moment))],
      rows: sorted.flatMap((company) => companyRows(wording, company)),
    },
    ...notShown(companies.notShown),
  ];
}

type Row = MatrixBlock["rows"][number];

/** One row for each form; the company's name stands in each, so that a row can be read alone. */
function companyRows(wording: Wording, company: CompanyInvolvement): Row[] {
  const { messages } = wording;
  const rows = company.forms.map((form) => formRow(wording, company, form));
  const known = new Set(company.forms.flatMap(({ actual }) => actual));
  const others = company.tookPart.filter((moment) => !known.has(moment));
  if (others.length === 0) return rows;
  const label = lines(
    { text: company.name, behind: { list: "activities", organisation: company.key } },
    { text: messages.collaboration.withoutForm },
  );
  return [...rows, { label, cells: companyCells(wording, [], others) }];
}

function formRow(wording: Wording, company: CompanyInvolvement, form: CompanyForm): Row {
  const { language, messages, read } = wording;
  const { status, planned, actual, contribution } = form;
  const agreed = status === null ? messages.collaboration.unplanned : term(language, "participation", status);
  const counts = status !== null && status !== "invited" && status !== "withdrawn";
  return {
    label: lines(
      {
        text: company.name,
        behind: { list: status === null ? "activities" : "involvement", organisation: company.key },
      },
      { text: `${term(language, "involvementForm", form.form)} · ${agreed}` },
      contribution ? read(contribution) : null,
    ),
    cells: companyCells(wording, counts ? planned : [], actual),
  };
}

function companyCells({ report, language, messages }: Wording, planned: Moment[], actual: Moment[]): MatrixCell[] {
  const { states } = chartsMessages[language].involvementMatrix;
  const countOf = (list: Moment[], moment: Moment) => (list.includes(moment) ? 1 : 0);
  return moments.map((moment) => {
    const state = matrixState({ planned: countOf(planned, moment), actual: countOf(actual, moment) });
    const word = report.kind === "plan" && state === "missed" ? messages.collaboration.planned : states[state];
    return { state, count: state === "empty" ? messages.table.none : "", word };
  });
}
