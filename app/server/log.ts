/**
 * What the product notes while it runs: a line for each request, event and error. No line names a person: routes stand
 * for addresses, and of an error only what cannot quote what people typed.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { isOrderlyStop } from "./orderly-stop";
import { processWide } from "./process-wide";

export interface LogSettings {
  format: "json" | "text";
  /** `error` leaves out requests and events. */
  level: "info" | "error";
}

type Value = string | number | boolean | null | undefined;
export type Fields = Record<string, Value>;

export interface RequestInHand {
  id: string;
  /** Pattern of the address, such as `/projects/:project`; never the address itself. */
  route: string;
}

/** The request that is being answered, for whatever is noted meanwhile. */
export const requestInHand = processWide("request in hand", () => new AsyncLocalStorage<RequestInHand>());

const log = processWide("log", () => ({ settings: null as (LogSettings & { process: string }) | null }));

/** A process has one output, so this is said once for all of it. Until then errors go to the console as they are. */
export function beginLog(chosen: LogSettings & { process: string }): void {
  log.settings = chosen;
  // Whoever reads the lines may go before we do, and that must end nothing.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** Notes that something happened. */
export function logEvent(event: string, fields: Fields = {}): void {
  if (log.settings?.level === "info") put("info", event, fields);
}

/** Notes what a person at the terminal is to read, whatever the level: in full as text, beside its parts as JSON. */
export function tellTerminal(event: string, text: string, fields: Fields = {}): void {
  if (log.settings?.format === "json") put("info", event, { ...fields, text });
  else process.stdout.write(`${text}\n`);
}

/** Notes an error, with the request during which it happened. What ended because it was asked to is an event. */
export function logError(error: unknown): void {
  if (isOrderlyStop(error)) return logEvent("ended-in-hand", { message: describeError(error).message });
  if (!log.settings) return console.error(error);
  put("error", "error", describeError(error));
}

function put(level: "info" | "error", event: string, fields: Fields): void {
  const { settings } = log;
  if (!settings) return;
  const line = {
    time: new Date().toISOString(),
    level,
    process: settings.process,
    event,
    ...(requestInHand.getStore() ?? {}),
    ...fields,
  };
  const stream = level === "error" && settings.format === "text" ? process.stderr : process.stdout;
  stream.write(`${settings.format === "json" ? JSON.stringify(line) : asText(line)}\n`);
}

function asText({ time, level, process, event, stack, ...fields }: Record<string, Value>): string {
  const rest = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${String(value)}`);
  const head = [String(time).slice(11, 23), process, level === "error" ? "ERROR" : event, ...rest].join(" ");
  return stack ? `${head}\n${String(stack)}` : head;
}

/** Words of these errors come from the database, the system or our own code, never from what people typed. */
const plainSpoken = new Set(["Error", "TypeError", "RangeError", "ReferenceError", "SqliteError", "OrderlyStop"]);

/** Kind, code, place and, where it is safe, the words of an error, without quotations, addresses and long secrets. */
export function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, message, stack } = error;
  const code = "code" in error ? String(error.code) : undefined;
  return {
    error: name,
    code,
    message: plainSpoken.has(name) ? redact(message) : undefined,
    stack: stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .join("\n"),
  };
}

function redact(words: string): string {
  return words
    .split("\n")[0]!
    .replace(/\S+@\S+/g, "…@…")
    .replace(/(["'`‘“”]).*?["'`’“”]/g, "“…”")
    .replace(/[\w-]{20,}/g, "…")
    .slice(0, 300);
}
