/** `export [--project KEY] [--out FILE]` */
import { writeBundle } from "~/domain/bundle/write-bundle";
import { everything } from "~/domain/permissions/scope";
import { exportBundle } from "~/operations/export-bundle";
import { type ExitStatus, readArguments, Stop, type Terminal, writeWholeFile } from "./terminal";

export async function exportCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words } = terminal;
  const { values } = readArguments(words, args, {
    options: { project: { type: "string" }, out: { type: "string" } },
    positionals: 0,
  });
  const scope = everything({ kind: "command_line" });
  const result = exportBundle(terminal.openDatabase(), scope, values.project ?? null);
  if (!result.ok) throw new Stop(1, words.unknownProject(values.project ?? ""));
  const text = writeBundle(result.value);
  if (values.out === undefined) await terminal.print(text);
  else writeWholeFile(words, values.out, text);
  return 0;
}
