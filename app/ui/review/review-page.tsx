/** One review: the frozen report section by section with what is said beside it, who has it, and the decision. */
import { languageOfText, readText } from "~/i18n/format";
import { projectsMessages } from "~/i18n/projects";
import { reviewMessages } from "~/i18n/review";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { IllustrativeBanner } from "../illustrative-banner";
import { PageHeading } from "../page-heading";
import { BlockView } from "../report/block-view";
import { ReportStatusTag } from "../reports/report-status-tag";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { AssignmentCard } from "./assignment-card";
import { CommentColumn } from "./comment-column";
import { DecisionForm } from "./decision-form";
import { DecisionNotice } from "./decision-notice";
import { ReviewContents } from "./review-contents";
import type { ReviewData } from "./review-data";
import { ReviewFacts } from "./review-facts";
import { ReviewedSection } from "./reviewed-section";

export function ReviewPage(props: ReviewData) {
  const { report, side, shown, threads, may, done, at, refused } = props;
  const language = useLanguage();
  const words = reviewMessages[language];
  const errors = useFormWords(refused?.errors);
  const talk = (place: Parameters<typeof CommentColumn>[0]["place"]) => {
    const here = threads.filter(({ section }) => (section ?? "report") === place);
    return here.length > 0 || may.comment ? (
      <CommentColumn {...props} place={place} threads={here} errors={errors} />
    ) : null;
  };
  const project = readText(language, report.project.title);
  return (
    <>
      {report.illustrative && <IllustrativeBanner />}
      <PageHeading
        title={readText(language, report.title)}
        breadcrumb={
          side === "funder"
            ? [{ to: paths.reviews, label: words.title }]
            : [
                { to: paths.projects, label: projectsMessages[language].title },
                { to: paths.project(report.project.key), label: project },
              ]
        }
        marks={<ReportStatusTag status={report.status} />}
        lead={<p lang={languageOfText(language, report.project.title)}>{words.page.of(project)}</p>}
        actions={
          may.decide ? (
            <ButtonLink to="#decide" tone="secondary">
              {words.page.toDecision}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="stack-large">
        <div className="stack">
          <ErrorSummary errors={errors} />
          {!refused && at === null && <DoneNotice done={done} words={words.done} />}
          <DecisionNotice {...props} />
          <div className={side === "funder" ? "grid-wide" : "stack"}>
            <ReviewFacts {...props} />
            {side === "funder" && <AssignmentCard {...props} errors={errors} />}
          </div>
        </div>
        <ReviewedSection id="whole" title={words.page.whole} talk={talk("report")}>
          <p className="muted">{words.page.frozen}</p>
          <ReviewContents {...props} />
        </ReviewedSection>
        {shown.map(({ id, section, title, blocks }) => (
          <ReviewedSection key={id} id={id} title={title} talk={section === null ? null : talk(section)}>
            {blocks.map((block, index) => (
              <BlockView key={index} block={block} language={language} />
            ))}
          </ReviewedSection>
        ))}
        {may.decide && <DecisionForm {...props} errors={errors} />}
      </div>
    </>
  );
}
