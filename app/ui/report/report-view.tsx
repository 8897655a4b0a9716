/** A report on a page: what it is about, its contents, and a card for each of its sections. */
import { Card } from "../card";
import { SummaryList } from "../summary-list";
import type { ReportPlace } from "./behind";
import { BlockView } from "./block-view";
import type { DrawnReport } from "./draw-report";
import { ReportPlaceContext } from "./report-place-context";
import { splitSections } from "./split-sections";
import { WordsView } from "./words-view";

interface ReportViewProps {
  report: DrawnReport;
  /** Where its records are, for readers who may open them. */
  place?: ReportPlace | null;
}

export function ReportView({ report, place = null }: ReportViewProps) {
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
      <ReportPlaceContext.Provider value={place}>
        {sections.map(({ id, title, blocks }) => (
          <Card key={id} id={id} title={title}>
            {blocks.map((block, index) => (
              <BlockView key={index} block={block} language={language} />
            ))}
          </Card>
        ))}
      </ReportPlaceContext.Provider>
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
