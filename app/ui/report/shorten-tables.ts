/** Cuts long lists to their first rows for a page, which says so and leads to the whole; documents always have all of it. */
import { formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import type { PageBlock } from "./draw-report";

/** Of a longer table a page shows the first; one of a few more rows is shown whole. */
export const firstRows = 50;
const mostRows = 75;

/** What a reader chose a report by; the way to a whole list keeps it. */
const chosen = ["kind", "from", "to"];

/** The same blocks where none is long, and where the address asks for the lists whole. */
export function shortenTables(
  blocks: readonly PageBlock[],
  { language, search }: { language: Language; search: URLSearchParams },
): PageBlock[] {
  if (search.has("all")) return [...blocks];
  const words = reportMessages[language].table;
  const whole = new URLSearchParams([...search].filter(([name]) => chosen.includes(name)));
  whole.set("all", "yes");
  let heading = "";
  return blocks.map((block) => {
    if (block.type === "heading") heading = block.id;
    if (block.type !== "table" || block.rows.length <= mostRows) return block;
    const total = formatNumber(language, block.rows.length);
    const more = {
      text: words.firstOf(firstRows, total),
      link: words.wholeList(total),
      at: `?${whole.toString()}#${heading}`,
    };
    return { ...block, rows: block.rows.slice(0, firstRows), more };
  });
}
