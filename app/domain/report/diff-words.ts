/** What two texts have in common and where they part, word by word (Myers, An O(ND) Difference Algorithm, 1986). */

export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Differences from which on two texts are simply two texts: finding more costs more than it tells. */
const mostDifferences = 600;

/** Read without the added parts it is `before`, without the removed ones `now`; neighbours of one kind are one part. */
export function diffWords(before: string, now: string): DiffPart[] {
  const [a, b] = [splitWords(before), splitWords(now)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart["kind"], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += words.join("");
    else parts.push({ kind, text: words.join("") });
  };
  push("same", a.slice(0, start));
  const middle = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  const steps = walk(...middle);
  if (steps === null) {
    push("removed", middle[0]);
    push("added", middle[1]);
  } else for (const { kind, word } of steps) push(kind, [word]);
  push("same", a.slice(a.length - end));
  return parts;
}

/** Words, and what stands between them. */
function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** The shortest way from one list of words to the other; null where it is too long. */
function walk(a: readonly string[], b: readonly string[]): { kind: DiffPart["kind"]; word: string }[] | null {
  const most = Math.min(a.length + b.length, mostDifferences);
  // Furthest reach along each diagonal k, kept for every number of differences so that the way back can be read.
  let reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= most; d++) {
    const next = new Map(reach);
    for (let k = -d; k <= d; k += 2) {
      let x = stepsDown(reach, k, d) ? at(reach, k + 1) : at(reach, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) {
        trace.push(reach);
        return wayBack(a, b, trace);
      }
    }
    trace.push(reach);
    reach = next;
  }
  return null;
}

const at = (reach: ReadonlyMap<number, number>, k: number) => reach.get(k) ?? -1;

const stepsDown = (reach: ReadonlyMap<number, number>, k: number, d: number) =>
  k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1));

function wayBack(a: readonly string[], b: readonly string[], trace: readonly ReadonlyMap<number, number>[]) {
  const steps: { kind: DiffPart["kind"]; word: string }[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const before = stepsDown(reach, k, d) ? k + 1 : k - 1;
    const fromX = at(reach, before);
    const fromY = fromX - before;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      x--;
      y--;
      steps.push({ kind: "same", word: a[x] ?? "" });
    }
    if (d === 0) break;
    if (x === fromX) steps.push({ kind: "added", word: b[--y] ?? "" });
    else steps.push({ kind: "removed", word: a[--x] ?? "" });
  }
  return steps.reverse();
}
