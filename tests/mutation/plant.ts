/** Plants every mutant that Stryker knows into the domain's code, each behind a switch that the runner turns. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

export interface PlantedMutant {
  id: string;
  file: string;
  line: number;
  /** What is changed: "ConditionalExpression", "StringLiteral" … */
  kind: string;
  replacement: string;
}

const silent = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** The planted code by path; the list of mutants goes to the folder. */
export async function plantMutants(root: string, into: string): Promise<Map<string, string>> {
  const folder = join(root, "app/domain");
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".ts")).sort();
  const files = names.map((name) => {
    const path = join(folder, name);
    return { name: path, content: readFileSync(path, "utf8"), mutate: true };
  });
  const planted = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  const mutants = planted.mutants.map(({ id, fileName, location, mutatorName, replacement }): PlantedMutant => ({
    id,
    file: fileName.slice(root.length).replace(/^\//, ""),
    line: location.start.line + 1,
    kind: mutatorName,
    replacement,
  }));
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, "mutants.json"), JSON.stringify(mutants));
  return new Map(planted.files.map(({ name, content }) => [name, content]));
}
