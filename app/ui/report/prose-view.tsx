/** What people wrote, on a page: headings, lists, links and emphasis, and nothing that could be anything else. */
import type { ReactNode } from "react";
import type { ProsePart, Run } from "~/domain/report/simple-markdown";

export function ProseView({ parts }: { parts: readonly ProsePart[] }) {
  return (
    <div className="prose">
      {parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </div>
  );
}

function PartView({ part }: { part: ProsePart }) {
  if (part.type === "heading")
    return (
      <h4>
        <Runs runs={part.runs} />
      </h4>
    );
  if (part.type === "paragraph")
    return (
      <p className="as-typed">
        <Runs runs={part.runs} />
      </p>
    );
  const items = part.items.map((runs, index) => (
    <li key={index} className="as-typed">
      <Runs runs={runs} />
    </li>
  ));
  return part.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => <span key={index}>{drawRun(run)}</span>);
}

function drawRun({ text, strong, emphasis, href }: Run): ReactNode {
  let drawn: ReactNode = text;
  if (emphasis) drawn = <em>{drawn}</em>;
  if (strong) drawn = <strong>{drawn}</strong>;
  return href === undefined ? (
    drawn
  ) : (
    <a href={href} rel="noopener noreferrer nofollow">
      {drawn}
    </a>
  );
}
