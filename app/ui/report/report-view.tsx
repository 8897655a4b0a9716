/** A report on a page: what it is about, its contents, and a card for each of its sections. */
import { Card } from "../card";
import { SummaryList } from "../summary-list";
import { BlockView } from "./block-view";
import type { DrawnReport, PageBlock } from "./draw-report";
import { splitSections } from "./split-sections";
import { WordsView } from "./words-view";

interface ReportViewProps {
  report: DrawnReport;
  /** Where the records behind the figures are, by the name of the heading that they stand under. */
  records?: Readonly<Record<string, string>>;
}

export function ReportView({ report, records = {} }: ReportViewProps) {
  const { language, kind, facts, contents } = report;
  const sections = splitSections(report.blocks);
  return (
    <div className="stack-large">
      <Card title={`${kind}, ${report.period}`}>
        <SummaryList items={facts.map(({ term, value }) => ({ term, value: <FactView value={value} /> }))} />
        <nav aria-label={contents} className="no-print">
          <h3>{contents}</h3>
          <ul className="plain-list">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </Card>
      {sections.map(({ id, title, blocks }) => (
        <Card key={id} id={id} title={title}>
          {blocks.map((block, index) => (
            <BlockView key={index} block={block} language={language} records={records[headingOf(id, blocks, index)]} />
          ))}
        </Card>
      ))}
    </div>
  );
}

function FactView({ value }: { value: DrawnReport["facts"][number]["value"] }) {
  return value.map((words, index) => (
    <div key={index}>
      <WordsView words={words} />
    </div>
  ));
}

/** The name of the heading that a block stands under. */
function headingOf(section: string, blocks: readonly PageBlock[], index: number): string {
  const above = blocks.slice(0, index).findLast((block) => block.type === "heading");
  return above?.type === "heading" ? above.id : section;
}
