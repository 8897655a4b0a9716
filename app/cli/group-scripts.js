/** Puts modules that pages share into few scripts, so that a page asks for a handful: on a slow line a request costs more than some bytes. */
import { gzipSync } from "node:zlib";

/**
 * What a request costs a page, in bytes that could travel meanwhile. Six travel at a time, so a round trip of 150 ms on
 * a line of 200 kB a second comes to some 5 kB; less is taken here, since joining one by one overshoots.
 */
const requestCost = 3_000;

/**
 * @typedef {{ isEntry: boolean; isIncluded?: boolean | null; exportedBindings?: Record<string, string[]> | null; code: string | null; importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] }} ModuleInfo
 * @typedef {{ modules: string[]; bytes: number; pages: Set<string> }} Group
 */

/** Roughly what a module weighs as it travels. @param {ModuleInfo} module */
const weigh = ({ code, isIncluded }) => (code && isIncluded !== false ? Math.round(gzipSync(code).length * 0.6) : 0);

/** Every module that a page needs before it is alive. @param {string} page @param {Map<string, ModuleInfo>} modules */
function listNeeded(page, modules) {
  const needed = new Set([page]);
  for (const id of needed)
    for (const imported of modules.get(id)?.importedIds ?? []) if (modules.has(imported)) needed.add(imported);
  return needed;
}

/** Every group that some need, and what those need in turn. @param {Group[]} from @param {(group: Group) => Set<Group>} neededBy */
function listBehind(from, neededBy) {
  const behind = new Set(from);
  for (const group of behind) for (const needed of neededBy(group)) behind.add(needed);
  for (const group of from) behind.delete(group);
  return behind;
}

/** How many of the first set are not in the second. @param {Set<string>} these @param {Set<string>} those */
function countBeyond(these, those) {
  let beyond = 0;
  for (const one of these) if (!those.has(one)) beyond += 1;
  return beyond;
}

/**
 * What joining two groups saves, counted over all pages: a request where both are needed, against what comes along
 * where one is, the needs of the other included. Stops counting where no more than `least` is left.
 * @param {Group} a @param {Group} b @param {number} least @param {(group: Group) => Set<Group>} neededBy
 */
function gainOfJoining(a, b, least, neededBy) {
  const beyond = { a: countBeyond(a.pages, b.pages), b: countBeyond(b.pages, a.pages) };
  let gain = (a.pages.size - beyond.a) * requestCost - beyond.a * b.bytes - beyond.b * a.bytes;
  if (gain <= least) return gain;
  const pages = new Set([...a.pages, ...b.pages]);
  for (const { pages: held, bytes } of listBehind([a, b], neededBy))
    gain -= countBeyond(pages, held) * (bytes + requestCost);
  return gain;
}

/**
 * Whether one group needs the other by way of a third: joined they would need each other, and run in no order.
 * @param {Group} from @param {Group} to @param {(group: Group) => Set<Group>} neededBy
 */
function leadsAround(from, to, neededBy) {
  const others = [...neededBy(from)].filter((group) => group !== to && group !== from);
  return others.includes(to) || listBehind(others, neededBy).has(to);
}

/**
 * Names a group for every module that more than one page needs. The others stay with their page.
 * @param {Map<string, ModuleInfo>} modules
 * @returns {Map<string, string>}
 */
export function groupScripts(modules) {
  const dynamic = new Set([...modules.values()].flatMap(({ dynamicallyImportedIds }) => dynamicallyImportedIds));
  const pages = [...modules].flatMap(([id, { isEntry }]) => (isEntry || dynamic.has(id) ? [id] : []));
  /** @type {Map<string, Set<string>>} */
  const pagesOf = new Map();
  for (const page of pages)
    for (const id of listNeeded(page, modules)) pagesOf.set(id, (pagesOf.get(id) ?? new Set()).add(page));

  /** @type {Map<string, Group>} */
  const alike = new Map();
  for (const [id, needing] of pagesOf) {
    const module = modules.get(id);
    if (!module || needing.size < 2 || module.isEntry || dynamic.has(id)) continue;
    const mark = pages.map((page) => (needing.has(page) ? 1 : 0)).join("");
    const group = alike.get(mark) ?? { modules: [], bytes: 0, pages: new Set(needing) };
    group.modules.push(id);
    group.bytes += weigh(module);
    alike.set(mark, group);
  }

  const groups = new Set(alike.values());
  /** @type {Map<string, Group>} */
  const groupOf = new Map([...groups].flatMap((group) => group.modules.map((id) => [id, group])));
  /** Kept until two are joined. @type {Map<Group, Set<Group>>} */
  const needs = new Map();
  /** @param {Group} group */
  const neededBy = (group) => {
    const known = needs.get(group);
    if (known) return known;
    const imported = group.modules.flatMap((id) => modules.get(id)?.importedIds ?? []);
    const needed = new Set(imported.flatMap((id) => groupOf.get(id) ?? []).filter((one) => one !== group));
    needs.set(group, needed);
    return needed;
  };
  /** Pairs that would run in no order if they were joined. @type {WeakMap<Group, WeakSet<Group>>} */
  const apart = new WeakMap();
  for (;;) {
    /** @type {{ a: Group; b: Group; gain: number } | null} */
    let best = null;
    const list = [...groups];
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1)) {
        const gain = gainOfJoining(a, b, best?.gain ?? 0, neededBy);
        if (gain > (best?.gain ?? 0) && !apart.get(a)?.has(b)) best = { a, b, gain };
      }
    if (!best) break;
    const { a, b } = best;
    if (leadsAround(a, b, neededBy) || leadsAround(b, a, neededBy)) {
      apart.set(a, (apart.get(a) ?? new WeakSet()).add(b));
      continue;
    }
    const joined = {
      modules: [...a.modules, ...b.modules],
      bytes: a.bytes + b.bytes,
      pages: new Set([...a.pages, ...b.pages]),
    };
    groups.delete(a);
    groups.delete(b);
    groups.add(joined);
    for (const id of joined.modules) groupOf.set(id, joined);
    needs.clear();
    for (const { pages: held } of listBehind([joined], neededBy)) for (const page of joined.pages) held.add(page);
  }
  return new Map(
    [...groups].flatMap((group, at) => group.modules.map((id) => /** @type {const} */ ([id, `shared-${at}`]))),
  );
}

/** Whether something is left of a module; what only hands on has nothing of its own. @param {ModuleInfo} module */
const isThere = ({ isIncluded, exportedBindings }) =>
  isIncluded || Object.keys(exportedBindings ?? {}).some((source) => source !== ".");

/** For Vite: groups what goes to browsers, and leaves what the server runs as it is. */
export const groupSharedScripts = () => ({
  name: "group-shared-scripts",
  /** @this {{ environment?: { name: string } }} The build's own context. @param {object} options */
  outputOptions(options) {
    if (this.environment?.name === "ssr") return null;
    /** @type {Map<string, string> | null} */
    let names = null;
    return {
      ...options,
      /** @param {string} id @param {{ getModuleIds: () => Iterable<string>; getModuleInfo: (id: string) => ModuleInfo | null }} graph */
      manualChunks(id, { getModuleIds, getModuleInfo }) {
        names ??= groupScripts(
          new Map(
            [...getModuleIds()].flatMap((one) => {
              const info = getModuleInfo(one);
              return info && isThere(info) ? [/** @type {const} */ ([one, info])] : [];
            }),
          ),
        );
        return names.get(id) ?? null;
      },
    };
  },
});
