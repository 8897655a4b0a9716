/** Runs of text on a page, with their language where it is the other one and as links where they are addresses or tell of records. */
import { useContext } from "react";
import { Link } from "../navigation";
import { addressBehind } from "./behind";
import type { Cell, Words } from "./report-document";
import { ReportPlaceContext } from "./report-place-context";

export function WordsView({ words: { text, lang, href, behind } }: { words: Words }) {
  const place = useContext(ReportPlaceContext);
  const to = behind && place ? addressBehind(behind, place) : undefined;
  if (to !== undefined)
    return (
      <Link to={to} lang={lang}>
        {text}
      </Link>
    );
  if (href !== undefined)
    return (
      <a href={href} lang={lang} rel="noopener noreferrer">
        {text}
      </a>
    );
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}

/** The lines of a table cell; those after the first are quieter. */
export function CellView({ cell }: { cell: Cell }) {
  const [first, ...rest] = cell;
  if (first === undefined) return null;
  if (rest.length === 0) return <WordsView words={first} />;
  return (
    <>
      <div>
        <WordsView words={first} />
      </div>
      {rest.map((words, index) => (
        <div key={index} className="small muted">
          <WordsView words={words} />
        </div>
      ))}
    </>
  );
}
