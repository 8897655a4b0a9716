/** What became of the mutants that were tried, from the notes of the runner. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDrawn } from "./is-drawn";
import type { PlantedMutant } from "./plant";

export interface Score {
  tried: number;
  killed: number;
  /** Lived through every test that they met, or met none. */
  alive: PlantedMutant[];
}

export function readScore(folder: string, share: number): Score {
  const mutants = JSON.parse(readFileSync(join(folder, "mutants.json"), "utf8")) as PlantedMutant[];
  const killed = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".killed"))
      .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n")),
  );
  const tried = mutants.filter(({ id }) => isDrawn(id, share));
  const alive = tried.filter(({ id }) => !killed.has(id));
  return { tried: tried.length, killed: tried.length - alive.length, alive };
}
