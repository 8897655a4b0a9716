/** A report's public summary: one page that anybody can read and print. */
import type { Key } from "~/domain/bundle/records";
import { languageOfText, readText } from "~/i18n/format";
import { publicRecordMessages } from "~/i18n/public-records";
import { verifyMessages } from "~/i18n/verify";
import { paths } from "~/paths";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { IllustrativeBanner } from "./illustrative-banner";
import { KeyFigure } from "./key-figure";
import { KeyFigureGrid } from "./key-figure-grid";
import { PageHeading } from "./page-heading";
import type { SummaryContent } from "./report/describe-summary";
import { ProseView } from "./report/prose-view";
import { SummaryList } from "./summary-list";
import { useLanguage } from "./use-language";

interface SummaryPageProps extends SummaryContent {
  /** Key of the project, which has a public page since this is on it. */
  project: Key;
  /** Address of the same as PDF. */
  pdf: string;
}

export function SummaryPage({
  project,
  title,
  summary,
  funder,
  lead,
  period,
  illustrative,
  figures,
  own,
  written,
  pdf,
}: SummaryPageProps) {
  const language = useLanguage();
  const words = verifyMessages[language].summary;
  return (
    <>
      {illustrative && <IllustrativeBanner />}
      <PageHeading
        titleLang={languageOfText(language, title)}
        title={readText(language, title)}
        breadcrumb={[{ to: paths.publicProject(project), label: publicRecordMessages[language].seenByAll }]}
        lead={words.lead(funder)}
      />
      <div className="stack-large">
        <Card>
          {summary && (
            <p className="as-typed" lang={languageOfText(language, summary)}>
              {readText(language, summary)}
            </p>
          )}
          <SummaryList
            items={[
              { term: words.period, value: period },
              { term: words.organisation, value: lead },
            ]}
          />
          <div className="no-print">
            <ButtonLink to={pdf} tone="secondary" reloadDocument>
              {words.pdf}
            </ButtonLink>
          </div>
        </Card>
        <Card title={words.figures}>
          <KeyFigureGrid>
            {figures.map((figure) => (
              <KeyFigure key={figure.label} {...figure} />
            ))}
          </KeyFigureGrid>
          <p className="small muted">{words.about}</p>
        </Card>
        {own.length > 0 && (
          <Card title={words.own}>
            <div lang={written === language ? undefined : written}>
              <ProseView parts={own} />
            </div>
          </Card>
        )}
      </div>
    </>
  );
}
