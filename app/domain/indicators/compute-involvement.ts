/** Figures on how and when companies are involved, planned against actual. Source: docs/contract/INDICATORS.md, "Involvement". */
import { defaultParticipation } from "../bundle/defaults";
import type { Activity, Involvement, Key, Participant } from "../bundle/records";
import {
  intensityOfForm,
  involvementForms,
  moments,
  type InvolvementForm,
  type Moment,
  type Participation,
} from "../vocabulary";
import { meanOf, ratioOf } from "./arithmetic";
import type { FormByMoment, Indicators } from "./indicators";
import { getOrganisation, type Scope } from "./scope";
import { forEachKey } from "./tally";

const counting: readonly Participation[] = ["agreed", "active", "ended"];
const early: readonly Moment[] = ["relevance", "capacity"];
const beforeResults: readonly Moment[] = ["relevance", "capacity", "relations"];
const inPractice: readonly Moment[] = ["implementation", "anchoring"];

const statusOf = (involvement: Involvement) => involvement.status ?? defaultParticipation;
const isCounting = (involvement: Involvement) => counting.includes(statusOf(involvement));

/** Distinct cells of (company, form, moment). */
type Cells = Set<`${InvolvementForm} ${Moment} ${Key}`>;

/** Counts of companies; realisation, momentsCovered, reach, earlyShare and retention 0 to 1; depth 1 (lightest) to 5. */
export function computeInvolvement(scope: Scope): Indicators["involvement"] {
  const involvements = listByCompany(scope);
  const tookPart = new Map<Key, Set<Moment>>();
  const actual: Cells = new Set();
  for (const activity of scope.activities)
    for (const participant of activity.participants ?? []) {
      const company = companyOf(scope, participant);
      if (company === null) continue;
      addTo(tookPart, company, activity.moment);
      const form = resolveForm(participant, activity, involvements.get(company) ?? []);
      if (form !== null) actual.add(`${form} ${activity.moment} ${company}`);
    }
  const planned = plannedCells(involvements);
  const realisedCells = [...planned].filter((cell) => actual.has(cell)).length;
  return {
    planned: countCompanies(planned),
    actual: countCompanies(actual),
    plannedCells: planned.size,
    realisedCells,
    realisation: ratioOf(realisedCells, planned.size),
    momentsCovered: new Set([...tookPart.values()].flatMap((at) => [...at])).size / moments.length,
    ...enrolment(involvements),
    ...staying([...tookPart.values()]),
  };
}

/** A company is an organisation in the field company. */
function listByCompany(scope: Scope): Map<Key, Involvement[]> {
  const byCompany = new Map<Key, Involvement[]>();
  for (const involvement of scope.project.involvements ?? []) {
    if (getOrganisation(scope, involvement.organisation).field !== "company") continue;
    const known = byCompany.get(involvement.organisation);
    if (known) known.push(involvement);
    else byCompany.set(involvement.organisation, [involvement]);
  }
  return byCompany;
}

function companyOf(scope: Scope, { organisation }: Participant): Key | null {
  if (organisation === undefined) return null;
  return getOrganisation(scope, organisation).field === "company" ? organisation : null;
}

function addTo(map: Map<Key, Set<Moment>>, company: Key, moment: Moment): void {
  const known = map.get(company);
  if (known) known.add(moment);
  else map.set(company, new Set([moment]));
}

/**
 * The form in which a company took part: the one stated, else the deepest of its counting involvements that name the
 * moment, else the deepest of all of them; null where it has none. Source: line actual.
 */
function resolveForm(
  { form }: Participant,
  { moment }: Activity,
  ofCompany: readonly Involvement[],
): InvolvementForm | null {
  if (form !== undefined) return form;
  const agreed = ofCompany.filter(isCounting);
  const atMoment = agreed.filter((involvement) => involvement.moments.includes(moment));
  let deepest: InvolvementForm | null = null;
  for (const involvement of atMoment.length > 0 ? atMoment : agreed)
    if (deepest === null || intensityOfForm[involvement.form] > intensityOfForm[deepest]) deepest = involvement.form;
  return deepest;
}

/** Source: lines planned and plannedCells. */
function plannedCells(involvements: ReadonlyMap<Key, readonly Involvement[]>): Cells {
  const cells: Cells = new Set();
  for (const [company, ofCompany] of involvements)
    for (const { form, moments: named } of ofCompany.filter(isCounting))
      for (const moment of named) cells.add(`${form} ${moment} ${company}`);
  return cells;
}

function countCompanies(cells: Cells): FormByMoment {
  const counts = forEachKey(involvementForms, () => forEachKey(moments, () => 0));
  for (const cell of cells) {
    const [form, moment] = cell.split(" ") as [InvolvementForm, Moment];
    counts[form][moment] += 1;
  }
  return counts;
}

type Enrolment = Pick<Indicators["involvement"], "invited" | "enrolled" | "withdrawn" | "reach" | "depth">;

/** Source: lines invited to depth. */
function enrolment(involvements: ReadonlyMap<Key, readonly Involvement[]>): Enrolment {
  const companies = [...involvements.values()];
  const enrolled = companies.filter((ofCompany) => ofCompany.some(isCounting)).length;
  const isWithdrawn = (involvement: Involvement) => statusOf(involvement) === "withdrawn";
  return {
    invited: companies.length,
    enrolled,
    withdrawn: companies.filter((ofCompany) => ofCompany.every(isWithdrawn)).length,
    reach: ratioOf(enrolled, companies.length),
    depth: meanOf(
      companies
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
