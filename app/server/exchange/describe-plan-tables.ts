/** What a project plans, as tables: goals, agreements, moments, resources and choices of model. */
import type { Project } from "~/domain/bundle/records";
import type { Table } from "~/domain/exchange/tables";
import type { Agreement } from "~/domain/project-record";
import { exchangeMessages } from "~/i18n/exchange";
import { term } from "~/i18n/vocabulary";
import { makeTable } from "./column";
import type { Naming } from "./describe-tables";

type PlanTable = "goals" | "involvements" | "moments" | "resources" | "models";

export function describePlanTables(
  project: Project,
  agreements: readonly Agreement[],
  { language, organisation }: Naming,
): Record<PlanTable, Table> {
  const titles = exchangeMessages[language].tableNames;
  return {
    goals: makeTable(language, titles.goals, project.goals ?? [], ({ text, number, both, term: vocabulary }) => [
      ...both("titleDa", "titleEn", ({ title }) => title),
      ...both("targetGroupDa", "targetGroupEn", ({ targetGroup }) => targetGroup),
      ...both("indicatorDa", "indicatorEn", ({ indicator }) => indicator),
      number("target", ({ target }) => target),
      number("actual", ({ actual }) => actual),
      vocabulary("goalStatus", ({ status }) => status),
      vocabulary("visibility", ({ visibility }) => visibility),
      text("key", ({ key }) => key),
    ]),
    involvements: makeTable(language, titles.involvements, agreements, ({ text, day, both, term: vocabulary }) => [
      text("organisation", (one) => organisation(one.organisation)),
      vocabulary("involvementForm", ({ form }) => form),
      vocabulary("participation", ({ status }) => status),
      text("moments", ({ moments }) => moments.map((moment) => term(language, "moment", moment)).join("; ")),
      day("since", ({ since }) => since),
      day("until", ({ until }) => until),
      ...both("contributionDa", "contributionEn", ({ contribution }) => contribution),
      ...both("returnDa", "returnEn", (one) => one.return),
    ]),
    moments: makeTable(language, titles.moments, project.momentPlan ?? [], ({ day, term: vocabulary }) => [
      vocabulary("moment", ({ moment }) => moment),
      day("from", ({ from }) => from),
      day("to", ({ to }) => to),
    ]),
    resources: makeTable(language, titles.resources, project.resources ?? [], ({ number, term: vocabulary }) => [
      vocabulary("moment", ({ moment }) => moment),
      number("hours", ({ hours }) => hours),
      number("amount", ({ amount }) => amount),
    ]),
    models: makeTable(language, titles.models, project.modelRegistrations, ({ day, both, term: vocabulary }) => [
      day("date", ({ date }) => date),
      vocabulary("model", ({ model }) => model),
      ...both("rationaleDa", "rationaleEn", ({ rationale }) => rationale),
    ]),
  };
}
