/**
 * The projects of a portfolio with figures as of today. What is stale is computed before it is shown; nothing is kept
 * but in memory, since reading never writes: the job that keeps figures does so soon after.
 */
import { createHash } from "node:crypto";
import { type Db, readTogether, stateOfDatabase } from "#db/client";
import {
  listExemplaryMarks,
  listOrganisationsInReach,
  listPortfolioStamps,
  listProgrammesInReach,
  listStoredProjects,
  type ExemplaryMark,
  type PortfolioStamp,
  type ProgrammeInReach,
  type StoredProject,
} from "#db/portfolio";
import type { Day, Key } from "~/domain/bundle/records";
import { type PortfolioScope, portfolioReachOf } from "~/domain/permissions/portfolio-reach";
import { everything } from "~/domain/permissions/scope";
import { growsOld } from "~/domain/portfolio/compose-figures";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { compareNames, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import type { Memory } from "../memory";
import { computeProjectFigures } from "./compute-project-figures";

export interface Portfolio {
  /** By title. */
  projects: PortfolioProject[];
  programmes: ProgrammeInReach[];
  organisations: { id: number; key: Key; name: string }[];
  marks: ExemplaryMark[];
  /** Projects whose figures are of an earlier state, because too many changed at once to compute before reading. */
  waiting: number;
  /** Names the programmes and organisations. */
  reach: string;
  /** Names everything else that the portfolio depends on. */
  state: string;
}

interface Options {
  today: Day;
  language: Language;
  memory: Memory;
}

interface KeptProject {
  stamp: string;
  project: StoredProject;
  fresh: boolean;
}

/** Where more than these changed at once, readers get the earlier figures and are told. */
const computedAtOnce = 25;
const longest = 60;

export function readPortfolio(db: Db, scope: PortfolioScope, options: Options): Portfolio {
  const reach = JSON.stringify(portfolioReachOf(scope));
  // Where nobody has written anything at all, nothing need be asked.
  const last = options.memory.remember<{ portfolio: Portfolio | null }>(
    `portfolio read ${reach} ${options.language}`,
    () => ({ portfolio: null }),
    `${options.today} ${stateOfDatabase(db)}`,
  );
  if (last.portfolio) return last.portfolio;
  const portfolio = readFromDatabase(db, scope, options);
  if (portfolio.waiting === 0) last.portfolio = portfolio;
  return portfolio;
}

function readFromDatabase(db: Db, scope: PortfolioScope, { today, language, memory }: Options): Portfolio {
  return readTogether(db, (transaction) => {
    const stamps = listPortfolioStamps(transaction, scope);
    const kept = memory.remember<Map<number, KeptProject>>("portfolio figures", () => new Map(), today);
    const read = new Map<number, PortfolioStamp>();
    for (const one of stamps) if (kept.get(one.projectId)?.stamp !== one.stamp) read.set(one.projectId, one);
    for (const project of listStoredProjects(transaction, scope, { ids: [...read.keys()], today })) {
      const { stamp = "", stale = true } = read.get(project.id) ?? {};
      const fresh = !stale && project.figures !== null && !growsOld(project.figures, project.endDate, today);
      kept.set(project.id, { stamp, project, fresh });
    }
    const waiting = freshen(transaction, stamps, kept, today);
    const programmes = listProgrammesInReach(transaction, scope);
    const organisations = listOrganisationsInReach(transaction, scope);
    const marks = listExemplaryMarks(transaction, scope);
    const parts = [
      stamps.map(({ stamp, led }) => `${stamp}${led}`).join(" "),
      waiting,
      programmes,
      organisations,
      marks,
    ];
    const state = createHash("sha1").update(JSON.stringify(parts)).digest("base64url");
    const reach = [...programmes.map(({ id }) => id), "led", ...organisations.map(({ id }) => id)].join(" ");
    const sorted = memory.remember(
      `portfolio ${reach} ${language}`,
      () => {
        const projects = narrow(stamps, kept, new Set(programmes.map(({ key }) => key)), marks);
        return sortByTitle(
          projects,
          language,
          memory.remember(`portfolio order ${reach} ${language}`, () => new Map()),
        );
      },
      `${today} ${state}`,
    );
    return { projects: sorted, programmes, organisations, marks, waiting, reach, state: `${today} ${state}` };
  });
}

/** Computes what is not fresh, as far as time allows. Returns how many are left. */
function freshen(
  db: Parameters<typeof computeProjectFigures>[0],
  stamps: readonly PortfolioStamp[],
  kept: ReadonlyMap<number, KeptProject>,
  today: Day,
): number {
  const system = everything({ kind: "system" });
  const start = performance.now();
  let [computed, waiting] = [0, 0];
  for (const { projectId } of stamps) {
    const one = kept.get(projectId);
    if (!one || one.fresh) continue;
    if (computed >= computedAtOnce || (computed > 0 && performance.now() - start > longest)) {
      waiting += 1;
      continue;
    }
    const found = computeProjectFigures(db, system, { projectId, today });
    computed += 1;
    if (!found) continue;
    one.project = { ...one.project, figures: found.figures };
    one.fresh = true;
  }
  return waiting;
}

/** A funder knows the state of the reports that its own programmes ask for; who leads a project knows all of them. */
function narrow(
  stamps: readonly PortfolioStamp[],
  kept: ReadonlyMap<number, KeptProject>,
  programmes: ReadonlySet<Key>,
  marks: readonly ExemplaryMark[],
): PortfolioProject[] {
  const exemplary = new Set(marks.map(({ projectId }) => projectId));
  return stamps.flatMap(({ projectId, led }) => {
    const project = kept.get(projectId)?.project;
    if (!project) return [];
    const all = project.figures?.content.reports ?? [];
    const reports = led ? all : all.filter(({ programme }) => programmes.has(programme));
    return [{ ...project, reports, exemplary: exemplary.has(projectId) }];
  });
}

/** Begins from the order of last time: what is nearly sorted is sorted fast, and names are slow to compare. */
function sortByTitle(
  projects: PortfolioProject[],
  language: Language,
  places: Map<number, number>,
): PortfolioProject[] {
  const compare = compareNames(language);
  const placeOf = ({ id }: PortfolioProject) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  const titled = projects
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((project) => ({ project, title: readText(language, project.title) }))
    .sort((a, b) => compare(a.title, b.title) || a.project.id - b.project.id);
  places.clear();
  for (const [place, { project }] of titled.entries()) places.set(project.id, place);
  return titled.map(({ project }) => project);
}
