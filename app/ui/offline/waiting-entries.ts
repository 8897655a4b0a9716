/** Activities that were logged without a connection, kept on the device until they are sent. */
import type { Entries } from "~/forms/activity-entry";

export interface WaitingEntry {
  /** Random key; the server makes one activity of it however often it is sent. */
  submission: string;
  /** Account that wrote it; sent by nobody else. */
  account: number;
  /** Key of the project. */
  project: string;
  title: string;
  entries: Entries;
  /** What the server said of it, where it cannot be taken as it is. */
  refused?: "faulty" | "gone";
}

const store = "vidensbro.waiting";
const changed = "vidensbro-waiting";

/** All that waits, of any account, oldest first. */
function readAll(): WaitingEntry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(store) ?? "[]");
    return Array.isArray(kept) ? (kept as WaitingEntry[]) : [];
  } catch {
    return [];
  }
}

function writeAll(entries: readonly WaitingEntry[]): void {
  localStorage.setItem(store, JSON.stringify(entries));
  window.dispatchEvent(new Event(changed));
}

/** What one account has waiting, oldest first. */
export function listWaiting(account: number): WaitingEntry[] {
  return readAll().filter((entry) => entry.account === account);
}

/** Keeps an entry; one that is kept already takes its new content. Throws where the device has no room. */
export function keepWaiting(entry: WaitingEntry): void {
  writeAll([...readAll().filter(({ submission }) => submission !== entry.submission), entry]);
}

export function dropWaiting(submission: string): void {
  writeAll(readAll().filter((entry) => entry.submission !== submission));
}

/** Entries that are on their way to the server in this window: they do not wait. */
const underWay = new Set<string>();

export function isUnderWay(submission: string): boolean {
  return underWay.has(submission);
}

/** Does the work with the entry counted as under way. */
export async function whileUnderWay<T>(submission: string, work: () => Promise<T>): Promise<T> {
  underWay.add(submission);
  try {
    return await work();
  } finally {
    underWay.delete(submission);
    window.dispatchEvent(new Event(changed));
  }
}

/** The state as one text, for React to compare. */
export function readWaitingState(): string {
  return `${[...underWay].join(" ")}\n${localStorage.getItem(store) ?? "[]"}`;
}

/** Calls when something is kept or sent, in this window or another. Returns how to stop. */
export function watchWaiting(listen: () => void): () => void {
  window.addEventListener(changed, listen);
  window.addEventListener("storage", listen);
  return () => {
    window.removeEventListener(changed, listen);
    window.removeEventListener("storage", listen);
  };
}

/** A random key of 128 bits; `crypto.randomUUID` is not there on a page without TLS. */
export function makeSubmission(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
