/** Figures on how and when companies are involved, planned against actual. Source: docs/contract/INDICATORS.md, "Involvement". */
import { defaultParticipation } from "../bundle/defaults";
import type { Involvement, Key } from "../bundle/records";
import { intensityOfForm, involvementForms, moments, type InvolvementForm, type Moment } from "../vocabulary";
import { meanOf, ratioOf } from "./arithmetic";
import type { FormByMoment, Indicators } from "./indicators";
import { formAtMoment, isCounting } from "./form-at-moment";
import { getOrganisation, type Scope } from "./scope";
import { forEachKey } from "./tally";

const early: readonly Moment[] = ["relevance", "capacity"];
const beforeResults: readonly Moment[] = ["relevance", "capacity", "relations"];
const inPractice: readonly Moment[] = ["implementation", "anchoring"];

const statusOf = (involvement: Involvement) => involvement.status ?? defaultParticipation;

/** One cell of forms by moments. */
type Cell = `${InvolvementForm} ${Moment}`;
const cellAt = forEachKey(involvementForms, (form) => forEachKey(moments, (moment): Cell => `${form} ${moment}`));

export interface Company {
  involvements: Involvement[];
  planned: Set<Cell>;
  actual: Set<Cell>;
  /** The moments at which the company was a participant, in a form or not. */
  tookPart: Set<Moment>;
  /** What `formAt` has found. */
  forms: Map<Moment, InvolvementForm | null>;
}

/** Counts of companies; realisation, momentsCovered, reach, earlyShare and retention 0 to 1; depth 1 (lightest) to 5. */
export function computeInvolvement(scope: Scope): Indicators["involvement"] {
  const companies = listCompanies(scope);
  const plannedCells = companies.reduce((sum, { planned }) => sum + planned.size, 0);
  const realisedCells = companies.reduce((sum, { planned, actual }) => sum + countShared(planned, actual), 0);
  return {
    planned: countByCell(companies.map(({ planned }) => planned)),
    actual: countByCell(companies.map(({ actual }) => actual)),
    plannedCells,
    realisedCells,
    realisation: ratioOf(realisedCells, plannedCells),
    momentsCovered: new Set(companies.flatMap(({ tookPart }) => [...tookPart])).size / moments.length,
    ...enrolment(companies.filter(({ involvements }) => involvements.length > 0)),
    ...staying(companies.flatMap(({ tookPart }) => (tookPart.size > 0 ? [tookPart] : []))),
  };
}

/** Every company (organisation in the field company) with an involvement or a part in the period's activities. */
export function listCompanies(scope: Scope): Company[] {
  return [...mapCompanies(scope).values()];
}

/** As `listCompanies`, by key. */
export function mapCompanies(scope: Scope): Map<Key, Company> {
  const companies = new Map<Key, Company>();
  for (const involvement of scope.project.involvements ?? []) {
    if (getOrganisation(scope, involvement.organisation).field !== "company") continue;
    const company = getCompany(companies, involvement.organisation);
    company.involvements.push(involvement);
    if (!isCounting(involvement)) continue;
    for (const moment of involvement.moments) company.planned.add(cellAt[involvement.form][moment]);
  }
  for (const { organisation, moment, form: stated } of scope.attendances) {
    if (organisation?.field !== "company") continue;
    const company = getCompany(companies, organisation.key);
    company.tookPart.add(moment);
    const form = stated ?? formAt(company, moment);
    if (form !== null) company.actual.add(cellAt[form][moment]);
  }
  return companies;
}

/** The moments at which the company was a participant in the form. */
export function momentsIn(form: InvolvementForm, { actual }: Company): Moment[] {
  return moments.filter((moment) => actual.has(cellAt[form][moment]));
}

/** The record of a company, made where it is new. */
function getCompany(companies: Map<Key, Company>, key: Key): Company {
  const known = companies.get(key);
  if (known !== undefined) return known;
  const company: Company = {
    involvements: [],
    planned: new Set(),
    actual: new Set(),
    tookPart: new Set(),
    forms: new Map(),
  };
  companies.set(key, company);
  return company;
}

/** `formAtMoment`, looked up once for each moment. */
function formAt({ involvements, forms }: Company, moment: Moment): InvolvementForm | null {
  const known = forms.get(moment);
  if (known !== undefined) return known;
  const form = formAtMoment(involvements, moment);
  forms.set(moment, form);
  return form;
}

function countShared(planned: ReadonlySet<Cell>, actual: ReadonlySet<Cell>): number {
  let shared = 0;
  for (const cell of planned) if (actual.has(cell)) shared += 1;
  return shared;
}

function countByCell(cellsOfCompanies: readonly ReadonlySet<Cell>[]): FormByMoment {
  const countAt = (cell: Cell) => cellsOfCompanies.filter((cells) => cells.has(cell)).length;
  return forEachKey(involvementForms, (form) => forEachKey(moments, (moment) => countAt(cellAt[form][moment])));
}

type Enrolment = Pick<Indicators["involvement"], "invited" | "enrolled" | "withdrawn" | "reach" | "depth">;

/** Source: lines invited to depth; each company has an involvement. */
function enrolment(companies: readonly Company[]): Enrolment {
  const records = companies.map(({ involvements }) => involvements);
  const enrolled = records.filter((ofCompany) => ofCompany.some(isCounting)).length;
  const isWithdrawn = (involvement: Involvement) => statusOf(involvement) === "withdrawn";
  return {
    invited: companies.length,
    enrolled,
    withdrawn: records.filter((ofCompany) => ofCompany.every(isWithdrawn)).length,
    reach: ratioOf(enrolled, companies.length),
    depth: meanOf(
      records
        .flat()
        .filter(isCounting)
        .map(({ form }) => intensityOfForm[form]),
    ),
  };
}

type Staying = Pick<Indicators["involvement"], "earlyCompanies" | "earlyShare" | "retention">;

/** Source: lines earlyCompanies to retention; `tookPart` has one set of moments for each company. */
function staying(tookPart: readonly ReadonlySet<Moment>[]): Staying {
  const tookPartAt =
    (...at: Moment[]) =>
    (moments: ReadonlySet<Moment>) =>
      at.some((moment) => moments.has(moment));
  const earlyCompanies = tookPart.filter(tookPartAt(...early)).length;
  const before = tookPart.filter(tookPartAt(...beforeResults));
  return {
    earlyCompanies,
    earlyShare: ratioOf(earlyCompanies, tookPart.length),
    retention: ratioOf(before.filter(tookPartAt(...inPractice)).length, before.length),
  };
}
