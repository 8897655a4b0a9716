/** Each guard of a page taken away in turn: somebody who may not then gets in, and the walk over all doors must say so. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Permission, Rule } from "~/domain/permissions/policy";
import { rootFolder } from "~/server/root-folder";
import { type Door, judge, listDoors, openStage } from "../support/door-walk";
import { principals } from "../support/principals";
import type { Check } from "./check";
import { instrumentGuards } from "./instrument-guards";

/** In every test run one door or line of so many is tried. */
const shortStep = 20;

/** Doors that are tried for one guard; those that many doors share need not be tried at all of them. */
const mostDoors = 3;

async function openHouse(folder: string) {
  mkdirSync(folder, { recursive: true });
  const pages = await instrumentGuards(join(rootFolder, "build/pages/server"));
  const stage = openStage(pages.build, folder);
  const quiet = console.error;
  const isNoticed = async (door: Door): Promise<boolean> => {
    stage.setStage();
    // A page whose guard is gone may well break, and tells so.
    console.error = () => {};
    try {
      for (const principal of principals)
        if (judge(door, principal, await stage.knock(door, principal)).length > 0) return true;
      return false;
    } finally {
      console.error = quiet;
    }
  };
  return { ...pages, ...listDoors(pages.build), isNoticed };
}

type House = Awaited<ReturnType<typeof openHouse>>;

/** Everybody has it, or everybody for the own account, which is all that their pages ask about. */
const isForEverybody = ({ to }: Rule) => to.includes("anyone") || to.includes("self");

/** A guard whose permission everybody has keeps nobody out. */
function keepsOut({ guards, switchboard }: House, number: number): boolean {
  const asked = /"([a-z]+\.[a-z-]+)"/.exec(guards[number]?.call ?? "")?.[1] as Permission | undefined;
  return asked === undefined || !isForEverybody(switchboard.policy[asked]);
}

/**
 * Lines whose doors look the same when they are opened: what wants an account to be signed in finds none in a visitor,
 * and two forms answer 404 to whoever they do not let in and to what they do not know. The reviewed matrix holds them.
 */
const heldByMatrix = (permission: Permission, rule: Rule) =>
  isForEverybody(rule) || rule.to.includes("signed_in") || permission === "need.change" || permission === "company.act";

/** The guards that stand at each door, with the doors. */
async function mapGuards({ switchboard, isNoticed }: House, doors: Door[]): Promise<Map<number, Door[]>> {
  const met = new Map<number, Door[]>();
  for (const door of doors) {
    switchboard.met.clear();
    if (await isNoticed(door)) throw new Error(`${door.method} ${door.path} is wrong with all its guards`);
    for (const number of switchboard.met) met.set(number, [...(met.get(number) ?? []), door]);
  }
  return met;
}

export const guardsOfPages: Check = {
  name: "guards of pages, each taken away in turn",
  wanted: "every one is missed, by itself or with those behind it",
  async measure({ folder, full, fault }) {
    const house = await openHouse(join(folder, "walk"));
    const { guards, switchboard, isNoticed } = house;
    const met = await mapGuards(
      house,
      house.doors
        .filter(({ permission }) => !switchboard.policy[permission].to.includes("anyone"))
        .filter((_, at) => full || at % shortStep === 0),
    );
    const chosen = [...met].filter(([number]) => keepsOut(house, number));
    const unmet = guards.filter(({ number }) => !met.has(number));
    const silent: string[] = [];
    let alone = 0;
    let doubled = 0;
    for (const [number, doors] of chosen) {
      const some = doors.slice(0, mostDoors);
      // The fault: a guard is said to be gone, and is there.
      switchboard.freed = fault ? null : number;
      let noticed = false;
      for (const door of some) noticed ||= await isNoticed(door);
      if (noticed) alone += 1;
      else {
        // Another guard stands behind it: with all of them gone it must show.
        switchboard.freed = fault ? null : "all";
        let together = false;
        for (const door of some) together ||= await isNoticed(door);
        if (together) doubled += 1;
        else silent.push(guards[number]?.call ?? "");
      }
      switchboard.freed = null;
    }
    if (!fault) for (const call of silent) process.stderr.write(`Missed by nobody: ${call}\n`);
    if (full && !fault) for (const { call } of unmet) process.stderr.write(`Not on the way of the walk: ${call}\n`);
    return {
      measured: `${alone} missed, ${doubled} with those behind them, ${silent.length} by nobody, of ${chosen.length} on the way`,
      passes: silent.length === 0 && alone > 0,
    };
  },
};

export const guardsOfPolicy: Check = {
  name: "lines of the policy, each opened to everybody",
  wanted: "every one that a door asks for is missed at that door",
  async measure({ folder, full, fault }) {
    const { doors, switchboard, isNoticed } = await openHouse(join(folder, "walk"));
    const { policy } = switchboard;
    const asked = [...new Set(doors.map(({ permission }) => permission))].filter(
      (permission) => !heldByMatrix(permission, policy[permission]),
    );
    const chosen = asked.filter((_, at) => full || at % shortStep === 0);
    const silent: Permission[] = [];
    for (const permission of chosen) {
      const kept: Rule = policy[permission];
      policy[permission] = fault ? kept : { ...kept, to: ["anyone"] };
      let noticed = false;
      for (const door of doors.filter((one) => one.permission === permission)) noticed ||= await isNoticed(door);
      policy[permission] = kept;
      if (!noticed) silent.push(permission);
    }
    if (silent.length > 0 && !fault) process.stderr.write(`${silent.join(", ")}\n`);
    return {
      measured: `${chosen.length - silent.length} of ${chosen.length} missed`,
      passes: silent.length === 0 && chosen.length > 0,
    };
  },
};
