/** All that a project holds as tables in the reader's language, one for each kind of record. */
import type { ContactOfProject } from "#db/contacts";
import type { Key, Organisation, Participant, Project } from "~/domain/bundle/records";
import type { Table, TableName } from "~/domain/exchange/tables";
import type { Agreement } from "~/domain/project-record";
import { exchangeMessages } from "~/i18n/exchange";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { makeTable } from "./column";
import { describeContacts } from "./describe-contacts";
import { describeFeedbackTables } from "./describe-feedback-tables";
import { describePlanTables } from "./describe-plan-tables";

export interface TablesInput {
  language: Language;
  project: Project;
  /** Those that the project names. */
  organisations: readonly Organisation[];
  agreements: readonly Agreement[];
  contacts: readonly ContactOfProject[];
}

/** What tables need to name what records point to. */
export interface Naming {
  language: Language;
  organisation: (key: Key | undefined) => string | undefined;
  activity: (key: Key | undefined) => string | undefined;
  goal: (key: Key | undefined) => string | undefined;
}

/** A list in one cell, read back by the import. */
export const joined = (parts: readonly (string | undefined)[] | undefined) =>
  parts?.filter((part) => part !== undefined).join("; ") || undefined;

export function describeTables({ language, project, organisations, ...rest }: TablesInput): Record<TableName, Table> {
  const naming = nameReferences({ language, project, organisations });
  const titles = exchangeMessages[language].tableNames;
  const { organisation, activity, goal } = naming;
  const tables = {
    activities: makeTable(
      language,
      titles.activities,
      project.activities ?? [],
      ({ text, number, day, both, term: vocabulary }) => [
        ...both("titleDa", "titleEn", ({ title }) => title),
        day("date", ({ date }) => date),
        day("endDate", ({ endDate }) => endDate),
        vocabulary("datePrecision", ({ datePrecision }) => datePrecision),
        vocabulary("activityKind", ({ kind }) => kind),
        vocabulary("direction", ({ direction }) => direction),
        vocabulary("moment", ({ moment }) => moment),
        vocabulary("brokerCore", ({ brokerCore }) => brokerCore),
        vocabulary("format", ({ format }) => format),
        text("participants", ({ participants }) => joined(participants?.map((one) => nameParticipant(naming, one)))),
        text("brokers", ({ brokers }) => joined(brokers?.map(organisation))),
        number("hours", ({ hours }) => hours),
        number("amount", ({ amount }) => amount),
        ...both("summaryDa", "summaryEn", ({ summary }) => summary),
        text("links", ({ links }) => links?.join(" ")),
        vocabulary("visibility", ({ visibility }) => visibility),
        text("key", ({ key }) => key),
      ],
    ),
    needs: makeTable(language, titles.needs, project.needs ?? [], ({ text, day, both, term: vocabulary }) => [
      ...both("textDa", "textEn", (need) => need.text),
      day("date", ({ date }) => date),
      vocabulary("needStatus", ({ status }) => status),
      text("raisedBy", ({ raisedBy }) => organisation(raisedBy)),
      text("raisedAt", ({ raisedAt }) => activity(raisedAt)),
      text("answeredBy", ({ answeredBy }) => joined(answeredBy?.map(activity))),
      day("answeredOn", ({ answeredOn }) => answeredOn),
      vocabulary("visibility", ({ visibility }) => visibility),
      text("key", ({ key }) => key),
    ]),
    barriers: makeTable(
      language,
      titles.barriers,
      project.barriers ?? [],
      ({ text, number, day, both, term: vocabulary }) => [
        vocabulary("barrier", ({ kind }) => kind),
        day("date", ({ date }) => date),
        number("severity", ({ severity }) => severity),
        ...both("descriptionDa", "descriptionEn", ({ description }) => description),
        ...both("mitigationDa", "mitigationEn", ({ mitigation }) => mitigation),
        day("resolvedOn", ({ resolvedOn }) => resolvedOn),
        vocabulary("visibility", ({ visibility }) => visibility),
        text("key", ({ key }) => key),
      ],
    ),
    outcomes: makeTable(language, titles.outcomes, project.outcomes ?? [], ({ text, day, both, term: vocabulary }) => [
      ...both("titleDa", "titleEn", ({ title }) => title),
      vocabulary("outcomeKind", ({ kind }) => kind),
      vocabulary("outcomeLevel", ({ level }) => level),
      day("date", ({ date }) => date),
      ...both("descriptionDa", "descriptionEn", ({ description }) => description),
      text("organisation", (outcome) => organisation(outcome.organisation)),
      text("goal", (outcome) => goal(outcome.goal)),
      text("activities", ({ activities }) => joined(activities?.map(activity))),
      text("evidence", ({ evidence }) =>
        joined(
          evidence?.map(({ url, strength }) =>
            strength ? `${url} (${term(language, "evidenceStrength", strength)})` : url,
          ),
        ),
      ),
      vocabulary("visibility", ({ visibility }) => visibility),
      text("key", ({ key }) => key),
    ]),
    organisations: makeTable(language, titles.organisations, organisations, ({ text, term: vocabulary }) => [
      text("name", ({ name }) => name),
      text("shortName", ({ shortName }) => shortName),
      vocabulary("field", ({ field }) => field),
      vocabulary("actorRole", ({ role }) => role),
      text("cvr", ({ cvr }) => cvr),
      text("pNumber", ({ pNumber }) => pNumber),
      text("parent", ({ parent }) => organisation(parent)),
      vocabulary("sizeClass", ({ sizeClass }) => sizeClass),
      vocabulary("industry", ({ industry }) => industry),
      text("country", ({ country }) => country),
      text("website", ({ website }) => website),
      text("key", ({ key }) => key),
    ]),
  };
  return {
    ...tables,
    contacts: describeContacts(rest.contacts, naming),
    ...describePlanTables(project, rest.agreements, naming),
    ...describeFeedbackTables(project, naming),
  };
}

function nameReferences({
  language,
  project,
  organisations,
}: Pick<TablesInput, "language" | "project" | "organisations">): Naming {
  const index = (pairs: readonly (readonly [Key, string])[]) => {
    const names = new Map(pairs);
    return (key: Key | undefined) => (key === undefined ? undefined : (names.get(key) ?? key));
  };
  return {
    language,
    organisation: index(organisations.map(({ key, name }) => [key, name])),
    activity: index((project.activities ?? []).map(({ key, title }) => [key, readText(language, title)])),
    goal: index((project.goals ?? []).map(({ key, title }) => [key, readText(language, title)])),
  };
}

/** Such as `Snedkeriet [Følgegruppe] (3)`, which the import reads back. */
function nameParticipant({ language, organisation }: Naming, participant: Participant): string {
  const { field, form, count } = participant;
  const name = organisation(participant.organisation) ?? (field ? term(language, "field", field) : "");
  return `${name.replaceAll(";", ",")}${form ? ` [${term(language, "involvementForm", form)}]` : ""} (${count})`;
}
