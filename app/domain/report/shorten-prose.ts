/** The beginning of what people wrote, where a page has no room for all of it. */
import type { ProsePart, Run } from "./simple-markdown";

/** Whole parts and words, up to so many characters; the last run ends in an ellipsis where something is left out. */
export function shortenProse(parts: readonly ProsePart[], most: number): { parts: ProsePart[]; whole: boolean } {
  const kept: ProsePart[] = [];
  let room = most;
  for (const part of parts) {
    const long = lengthOf(part);
    if (long <= room) {
      kept.push(part);
      room -= long;
      continue;
    }
    const begun = part.type === "list" ? beginList(part, room) : beginParagraph(part, room);
    if (begun) kept.push(begun);
    return { parts: withoutLastHeading(kept), whole: false };
  }
  return { parts: kept, whole: true };
}

/** The text up to a word's end, with an ellipsis; the same where it is short enough. */
export function shortenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.search(/\s+\S*$/);
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s.,;:–-]+$/, "")} …`;
}

const lengthOfRuns = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);

function lengthOf(part: ProsePart): number {
  return part.type === "list" ? part.items.reduce((sum, item) => sum + lengthOfRuns(item), 0) : lengthOfRuns(part.runs);
}

/** Null where so few words would be left that they say nothing. */
function beginParagraph(part: Exclude<ProsePart, { type: "list" }>, room: number): ProsePart | null {
  if (part.type === "heading" || room < fewest) return null;
  const runs: Run[] = [];
  let left = room;
  for (const run of part.runs) {
    runs.push({ ...run, text: shortenWords(run.text, left) });
    left -= run.text.length;
    if (left < 0) break;
  }
  return { type: "paragraph", runs };
}

function beginList(list: Extract<ProsePart, { type: "list" }>, room: number): ProsePart | null {
  let left = room;
  const items = list.items.filter((item) => (left -= lengthOfRuns(item)) >= 0);
  return items.length > 0 ? { ...list, items } : null;
}

/** A heading with nothing under it announces what does not come. */
function withoutLastHeading(parts: ProsePart[]): ProsePart[] {
  return parts.at(-1)?.type === "heading" ? parts.slice(0, -1) : parts;
}

const fewest = 40;
