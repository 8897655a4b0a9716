/** Bringing in what exists: a file is chosen, its columns are named, its rows are looked over, and only then it is written. */
import { incomingMessages } from "~/i18n/incoming";
import { paths } from "~/paths";
import { DoneNotice } from "../done-notice";
import { Notice } from "../notice";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { StepGuide } from "../step-guide";
import type { SentBack } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { ConfirmBundle } from "./confirm-bundle";
import { FileRefused } from "./file-refused";
import type { ImportState, OpenFile } from "./import-state";
import { ImportDone } from "./import-done";
import { MapColumns } from "./map-columns";
import { PickMeetings } from "./pick-meetings";
import { SheetPreview } from "./sheet-preview";
import { UploadFile, type WaitingFile } from "./upload-file";
import { WorkProgress } from "./work-progress";

export interface ImportPageProps {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"];
  file: OpenFile | null;
  waiting: readonly WaitingFile[];
  done: string | null;
  /** How many meetings were just brought in. */
  picked: number;
  refused: SentBack | null;
}

export function ImportPage({ project, pages, file, waiting, done, picked, refused }: ImportPageProps) {
  const words = incomingMessages[useLanguage()];
  const address = paths.projectImport(project.key);
  return (
    <ProjectFrame project={project} pages={pages} path={address} lead={file ? undefined : words.lead}>
      <div className="stack">
        {file && <Steps state={file.state} />}
        {!refused && <DoneNotice done={done} words={{ discarded: words.done.discarded }} />}
        {!refused && done === "meetings" && (
          <Notice tone="success">
            <p>{words.done.meetings(picked)}</p>
          </Notice>
        )}
        {file ? (
          <Step file={file} projectKey={project.key} refused={refused} />
        ) : (
          <UploadFile address={address} waiting={waiting} refused={refused} />
        )}
      </div>
    </ProjectFrame>
  );
}

function Steps({ state }: { state: ImportState }) {
  const { steps } = incomingMessages[useLanguage()];
  const picks =
    state.step === "pick" ||
    state.step.startsWith("bundle") ||
    (state.step === "writing" && state.bundle) ||
    (state.step === "done" && (state.kind === "meetings" || state.kind === "bundle"));
  const labels = picks ? [steps.file, steps.pick, steps.done] : [steps.file, steps.columns, steps.check, steps.done];
  const place: Record<ImportState["step"], number> = {
    reading: 1,
    refused: 1,
    map: 2,
    checking: 2,
    checked: 3,
    writing: picks ? 2 : 3,
    pick: 2,
    bundle: 2,
    "bundle-faults": 2,
    done: labels.length,
  };
  return <StepGuide steps={labels.map((label) => ({ label }))} current={place[state.step]} />;
}

interface StepProps {
  file: OpenFile;
  projectKey: string;
  refused: SentBack | null;
}

function Step({ file, projectKey, refused }: StepProps) {
  const address = paths.projectImport(projectKey);
  const { state } = file;
  switch (state.step) {
    case "reading":
    case "checking":
    case "writing":
      return <WorkProgress file={file} {...state} address={address} />;
    case "refused":
      return <FileRefused file={file} code={state.code} address={address} />;
    case "map":
      return <MapColumns file={file} {...state} refused={refused} />;
    case "checked":
      return <SheetPreview file={file} {...state} projectKey={projectKey} />;
    case "pick":
      return <PickMeetings file={file} {...state} address={address} refused={refused} />;
    case "bundle":
      return <ConfirmBundle file={file} change={state.change} />;
    case "bundle-faults":
      return <FileRefused file={file} faults={state.faults} total={state.total} address={address} />;
    case "done":
      return <ImportDone file={file} {...state} projectKey={projectKey} />;
  }
}
