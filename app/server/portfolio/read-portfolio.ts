/**
 * The projects of a portfolio with figures as of today. What is stale is computed before it is shown; nothing is kept
 * but in memory, since reading never writes: the job that keeps figures does so soon after.
 */
import { type Db, readTogether, stateOfDatabase } from "#db/client";
import {
  listExemplaryMarks,
  listOrganisationsInReach,
  listPortfolioStamps,
  listProgrammesInReach,
  readStamp,
  type ExemplaryMark,
  type ProgrammeInReach,
} from "#db/portfolio";
import type { Day, Key } from "~/domain/bundle/records";
import { type PortfolioScope, portfolioReachOf } from "~/domain/permissions/portfolio-reach";
import type { PortfolioColumns } from "~/domain/portfolio/portfolio-columns";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { compareNames, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import type { Memory } from "../memory";
import { hasRoom, type HeldColumns, listOtherStamps, makeHeldColumns, updateColumns } from "./hold-columns";
import { awaitFigures, keepProjects } from "./keep-projects";

export interface Portfolio {
  columns: PortfolioColumns;
  /** The rows of the columns that are in the portfolio, by title. */
  rows: Uint32Array;
  /** The projects in them. */
  projects: PortfolioProject[];
  programmes: ProgrammeInReach[];
  organisations: { id: number; key: Key; name: string }[];
  marks: ExemplaryMark[];
  /** Projects whose figures are of an earlier state, because too many changed at once to compute before reading. */
  waiting: number;
  /** Names the programmes and organisations. */
  reach: string;
  /** Names everything else that the portfolio depends on; columns are good for this state only. */
  state: string;
}

interface Options {
  today: Day;
  language: Language;
  memory: Memory;
}

/** The stamps of a reach as they were listed in one state of the database; empty where figures were left behind. */
interface Listed {
  state: string;
  stamps: readonly string[];
}

function listedOf(memory: Memory, reach: string, today: Day): Listed {
  return memory.remember<Listed>(`portfolio stamps ${reach}`, () => ({ state: "", stamps: [] }), today);
}

/**
 * To be awaited before a portfolio is read: where much has changed at once, or nothing is in memory yet, only whoever
 * asks waits.
 */
export async function prepareToRead(
  db: Db,
  scope: PortfolioScope,
  { today, memory }: Pick<Options, "today" | "memory">,
): Promise<void> {
  const last = listedOf(memory, JSON.stringify(portfolioReachOf(scope)), today);
  if (last.state === stateOfDatabase(db)) return;
  let now: Listed = last;
  const list = () => {
    now = { state: stateOfDatabase(db), stamps: listPortfolioStamps(db, scope, today) };
    return (listOtherStamps(last, now.stamps) ?? now.stamps).map(readStamp);
  };
  const done = await awaitFigures(db, { list, today, memory });
  last.state = now.state;
  last.stamps = done ? now.stamps : [];
}

export function readPortfolio(db: Db, scope: PortfolioScope, options: Options): Portfolio {
  const reach = JSON.stringify(portfolioReachOf(scope));
  // Where nobody has written anything at all, nothing need be asked.
  const last = options.memory.remember<{ portfolio: Portfolio | null }>(
    `portfolio read ${reach} ${options.language}`,
    () => ({ portfolio: null }),
    `${options.today} ${stateOfDatabase(db)}`,
  );
  if (last.portfolio) return last.portfolio;
  const portfolio = readFromDatabase(db, scope, { ...options, reach });
  if (portfolio.waiting === 0) last.portfolio = portfolio;
  return portfolio;
}

function readFromDatabase(
  db: Db,
  scope: PortfolioScope,
  { today, language, memory, reach }: Options & { reach: string },
): Portfolio {
  return readTogether(db, (transaction) => {
    const programmes = listProgrammesInReach(transaction, scope);
    const last = listedOf(memory, reach, today);
    // The first query has fixed which state this transaction sees.
    const known = last.stamps.length > 0 && last.state === stateOfDatabase(db);
    const listed = known ? last.stamps : listPortfolioStamps(transaction, scope, today);
    const organisations = listOrganisationsInReach(transaction, scope);
    const marks = listExemplaryMarks(transaction, scope);
    const names = JSON.stringify([programmes, organisations, marks]);
    const keys = new Set(programmes.map(({ key }) => key));
    const room = Math.ceil(listed.length * 1.25) + 16;
    const place = memory.hold<{ held: HeldColumns }>(
      `portfolio columns ${reach}`,
      () => ({ held: makeHeldColumns(room, today) }),
      `${today} ${names}`,
    );
    const others = listOtherStamps(place.held, listed);
    const stamps = (others ?? listed).map(readStamp);
    const { kept, waiting } = keepProjects(transaction, { stamps, today, memory });
    if (!others && !hasRoom(place.held, stamps)) place.held = makeHeldColumns(room, today);
    const { held } = place;
    updateColumns(held, { stamps, whole: !others, kept, programmes: keys, marks });
    held.stamps = waiting === 0 ? listed : [];
    const rows = orderByTitle(held, language, memory.hold(`portfolio order ${reach} ${language}`, nothingOrdered));
    return {
      columns: held.columns,
      rows,
      projects: Array.from(rows, (row) => held.columns.projects[row] as PortfolioProject),
      programmes,
      organisations,
      marks,
      waiting,
      reach,
      state: `${today} ${held.version}`,
    };
  });
}

interface Ordered {
  titles: number;
  rows: Uint32Array;
  /** By project. */
  places: Map<number, number>;
}

const nothingOrdered = (): Ordered => ({ titles: 0, rows: new Uint32Array(), places: new Map() });

/** Begins from the order of last time: what is nearly sorted is sorted fast, and names are slow to compare. */
function orderByTitle({ columns, rows, titles }: HeldColumns, language: Language, last: Ordered): Uint32Array {
  if (last.titles === titles) return last.rows;
  const compare = compareNames(language);
  const sorted = Array.from(rows, (row) => {
    const { id, title } = columns.projects[row] as PortfolioProject;
    return { row, id, title: readText(language, title), place: last.places.get(id) ?? Number.MAX_SAFE_INTEGER };
  })
    .sort((a, b) => a.place - b.place)
    .sort((a, b) => compare(a.title, b.title) || a.id - b.id);
  last.titles = titles;
  last.rows = Uint32Array.from(sorted, ({ row }) => row);
  last.places = new Map(sorted.map(({ id }, place) => [id, place]));
  return last.rows;
}
