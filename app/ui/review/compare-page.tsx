/** Two versions side by side: words, figures and records, and nothing of what is the same. */
import type { Text } from "~/domain/bundle/records";
import type { VersionComparison } from "~/domain/report/compare-versions";
import { formatMomentDay, formatPeriod, readText } from "~/i18n/format";
import { compareVersionsMessages } from "~/i18n/compare-versions";
import { reviewMessages } from "~/i18n/review";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { Form } from "../navigation";
import { PageHeading } from "../page-heading";
import { SelectField } from "../select-field";
import { useLanguage } from "../use-language";
import { ChangedList } from "./changed-list";
import { describeFigures } from "./describe-figures";
import { DiffView } from "./diff-view";
import { SideBySide } from "./side-by-side";

interface ComparePageProps {
  reportId: number;
  title: Text;
  project: Text;
  versions: readonly { version: number; frozenAt: number }[];
  comparison: VersionComparison;
}

export function ComparePage({ reportId, title, project, versions, comparison }: ComparePageProps) {
  const language = useLanguage();
  const words = compareVersionsMessages[language];
  const { before, now, sections, answers, period } = comparison;
  const choices = versions.map(({ version, frozenAt }) => ({
    value: String(version),
    label: words.version(version, formatMomentDay(language, frozenAt)),
  }));
  const names = [words.short(before), words.short(now)] as const;
  const figures = describeFigures(language, comparison.figures);
  return (
    <>
      <PageHeading
        title={words.title}
        breadcrumb={[
          { to: paths.review(reportId), label: `${readText(language, title)}, ${readText(language, project)}` },
        ]}
        lead={<p>{words.lead}</p>}
      />
      <div className="stack">
        {versions.length > 2 && (
          <Form method="get" className="filter-row">
            <SelectField
              name="before"
              label={words.before}
              empty={null}
              defaultValue={String(before)}
              choices={choices}
            />
            <SelectField name="now" label={words.now} empty={null} defaultValue={String(now)} choices={choices} />
            <div className="cluster">
              <Button tone="secondary">{words.show}</Button>
            </div>
          </Form>
        )}
        {versions.length === 1 ? (
          <EmptyState title={words.onlyOne}>{words.onlyOneHelp}</EmptyState>
        ) : comparison.same ? (
          <EmptyState title={words.same}>{words.sameHelp}</EmptyState>
        ) : null}
        {period && (
          <Card title={words.period}>
            <SideBySide names={names}>
              <p>{formatPeriod(language, period.before.from, period.before.to)}</p>
              <p>{formatPeriod(language, period.now.from, period.now.to)}</p>
            </SideBySide>
          </Card>
        )}
        {sections.map(({ section, text, lists }) => (
          <Card key={section} title={term(language, "reportSection", section)}>
            {text && (
              <>
                <h3>{reviewMessages[language].page.narrative}</h3>
                <SideBySide names={names}>
                  <TextSide state={words.states[text.before]}>
                    <DiffView parts={text.parts} side="before" />
                  </TextSide>
                  <TextSide state={words.states[text.now]}>
                    <DiffView parts={text.parts} side="now" />
                  </TextSide>
                </SideBySide>
              </>
            )}
            {lists.map((list) => (
              <ChangedList key={list.list} comparison={list} names={names} />
            ))}
          </Card>
        ))}
        {answers.length > 0 && (
          <Card title={words.answers}>
            {answers.map(({ question, parts }, index) => (
              <div key={index} className="stack-small">
                <h3>{readText(language, question)}</h3>
                <SideBySide names={names}>
                  <DiffView parts={parts} side="before" />
                  <DiffView parts={parts} side="now" />
                </SideBySide>
              </div>
            ))}
          </Card>
        )}
        {figures.length > 0 && (
          <Card title={words.figures}>
            <DataTable
              label={words.figures}
              labelHidden
              columns={[
                { key: "figure", label: words.figure, cell: ({ name }) => name },
                { key: "before", label: names[0], numeric: true, cell: (row) => row.before },
                { key: "now", label: names[1], numeric: true, cell: (row) => row.now },
              ]}
              rows={figures}
              rowKey={({ name }) => name}
            />
          </Card>
        )}
      </div>
    </>
  );
}

function TextSide({ state, children }: { state: string; children: React.ReactNode }) {
  return (
    <>
      {state !== "" && <p className="muted">{state}</p>}
      {children}
    </>
  );
}
