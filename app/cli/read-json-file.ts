/** Reads a JSON file of strangers: size first, then text, then JSON, each with its own sentence when it fails. */
import { readFileSync, statSync } from "node:fs";
import type { CommandLineMessages } from "~/i18n/command-line";
import { Stop } from "./terminal";

const MEGABYTE = 1024 * 1024;

/** The largest bundle that is read; 100,000 activities take about a fifth of it. */
export const largestBundle = 400 * MEGABYTE;

/** The parsed value. Stops with status 1 and the reason where there is none. */
export function readJsonFile(words: CommandLineMessages, file: string): unknown {
  const bytes = readBytes(words, file);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(1, words.fileNotUtf8(file));
  }
  if (text.trim() === "") throw new Stop(1, words.fileEmpty(file));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Stop(1, words.fileNotJson(file, error instanceof Error ? error.message : "?"));
  }
}

function readBytes(words: CommandLineMessages, file: string): Buffer {
  let size: number;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new Stop(1, words.fileIsFolder(file));
    size = stat.size;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(1, words.fileNotFound(file));
  }
  if (size > largestBundle) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / MEGABYTE)} MB`;
    throw new Stop(1, words.fileTooLarge(file, megabytes(size), megabytes(largestBundle)));
  }
  try {
    return readFileSync(file);
  } catch {
    throw new Stop(1, words.fileUnreadable(file));
  }
}
