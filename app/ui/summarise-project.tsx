/** What was answered about a project, one row for each answer, with the page on which it is changed. */
import type { ProjectBasics } from "~/domain/bundle/project-basics";
import type { Project, Text } from "~/domain/bundle/records";
import { formatAmount, formatDay, formatPeriod, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { projectBasicsMessages } from "~/i18n/project-basics";
import { registerMessages } from "~/i18n/register";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { fieldId } from "./field-id";
import type { SummaryItem } from "./summary-list";

interface ProjectToSummarise {
  basics: ProjectBasics;
  plan?: Pick<Project, "modelRegistrations" | "involvements" | "goals" | "resources">;
  /** Names by key. */
  organisations: Readonly<Record<string, string>>;
  programmes: Readonly<Record<string, Text>>;
  /** Whether the reader may change them; yes unless said. */
  changeable?: boolean;
}

export function summariseProject(language: Language, project: ProjectToSummarise): SummaryItem[] {
  const { basics, plan, changeable = true } = project;
  return [...basicsRows(language, project), ...(plan ? planRows(language, basics, plan) : [])].map((item) =>
    changeable ? item : { term: item.term, value: item.value },
  );
}

function basicsRows(language: Language, { basics, organisations, programmes }: ProjectToSummarise): SummaryItem[] {
  const words = projectBasicsMessages[language];
  const at = (field: string) => `${paths.projectBasics(basics.key)}#${fieldId(field)}`;
  const text = (words: Text) => <span lang={languageOfText(language, words)}>{readText(language, words)}</span>;
  const nothing = <span className="muted">{words.none}</span>;
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? nothing : texts.map((line) => <div key={line}>{line}</div>);
  const own = language === "da" ? "Da" : "En";
  return [
    { term: words.title, value: bothLanguages(basics.title), changeAt: at(`title${own}`) },
    { term: words.acronym, value: basics.acronym ?? nothing, changeAt: at("acronym") },
    { term: words.lead, value: organisations[basics.lead] ?? basics.lead, changeAt: at("lead") },
    { term: words.period, value: formatPeriod(language, basics.startDate, basics.endDate), changeAt: at("start") },
    {
      term: words.grants,
      value: lines(
        (basics.grants ?? []).map(({ funder, programme, reference, amount }) =>
          [
            organisations[funder] ?? funder,
            programme && readText(language, programmes[programme]),
            reference,
            amount === undefined ? undefined : formatAmount(language, amount),
          ]
            .filter(Boolean)
            .join(", "),
        ),
      ),
      changeAt: at("grants.0.programme"),
    },
    {
      term: words.summary,
      value: basics.summary ? text(basics.summary) : nothing,
      changeAt: at(`summary${own}`),
    },
    {
      term: words.topics,
      value: lines((basics.topics ?? []).map((topic) => term(language, "workEnvironmentTopic", topic))),
      changeAt: at("topics"),
    },
    {
      term: words.industries,
      value: lines((basics.industries ?? []).map((industry) => term(language, "industry", industry))),
      changeAt: at("industries"),
    },
    { term: words.website, value: basics.website ?? nothing, changeAt: at("website") },
    { term: words.raid, value: basics.raid ?? nothing, changeAt: at("raid") },
    { term: words.doi, value: basics.doi ?? nothing, changeAt: at("doi") },
  ];
}

function bothLanguages({ da, en }: Text) {
  return (
    <>
      {da && <div lang="da">{da}</div>}
      {en && <div lang="en">{en}</div>}
    </>
  );
}

function planRows(
  language: Language,
  { key, stakeholders }: ProjectBasics,
  plan: NonNullable<ProjectToSummarise["plan"]>,
): SummaryItem[] {
  const words = registerMessages[language];
  const newest = plan.modelRegistrations.at(-1);
  const count = (list: readonly unknown[] | undefined) => (list?.length ? words.added(list.length) : words.nothingYet);
  return [
    {
      term: words.steps.model,
      value: newest && words.modelFrom(term(language, "model", newest.model), formatDay(language, newest.date)),
      changeAt: paths.projectModel(key),
    },
    {
      term: words.reason,
      value: newest?.rationale ? (
        <span lang={languageOfText(language, newest.rationale)}>{readText(language, newest.rationale)}</span>
      ) : (
        <span className="muted">{words.noReason}</span>
      ),
      changeAt: paths.projectModel(key),
    },
    { term: words.tasks.stakeholders, value: count(stakeholders), changeAt: paths.stakeholders(key) },
    { term: words.tasks.involvement, value: count(plan.involvements), changeAt: paths.involvement(key) },
    { term: words.tasks.goals, value: count(plan.goals), changeAt: paths.goals(key) },
    { term: words.tasks.resources, value: count(plan.resources), changeAt: paths.resources(key) },
  ];
}
