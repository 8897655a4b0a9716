/** `import FILE [--dry-run]` */
import { importBundle } from "~/operations/import-bundle";
import { describeFault } from "~/i18n/bundle-faults";
import { readJsonFile } from "./read-json-file";
import { type ExitStatus, readArguments, Stop, type Terminal } from "./terminal";

export async function importCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words, clock, language, drawProgress } = terminal;
  const { values, positionals } = readArguments(words, args, {
    options: { "dry-run": { type: "boolean", default: false } },
    positionals: 1,
  });
  const file = positionals[0];
  if (file === undefined) throw new Stop(2, words.missingFile);
  const raw = readJsonFile(words, file);
  const db = terminal.openDatabase();
  const result = importBundle({ db, actor: { kind: "command_line" }, now: clock.now() }, raw, {
    dryRun: values["dry-run"],
    onProgress: (stage, done, total) =>
      drawProgress?.(stage === "check" ? words.checking : words.writing, total === 0 ? 1 : done / total),
  });
  if (!result.ok) {
    for (const fault of result.faults) terminal.say(`${fault.pointer || '""'} ${describeFault(language, fault)}`);
    terminal.say(words.faults(result.faults.length));
    return 1;
  }
  if (values["dry-run"]) terminal.say(words.wouldWrite);
  await terminal.print(
    Object.entries(result.counts)
      .map(([name, count]) => `${name}: ${count}\n`)
      .join(""),
  );
  return 0;
}
