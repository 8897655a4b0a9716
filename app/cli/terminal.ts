/** What a command is given and how it ends: results to standard output, everything else to standard error. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Db } from "#db/client";
import { isDay } from "~/domain/days";
import { commandLineMessages, type CommandLineMessages, terminalLanguage } from "~/i18n/command-line";
import type { Language } from "~/i18n/language";
import type { Clock } from "~/server/clock";

export type Variables = Record<string, string | undefined>;

export interface Terminal {
  variables: Variables;
  language: Language;
  words: CommandLineMessages;
  clock: Clock;
  /** Opens the database that the settings name, created and migrated on first use. */
  openDatabase: () => Db;
  print: (result: string | Uint8Array) => Promise<void>;
  say: (line: string) => void;
  /** Draws a bar where a person watches; null elsewhere. */
  drawProgress: ((label: string, share: number) => void) | null;
}

/** 0 done, 1 refused or invalid input, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Ends a command early with a sentence and a status. */
export class Stop extends Error {
  constructor(
    readonly status: Exclude<ExitStatus, 0>,
    sentence: string,
  ) {
    super(sentence);
  }
}

export function makeWords(variables: Variables): { language: Language; words: CommandLineMessages } {
  const language = terminalLanguage(variables);
  return { language, words: commandLineMessages[language] };
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The words after the command's name. Stops with status 2 where they are not what the command takes. */
export function readArguments<O extends Options>(
  words: CommandLineMessages,
  args: string[],
  { options, positionals }: { options: O; positionals: number },
) {
  try {
    const read = parseArgs({ args, options, allowPositionals: true, strict: true });
    const extra = read.positionals[positionals];
    if (extra !== undefined) throw new Stop(2, words.badOption(extra));
    return read;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(2, words.badOption(error instanceof Error ? error.message : args.join(" ")));
  }
}

/** A period given by --from and --to. Stops with status 2 on an impossible date or a period that runs backwards. */
export function readPeriod(
  words: CommandLineMessages,
  { from, to }: { from?: string; to?: string },
  today: string,
): { from?: string; to: string } {
  if (from !== undefined && !isDay(from)) throw new Stop(2, words.badDate("--from"));
  if (to !== undefined && !isDay(to)) throw new Stop(2, words.badDate("--to"));
  if (from !== undefined && to !== undefined && from > to) throw new Stop(2, words.reversedPeriod);
  return { from, to: to ?? today };
}

/** Writes a file whole or not at all: a new file takes the old one's place. Stops with status 1 where it cannot. */
export function writeWholeFile(words: CommandLineMessages, file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    const descriptor = openSync(beside, "wx", 0o644);
    try {
      const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Stop(1, words.fileNotWritable(file, reasonOf(words, error)));
  }
}

/** Why a file cannot be written, in words where the system's reason is a common one. */
export function reasonOf(words: CommandLineMessages, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return words.writeFault[code] ?? (error instanceof Error ? error.message : String(error));
}
