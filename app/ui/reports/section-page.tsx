/** One section of a report: the project's own words, saved as they are typed, above what comes by itself. */
import { useEffect, useRef, useState } from "react";
import type { ReportSection } from "~/domain/vocabulary";
import { reportWritingMessages } from "~/i18n/report-writing";
import { term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Card } from "../card";
import { ConflictChoice } from "../conflict-choice";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { Notice } from "../notice";
import type { ReportPlace } from "../report/behind";
import { BlockView } from "../report/block-view";
import type { PageBlock } from "../report/draw-report";
import { ReportPlaceContext } from "../report/report-place-context";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import { useAutosave } from "./use-autosave";
import { ReportHead, type ReportSummary } from "./report-head";

export interface SectionPageProps {
  project: string;
  report: ReportSummary;
  section: ReportSection;
  text: string;
  nothingToReport: boolean;
  leftOut: boolean;
  version: string;
  mayLeaveOut: boolean;
  mayWrite: boolean;
  /** Who wrote last and when, in words; null where nobody has. */
  lastWritten: string | null;
  blocks: readonly PageBlock[];
  place: ReportPlace;
  done: string | null;
  address: string;
  /** Where the text goes while it is typed. */
  autosaveAt: string;
  refused:
    | { kind: "faults"; errors: Record<string, string>; text: string }
    | { kind: "conflict"; mine: string; saved: string; version: string; entries: [string, string][] }
    | null;
}

export function SectionPage(props: SectionPageProps) {
  const { project, report, section, nothingToReport, leftOut, mayWrite, blocks, place, done, refused, address } = props;
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const name = term(language, "reportSection", section);
  if (refused?.kind === "conflict")
    return (
      <div className="stack-large">
        <ReportHead project={project} report={report} part={name} />
        <ConflictChoice
          fields={[{ label: words.section.text, mine: refused.mine, saved: refused.saved }]}
          entries={refused.entries}
          version={refused.version}
          savedAt={address}
          draft={null}
        />
      </div>
    );
  return (
    <div className="stack-large">
      <ReportHead project={project} report={report} part={name} />
      <DoneNotice done={done} words={words.done} />
      <ErrorSummary errors={refused?.errors} />
      {nothingToReport || leftOut ? (
        <Notice>
          <p>{leftOut ? words.section.isLeftOut : words.section.isNothing}</p>
          {mayWrite && (
            <Form method="post">
              <Button name="intent" value="write" tone="secondary">
                {words.section.takeBack}
              </Button>
            </Form>
          )}
        </Notice>
      ) : (
        mayWrite && <WritingForm {...props} />
      )}
      {!leftOut && (
        <Card title={words.section.generated}>
          <p className="muted">{words.section.generatedHelp}</p>
          <ReportPlaceContext.Provider value={place}>
            {blocks.map((block, index) => (
              <BlockView key={index} block={block} language={language} />
            ))}
          </ReportPlaceContext.Provider>
        </Card>
      )}
    </div>
  );
}

function WritingForm({ text, version, autosaveAt, mayLeaveOut, lastWritten, refused }: SectionPageProps) {
  const words = reportWritingMessages[useLanguage()].section;
  const typed = refused?.kind === "faults" ? refused.text : text;
  const { form, version: current, state, noteTyping } = useAutosave({ version, address: autosaveAt });
  return (
    <Card>
      <Form method="post" className="form form-wide" noValidate ref={form} onInput={noteTyping}>
        <input type="hidden" name="version" value={current} />
        <TextArea
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={10}
          defaultValue={typed}
          error={refused?.kind === "faults" ? refused.errors.text : undefined}
        />
        <p className="small muted" role="status">
          <AutosaveState state={state} lastWritten={lastWritten} />
        </p>
        <div className="cluster">
          <Button name="intent" value="save">
            {words.save}
          </Button>
          <Button name="intent" value="next" tone="secondary">
            {words.saveNext}
          </Button>
        </div>
      </Form>
      <Form method="post" className="stack-small">
        <p className="small muted">{words.nothingHelp}</p>
        <div className="cluster">
          <Button name="intent" value="nothing" tone="secondary">
            {words.nothing}
          </Button>
          {mayLeaveOut && (
            <Button name="intent" value="leave-out" tone="quiet">
              {words.leaveOut}
            </Button>
          )}
        </div>
        {mayLeaveOut && <p className="small muted">{words.leaveOutHelp}</p>}
      </Form>
    </Card>
  );
}

function AutosaveState({
  state,
  lastWritten,
}: {
  state: ReturnType<typeof useAutosave>["state"];
  lastWritten: string | null;
}) {
  const words = reportWritingMessages[useLanguage()].section;
  const [time, setTime] = useState("");
  const at = state.kind === "saved" ? state.at : null;
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (at === null || shown.current === at) return;
    shown.current = at;
    setTime(new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
  }, [at]);
  switch (state.kind) {
    case "idle":
      return lastWritten;
    case "saving":
      return words.saving;
    case "saved":
      return words.saved(time);
    case "failed":
      return words.notSaved;
    case "conflict":
      return <strong>{words.conflict}</strong>;
  }
}
