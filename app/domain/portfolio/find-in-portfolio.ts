/** The projects of a portfolio that an address asks for, in its order, as rows of its columns. */
import { foldWords } from "../fold-words";
import { projectStatuses } from "../project-status";
import { fields, industries, involvementForms, moments, workEnvironmentTopics } from "../vocabulary";
import { outlierRows } from "./find-outliers";
import { planeRegions } from "./plane-region";
import { bits, fieldBit, type PortfolioColumns, reportBit, yearParts } from "./portfolio-columns";
import { type PortfolioProject, reportStates } from "./portfolio-project";
import { type Mark, modelsOrNone, type PortfolioSearch, smeBands } from "./portfolio-search";

/** By rows, which stay in the order in which they are given. Archived ones only where they are asked for; outliers are found among those that match everything else. */
export function findRows(columns: PortfolioColumns, rows: Uint32Array, search: PortfolioSearch): Uint32Array {
  let found = rows;
  // One condition after another: what is left to look at grows less.
  for (const holds of conditionsOf(columns, search)) found = found.filter(holds);
  if (search.mark !== "outlier") return found;
  const outside = outlierRows(columns, found);
  return found.filter((row) => outside.has(row));
}

type Condition = (row: number) => boolean;

function conditionsOf(columns: PortfolioColumns, search: PortfolioSearch): Condition[] {
  const { projects, marks, status, region, sme, declared, observed, cells, startYear, endYear, years } = columns;
  const { programme, organisation, from, to } = search;
  const conditions: Condition[] = [];
  const is = <T>(column: Uint8Array, keys: readonly T[], wanted: T | null) => {
    const place = wanted === null ? null : keys.indexOf(wanted);
    if (place !== null) conditions.push((row) => column[row] === place);
  };
  const has = (column: Uint32Array, mask: number) => conditions.push((row) => ((column[row] ?? 0) & mask) !== 0);
  if (search.status === null) {
    const archived = projectStatuses.indexOf("archived");
    conditions.push((row) => status[row] !== archived);
  }
  is(status, projectStatuses, search.status);
  is(declared, modelsOrNone, search.declared);
  is(observed, modelsOrNone, search.observed);
  is(region, planeRegions, search.region);
  is(sme, smeBands, search.sme);
  if (search.industry !== null) has(columns.industries, 1 << industries.indexOf(search.industry));
  if (search.topic !== null) has(columns.topics, 1 << workEnvironmentTopics.indexOf(search.topic));
  if (search.report !== null) has(marks, reportBit(reportStates.indexOf(search.report)));
  if (search.mark !== null && search.mark !== "outlier") has(marks, markBits[search.mark]);
  if (search.reaches !== null) has(marks, fieldBit(fields.indexOf(search.reaches)));
  if (search.misses !== null) {
    const field = fieldBit(fields.indexOf(search.misses));
    conditions.push((row) => ((marks[row] ?? 0) & (bits.known | field)) === bits.known);
  }
  if (search.form !== null || search.moment !== null) has(cells, cellsAskedFor(search));
  if (from !== null) conditions.push((row) => (endYear[row] ?? 0) >= from);
  if (to !== null) conditions.push((row) => (startYear[row] ?? 0) <= to);
  if (programme !== null) conditions.push((row) => projects[row]?.programmes.includes(programme) === true);
  if (organisation !== null) conditions.push((row) => projects[row]?.leadKey === organisation);
  if (search.year !== null) {
    const { year } = search;
    conditions.push((row) => years[row]?.some((value, place) => place % yearParts === 0 && value === year) === true);
  }
  const words = foldWords(search.words).split(/\s+/).filter(Boolean);
  if (words.length > 0)
    conditions.push((row) => {
      const text = (columns.words[row] ??= wordsOf(projects[row]));
      return words.every((word) => text.includes(word));
    });
  return conditions;
}

const markBits: Record<Exclude<Mark, "outlier">, number> = {
  overdue: reportBit(reportStates.indexOf("overdue")),
  silent: bits.silent,
  exemplary: bits.exemplary,
  far_apart: bits.farApart,
};

/** The cells of a form, a moment or both, as bits. */
function cellsAskedFor({ form, moment }: PortfolioSearch): number {
  let mask = 0;
  for (const [y, row] of involvementForms.entries())
    for (const [x, column] of moments.entries())
      if ((form === null || row === form) && (moment === null || column === moment))
        mask |= 1 << (y * moments.length + x);
  return mask;
}

function wordsOf(project: PortfolioProject | undefined): string {
  if (!project) return "";
  const { title, acronym, lead } = project;
  return foldWords([title.da, title.en, acronym, lead].filter(Boolean).join(" "));
}

/** Sorted by a day, those without one last either way; by title they stay in the order in which they came. */
export function orderRows(
  { endDay, dueDay }: PortfolioColumns,
  rows: Uint32Array,
  { order, descending }: Pick<PortfolioSearch, "order" | "descending">,
): Uint32Array {
  if (order === "title") return descending ? rows.toReversed() : rows;
  const days = order === "end" ? endDay : dueDay;
  const last = 1e8;
  // Day and place in one number: sorted as numbers, equal days keep their order.
  const keys = new Float64Array(rows.length);
  for (const [place, row] of rows.entries()) {
    const day = days[row] ?? 0;
    keys[place] = (day === 0 ? last : descending ? last - 1 - day : day) * rows.length + place;
  }
  return Uint32Array.from(keys.sort(), (key) => rows[key % rows.length] as number);
}
