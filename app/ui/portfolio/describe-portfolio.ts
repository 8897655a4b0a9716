/** Words a programme synthesis for one language, as the blocks that PDF and DOCX render. */
import type { Day, Key, Text } from "~/domain/bundle/records";
import { nameStandouts, type Standout } from "~/domain/portfolio/name-standouts";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { filterNames, type PortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { PortfolioSummary } from "~/domain/portfolio/summarise-portfolio";
import { compareNames, formatDay, formatNumber, formatPeriod, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { portfolioMessages, type PortfolioMessages } from "~/i18n/portfolio";
import { projectStatusName } from "~/i18n/projects";
import { term } from "~/i18n/vocabulary";
import { cell, figure, heading, keyFigures, lines, paragraph, startColumn, table } from "../report/blocks";
import type { Block, ReportDocument, Words } from "../report/report-document";
import { describeSpread } from "./describe-spread";
import { nameFilter } from "./name-filter";
import { wordReason } from "./word-reason";

export interface Synthesis {
  projects: readonly PortfolioProject[];
  summary: PortfolioSummary;
  search: PortfolioSearch;
  programmes: readonly { key: Key; name: Text; funder: { name: string } }[];
  organisations: readonly { key: Key; name: string }[];
  /** Why reviewers hold projects up. */
  marks: readonly { projectId: number; reason: string }[];
  today: Day;
  language: Language;
}

/** More would be a list, not a synthesis; the table that can be taken out has all. */
const mostListed = 200;
const mostStandouts = 40;

export interface SynthesisWording extends Synthesis {
  words: PortfolioMessages;
  number: (value: number) => string;
  titleOf: (project: PortfolioProject) => Words;
}

export function describePortfolio(synthesis: Synthesis): ReportDocument {
  const { language, projects, search, programmes, organisations, today } = synthesis;
  const words = portfolioMessages[language];
  const wording: SynthesisWording = {
    ...synthesis,
    words,
    number: (value) => formatNumber(language, value),
    titleOf: ({ title }) => said(language, title),
  };
  const programme = programmes.find(({ key }) => key === search.programme);
  const organisation = organisations.find(({ key }) => key === search.organisation);
  const title = programme ? said(language, programme.name) : { text: organisation?.name ?? words.synthesis.all };
  return {
    language,
    kind: words.synthesis.kind,
    title,
    lead: programme?.funder.name ?? organisation?.name ?? "Vidensbro",
    period: periodOf(projects, language),
    generatedOn: today,
    facts: listFacts(wording),
    illustrative: projects.some(({ illustrative }) => illustrative)
      ? { title: words.synthesis.madeUp, text: words.synthesis.madeUpMeaning }
      : undefined,
    blocks:
      projects.length === 0
        ? [heading(2, "overview", words.synthesis.overview), paragraph({ text: words.synthesis.nobody })]
        : [
            ...describeOverview(wording),
            ...describeSpread(wording),
            ...describeStandouts(wording),
            ...describeExamples(wording),
            ...listProjects(wording),
            ...describeAbout(wording),
          ],
  };
}

function said(language: Language, text: Text): Words {
  const lang = languageOfText(language, text);
  return { text: readText(language, text), ...(lang === language ? {} : { lang }) };
}

function periodOf(projects: readonly PortfolioProject[], language: Language): string {
  const starts = projects.map(({ startDate }) => startDate).sort();
  const ends = projects.map(({ endDate }) => endDate).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  return first && last ? formatPeriod(language, first, last) : "–";
}

function listFacts({ words, projects, search, programmes, organisations, language, today, number }: SynthesisWording) {
  const { synthesis } = words;
  const programme = programmes.find(({ key }) => key === search.programme);
  const filters = filterNames.flatMap((name) => {
    if (name === "programme" || name === "organisation") return [];
    const filter = nameFilter(language, search, name, { programmes, organisations });
    return filter ? [{ text: `${filter.label}: ${filter.value}` }] : [];
  });
  const over = programme ? [programme] : search.organisation === null ? programmes : [];
  const compare = compareNames(language);
  const names = over.map(({ name }) => said(language, name)).sort((a, b) => compare(a.text, b.text));
  const funders = [...new Set(over.map(({ funder }) => funder.name))].sort(compare);
  const facts: { term: string; value: Words[] }[] = [
    { term: names.length === 1 ? synthesis.programme : synthesis.programmes, value: names },
    { term: synthesis.funder, value: funders.map((text) => ({ text })) },
    { term: synthesis.projects, value: [{ text: number(projects.length) }] },
    { term: synthesis.period, value: [{ text: periodOf(projects, language) }] },
    { term: synthesis.shownBy, value: search.words === "" ? filters : [{ text: `»${search.words}«` }, ...filters] },
    { term: synthesis.made, value: [{ text: formatDay(language, today) }] },
  ];
  return facts.filter(({ value }) => value.length > 0);
}

function describeOverview({ words, summary, number }: SynthesisWording): Block[] {
  const { synthesis, marks } = words;
  const { byStatus } = summary;
  return [
    heading(2, "overview", synthesis.overview),
    paragraph({
      text: synthesis.overviewText(
        words.found(summary.total),
        number(byStatus.running),
        number(byStatus.ended),
        number(byStatus.planned),
      ),
    }),
    keyFigures(
      figure(synthesis.projects, number(summary.total), synthesis.totalMeaning),
      figure(marks.overdue, number(summary.overdue), words.overdueMeaning),
      figure(marks.silent, number(summary.silent), words.silentMeaning),
      figure(marks.far_apart, number(summary.farApart), words.farApartMeaning),
      figure(marks.outlier, number(new Set(summary.outliers.map(({ project }) => project)).size), words.outlierMeaning),
      figure(marks.exemplary, number(summary.exemplary), words.exemplaryMeaning),
    ),
  ];
}

function describeStandouts(wording: SynthesisWording): Block[] {
  const { words, projects, summary, today, language, number, titleOf } = wording;
  const found = nameStandouts(projects, summary.outliers, today);
  const rowOf = ({ project, reasons }: Standout) => [
    lines(titleOf(project), { text: project.lead }),
    lines(...reasons.map((reason) => ({ text: wordReason(language, reason) }))),
  ];
  const more = found.length - mostStandouts;
  return [
    heading(2, "standouts", words.synthesis.standouts),
    ...(found.length === 0
      ? [paragraph({ text: words.synthesis.noStandouts })]
      : [
          paragraph({ text: words.outliersLead }),
          ...table(
            words.synthesis.standouts,
            [startColumn(words.project, 2), startColumn(words.standing, 3)],
            found.slice(0, mostStandouts).map(rowOf),
          ),
          ...(more > 0 ? [paragraph({ text: words.synthesis.more(number(more)) })] : []),
        ]),
  ];
}

function describeExamples({ words, projects, marks, titleOf }: SynthesisWording): Block[] {
  const rows = projects.flatMap((project) =>
    marks
      .filter(({ projectId }) => projectId === project.id)
      .map(({ reason }) => [lines(titleOf(project), { text: project.lead }), cell(reason)]),
  );
  return [
    heading(2, "examples", words.synthesis.examples),
    ...(rows.length === 0
      ? [paragraph({ text: words.synthesis.noExamples })]
      : table(
          words.synthesis.examples,
          [startColumn(words.project, 2), startColumn(words.exemplaryBecause, 3)],
          rows.slice(0, mostStandouts),
        )),
  ];
}

function listProjects({ words, projects, language, number, titleOf }: SynthesisWording): Block[] {
  const rows = projects
    .slice(0, mostListed)
    .map((project) => [
      lines(titleOf(project), { text: project.lead }, project.illustrative ? { text: words.illustrative } : null),
      lines(
        { text: project.figures?.declared ? term(language, "model", project.figures.declared) : words.noModel },
        { text: project.figures?.observed ? term(language, "model", project.figures.observed) : words.noObserved },
      ),
      lines(
        { text: formatPeriod(language, project.startDate, project.endDate) },
        { text: projectStatusName(language, project.status) },
      ),
    ]);
  const more = projects.length - mostListed;
  return [
    heading(2, "projects", words.synthesis.list),
    paragraph({ text: words.synthesis.listLead }),
    ...table(
      words.synthesis.list,
      [
        startColumn(words.project, 3),
        startColumn(`${words.declared}, ${words.observed.toLowerCase()}`, 2),
        startColumn(words.period, 2),
      ],
      rows,
    ),
    ...(more > 0 ? [paragraph({ text: words.synthesis.more(number(more)) })] : []),
  ];
}

function describeAbout({ words }: SynthesisWording): Block[] {
  return [
    heading(2, "about", words.synthesis.about),
    paragraph({ text: words.synthesis.aboutFigures }),
    paragraph({ text: words.counted }),
    heading(3, "no-ranking", words.noRanking),
    paragraph({ text: words.noRankingText }),
  ];
}
