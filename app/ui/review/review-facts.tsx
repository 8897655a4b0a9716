/** What the report is, when it came, and the way to its other versions. */
import { formatDay, formatMomentDay, languageOfText, readText } from "~/i18n/format";
import { reviewMessages } from "~/i18n/review";
import { paths } from "~/paths";
import { Card } from "../card";
import { Link } from "../navigation";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

export function ReviewFacts({ report, versions }: Pick<ReviewData, "report" | "versions">) {
  const language = useLanguage();
  const words = reviewMessages[language];
  const { programme } = report;
  return (
    <Card title={words.page.facts}>
      <SummaryList
        items={[
          {
            term: words.page.programme,
            value: (
              <Link to={paths.programme(programme.key)} lang={languageOfText(language, programme.name)}>
                {readText(language, programme.name)}
              </Link>
            ),
          },
          {
            term: words.submitted,
            value: `${formatMomentDay(language, report.submittedAt)} (${words.versionNumber(report.version).toLowerCase()})`,
          },
          { term: words.due, value: formatDay(language, report.dueOn) },
        ]}
      />
      <div className="cluster no-print">
        <Link to={paths.submittedReport(report.id, report.version)}>{words.page.files}</Link>
        {versions.length > 1 && <Link to={paths.compareVersions(report.id)}>{words.page.compare}</Link>}
      </div>
    </Card>
  );
}
