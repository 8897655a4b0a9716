/** One report while it is written: what is in place, what is missing, and where to go on. */
import type { Text } from "~/domain/bundle/records";
import type { Completeness } from "~/domain/report/completeness";
import type { ReportSection } from "~/domain/vocabulary";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { languageNames } from "~/i18n/language-names";
import { languages } from "~/i18n/language";
import { reportWritingMessages } from "~/i18n/report-writing";
import { term } from "~/i18n/vocabulary";
import { reviewMessages } from "~/i18n/review";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { Form, Link } from "../navigation";
import { Notice } from "../notice";
import { SelectField } from "../select-field";
import { Tag, type TagTone } from "../tag";
import { TaskList } from "../task-list";
import { useLanguage } from "../use-language";
import { PeriodForm, type RefusedPeriod } from "./period-form";
import { ReportHead, type ReportSummary } from "./report-head";

export interface SectionState {
  section: ReportSection;
  state: "written" | "nothing" | "leftOut" | "missing";
}

export interface VersionSummary {
  version: number;
  frozenOn: string;
  decision: "returned" | "approved" | null;
  note: string | null;
}

interface ReportPageProps {
  project: string;
  report: ReportSummary;
  guidance: readonly Text[];
  sections: readonly SectionState[];
  questions: { answered: number; all: number };
  omissions: number;
  completeness: Completeness;
  versions: readonly VersionSummary[];
  mayWrite: boolean;
  done: string | null;
  refused: RefusedPeriod | null;
}

const tones: Record<SectionState["state"], TagTone> = {
  written: "success",
  nothing: "success",
  leftOut: "neutral",
  missing: "warning",
};

export function ReportPage(props: ReportPageProps) {
  const { project, report, guidance, completeness, versions, mayWrite, done } = props;
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const handedIn = report.status === "submitted" || report.status === "approved";
  const last = versions.at(-1);
  return (
    <div className="stack-large">
      <ReportHead project={project} report={report} />
      <DoneNotice done={done} words={words.done} />
      <ErrorSummary errors={props.refused?.errors} order={["from", "to"]} />
      {handedIn && (
        <Notice tone="success" title={report.status === "approved" ? words.overview.approved : words.overview.handedIn}>
          <p>{report.status === "approved" ? (last?.note ?? "") : words.overview.handedInHelp}</p>
        </Notice>
      )}
      {report.status === "returned" && (
        <Notice tone="warning" title={words.overview.returned}>
          <p className="as-typed">{last?.note}</p>
          <p>
            <Link to={paths.review(report.id)}>{reviewMessages[language].page.seeComments}</Link>
          </p>
        </Notice>
      )}
      {!handedIn && guidance.length > 0 && (
        <Card title={words.overview.guidance}>
          {guidance.map((text, index) => (
            <p key={index} className="as-typed" lang={languageOfText(language, text)}>
              {readText(language, text)}
            </p>
          ))}
        </Card>
      )}
      {!handedIn && (
        <Card title={words.overview.write}>
          <p className="muted">{words.overview.writeHelp}</p>
          <p>
            <strong>{words.overview.progress(completeness.filled, completeness.parts)}</strong>
          </p>
          <Sections {...props} />
          <OtherParts {...props} />
          {mayWrite && (
            <div>
              <ButtonLink to={paths.reportPreview(project, report.id)}>{words.overview.submit}</ButtonLink>
            </div>
          )}
        </Card>
      )}
      {versions.length > 0 && <Versions report={report} versions={versions} />}
      {!handedIn && mayWrite && <PeriodForm report={report} refused={props.refused} />}
      {!handedIn && mayWrite && <LanguageForm report={report} />}
    </div>
  );
}

function Sections({ project, report, sections, mayWrite }: ReportPageProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  return (
    <ul className="task-list plain-list">
      {sections.map(({ section, state }) => {
        const name = term(language, "reportSection", section);
        return (
          <li key={section}>
            <div className="stack-small">
              <Link to={paths.reportSection(project, report.id, section)}>{name}</Link>
              {state === "missing" && mayWrite && (
                <Form method="post">
                  <input type="hidden" name="section" value={section} />
                  <Button name="intent" value="nothing" tone="quiet" aria-label={words.overview.sayNothingNamed(name)}>
                    {words.overview.sayNothing}
                  </Button>
                </Form>
              )}
            </div>
            <Tag tone={tones[state]}>{words.overview[state]}</Tag>
          </li>
        );
      })}
    </ul>
  );
}

function OtherParts({ project, report, questions, omissions }: ReportPageProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language].overview;
  return (
    <TaskList
      tasks={[
        ...(questions.all > 0
          ? [
              {
                label: words.questions,
                to: paths.reportAnswers(project, report.id),
                status: {
                  label: words.questionsState(questions.answered, questions.all),
                  tone: questions.answered === questions.all ? ("success" as const) : ("warning" as const),
                },
              },
            ]
          : []),
        {
          label: words.records,
          to: paths.reportRecords(project, report.id),
          status: { label: words.recordsState(omissions), tone: "neutral" },
        },
      ]}
    />
  );
}

function Versions({ report, versions }: { report: ReportSummary; versions: readonly VersionSummary[] }) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  return (
    <Card title={words.overview.versions}>
      <TaskList
        tasks={versions.toReversed().map(({ version, frozenOn, decision }) => ({
          label: words.overview.version(version),
          hint: words.overview.frozenOn(formatDay(language, frozenOn)),
          to: paths.submittedReport(report.id, version),
          status: decision
            ? { label: words.submitted.decision[decision], tone: decision === "approved" ? "success" : "warning" }
            : { label: term(language, "reportStatus", "submitted"), tone: "info" },
        }))}
      />
    </Card>
  );
}

function LanguageForm({ report }: { report: ReportSummary }) {
  const words = reportWritingMessages[useLanguage()].overview;
  return (
    <Card>
      <Form method="post" className="filter-row">
        <SelectField
          name="language"
          label={words.language}
          empty={null}
          defaultValue={report.language}
          choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        />
        <div className="cluster">
          <Button name="intent" value="language" tone="secondary">
            {words.saveLanguage}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
