/** The simple markdown of a report's narrative: headings, lists, links and emphasis. Anything else stays plain words. */

export interface Run {
  text: string;
  strong?: true;
  emphasis?: true;
  /** An address of the web or of mail. */
  href?: string;
}

export type ProsePart =
  | { type: "heading"; runs: Run[] }
  | { type: "paragraph"; runs: Run[] }
  | { type: "list"; numbered: boolean; items: Run[][] };

const heading = /^#{1,6}\s+(.+?)\s*#*$/;
const bullet = /^\s{0,3}[-*+]\s+(.*)$/;
const number = /^\s{0,3}\d{1,4}[.)]\s+(.*)$/;

/** Never longer than what was typed, and never HTML: what looks like a tag stays words. */
export function readMarkdown(text: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let open: { type: "paragraph"; lines: string[] } | { type: "list"; numbered: boolean; items: string[] } | null = null;
  const close = () => {
    if (open?.type === "paragraph") parts.push({ type: "paragraph", runs: readRuns(open.lines.join("\n")) });
    if (open?.type === "list")
      parts.push({ type: "list", numbered: open.numbered, items: open.items.map((item) => readRuns(item)) });
    open = null;
  };
  for (const raw of text.replaceAll(/\r\n?/g, "\n").split("\n")) {
    const line = raw.trimEnd();
    const title = heading.exec(line)?.[1];
    const item = bullet.exec(line) ?? number.exec(line);
    if (line.trim() === "") close();
    else if (title !== undefined) {
      close();
      parts.push({ type: "heading", runs: readRuns(title) });
    } else if (item) {
      const numbered = !bullet.test(line);
      if (open?.type !== "list" || open.numbered !== numbered) {
        close();
        open = { type: "list", numbered, items: [] };
      }
      open.items.push(item[1] ?? "");
    } else if (open?.type === "list" && /^\s{2,}/.test(line)) {
      open.items.push(`${open.items.pop() ?? ""}\n${line.trim()}`);
    } else {
      if (open?.type !== "paragraph") {
        close();
        open = { type: "paragraph", lines: [] };
      }
      open.lines.push(line.trim());
    }
  }
  close();
  return parts;
}

/** Link, strong, emphasis, bare address: whichever begins first. */
const inline =
  /\[([^\][\n]{1,300})\]\(\s*([^\s()]{1,2000})\s*\)|\*\*([^*\n]+?)\*\*|(?<![\p{L}\p{N}*])\*([^*\s][^*\n]*?)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_([^_\s][^_\n]*?)_(?![\p{L}\p{N}_])|(https?:\/\/[^\s<>()[\]]{1,2000})/gu;

function readRuns(text: string, within: Omit<Run, "text"> = {}): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (upTo: number) => {
    if (upTo > at) runs.push({ text: text.slice(at, upTo), ...within });
  };
  for (const found of text.matchAll(inline)) {
    const [whole, label, address, strong, starred, lined, bare] = found;
    const made = runsOf({ whole, label, address, strong, emphasis: starred ?? lined, bare }, within);
    plain(found.index);
    runs.push(...made);
    at = found.index + whole.length;
  }
  plain(text.length);
  return runs;
}

interface Found {
  whole: string;
  label?: string;
  address?: string;
  strong?: string;
  emphasis?: string;
  bare?: string;
}

function runsOf({ whole, label, address, strong, emphasis, bare }: Found, within: Omit<Run, "text">): Run[] {
  if (strong !== undefined) return readRuns(strong, { ...within, strong: true });
  if (emphasis !== undefined) return readRuns(emphasis, { ...within, emphasis: true });
  if (bare !== undefined) {
    const end = /[.,;:!?]+$/.exec(bare)?.[0] ?? "";
    const href = safeAddress(bare.slice(0, bare.length - end.length));
    if (!href) return [{ text: whole, ...within }];
    return [{ text: href, ...within, href }, ...(end ? [{ text: end, ...within }] : [])];
  }
  const href = safeAddress(address ?? "");
  return href ? [{ text: label ?? href, ...within, href }] : [{ text: whole, ...within }];
}

/** Addresses of the web and of mail alone; anything else is no link. */
function safeAddress(address: string): string | null {
  const known = /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(address);
  return known && URL.canParse(address) ? address : null;
}

/** The words alone, for counting and searching. */
export function plainWords(text: string): string {
  const words = (runs: Run[]) => runs.map((run) => run.text).join("");
  return readMarkdown(text)
    .map((part) => (part.type === "list" ? part.items.map(words).join("\n") : words(part.runs)))
    .join("\n");
}
