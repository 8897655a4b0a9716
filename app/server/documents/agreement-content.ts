/** What the one-page agreement with an organisation says, in words that are ready to be drawn; it names no persons. */
import type { Day, MomentPeriod, Text } from "~/domain/bundle/records";
import type { ProjectBasics } from "~/domain/bundle/project-basics";
import type { Agreement } from "~/domain/project-record";
import { agreementMessages } from "~/i18n/agreement";
import { formatDay, formatMonths, formatPeriod, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { definition, term } from "~/i18n/vocabulary";

interface Words {
  text: string;
  /** Where it is not the language of the document. */
  lang?: Language;
}

export interface AgreementContent {
  language: Language;
  generatedOn: Day;
  kind: string;
  title: string;
  /** Of the project. */
  name: string;
  lead: string;
  illustrative?: string;
  facts: { term: string; value: Words }[];
  plan: {
    title: string;
    headers: string[];
    rows: { form: string; meaning: string; standing: string; moments: { name: string; when: string }[] }[];
    none: string;
  };
  ask: { title: string; items: { form: string; words: Words }[]; none: string };
  get: { title: string; items: { form: string; words: Words }[]; none: string };
  signatures: { title: string; sides: string[]; signature: string; date: string };
  made: string;
}

interface AgreementInput {
  language: Language;
  today: Day;
  project: ProjectBasics;
  lead: string;
  organisation: string;
  agreements: readonly Agreement[];
  momentPlan: readonly MomentPeriod[];
}

/** What was left is no agreement and stays out. */
export function agreementContent(input: AgreementInput): AgreementContent {
  const { language, today, project, lead, organisation, momentPlan } = input;
  const words = agreementMessages[language];
  const agreements = input.agreements.filter(({ status }) => status !== "withdrawn");
  const say = (text: Text): Words => {
    const lang = languageOfText(language, text);
    return { text: readText(language, text), ...(lang !== language && { lang }) };
  };
  const written = (member: "contribution" | "return") =>
    agreements.flatMap(({ form, [member]: text }) =>
      text ? [{ form: term(language, "involvementForm", form), words: say(text) }] : [],
    );
  const standing = ({ status = "agreed", since, until }: Agreement) =>
    [
      words.standing(term(language, "participation", status).toLocaleLowerCase(language)),
      since && words.since(formatDay(language, since)),
      until && words.until(formatDay(language, until)),
    ]
      .filter(Boolean)
      .join(" ");
  return {
    language,
    generatedOn: today,
    kind: words.kind,
    title: words.between(organisation),
    name: readText(language, project.title),
    lead,
    ...(project.illustrative && { illustrative: words.illustrative }),
    facts: [
      { term: words.project, value: say(project.title) },
      { term: words.lead, value: { text: lead } },
      { term: words.organisation, value: { text: organisation } },
      { term: words.period, value: { text: formatPeriod(language, project.startDate, project.endDate) } },
    ],
    plan: {
      title: words.planTitle,
      headers: [words.form, words.moments],
      rows: agreements.map((one) => ({
        form: term(language, "involvementForm", one.form),
        meaning: definition(language, "involvementForm", one.form) ?? "",
        standing: standing(one),
        moments: one.moments.map((moment) => {
          const period = momentPlan.find((candidate) => candidate.moment === moment);
          return {
            name: term(language, "moment", moment),
            when: period ? formatMonths(language, period.from, period.to) : words.noDate,
          };
        }),
      })),
      none: words.noMoments,
    },
    ask: { title: words.askTitle, items: written("contribution"), none: words.notWritten },
    get: { title: words.getTitle, items: written("return"), none: words.notWritten },
    signatures: {
      title: words.signatures,
      sides: [words.forOrganisation(organisation), words.forProject(lead)],
      signature: words.signature,
      date: words.date,
    },
    made: words.made(formatDay(language, today)),
  };
}
