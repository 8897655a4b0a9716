/** The involvement planner under the frame of its project. */
import type { MomentPeriod } from "~/domain/bundle/records";
import type { DraftPlace } from "~/domain/draft-places";
import type { KeptDraft } from "~/domain/kept-draft";
import type { Agreement } from "~/domain/project-record";
import { involvementMessages } from "~/i18n/involvement";
import { paths } from "~/paths";
import { ConflictChoice } from "./conflict-choice";
import { describePlan } from "./describe-plan";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { MomentPlanCard } from "./moment-plan-card";
import { PlanOne, type PlanOneProps } from "./plan-one";
import { PlanWhole, type PlanWholeProps } from "./plan-whole";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { UndoNotice } from "./undo-notice";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface State {
  agreement: Agreement | null;
  moments: MomentPeriod[] | null;
}

interface Conflict {
  mine: State;
  saved: State;
  version: string;
  entries: [name: string, value: string][];
  draft: DraftPlace | null;
}

interface InvolvementPageProps {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"];
  mayPlan: boolean;
  moments: { momentPlan: readonly MomentPeriod[]; version: string; draft: KeptDraft | null };
  one: Omit<PlanOneProps, "project" | "mayPlan" | "refused"> | null;
  whole: Omit<PlanWholeProps, "project"> | null;
  done: string | null;
  /** Row of the journal by which a deletion is taken back. */
  undo: number | null;
  answer: (SentBack & { form: string }) | { conflict: Conflict } | { saved: boolean } | null;
  /** The page that shows what is saved. */
  savedAt: string;
}

export function InvolvementPage(props: InvolvementPageProps) {
  const { project, pages, mayPlan, moments, one, whole, done, undo, answer, savedAt } = props;
  const language = useLanguage();
  const words = involvementMessages[language];
  const refused = answer && "errors" in answer ? answer : null;
  const conflict = answer && "conflict" in answer ? answer.conflict : null;
  const undoFaults = useFormWords(refused?.form === "undo" ? refused.errors : null);
  const ofForm = (form: string) => (refused?.form === form ? refused : null);
  return (
    <ProjectFrame project={project} pages={pages} path={paths.involvement(project.key)}>
      {conflict ? (
        <ConflictChoice
          fields={describePlan(language, conflict)}
          entries={conflict.entries}
          version={conflict.version}
          draft={conflict.draft}
          savedAt={one ? `${savedAt}?organisation=${one.organisation.key}` : savedAt}
        />
      ) : (
        <div className="stack">
          <ErrorSummary errors={undoFaults} />
          {!refused &&
            (done === "agreement-removed" && undo !== null && mayPlan && one ? (
              <UndoNotice
                words={words.done["agreement-removed"]}
                address={`${savedAt}?organisation=${one.organisation.key}`}
                journal={undo}
              />
            ) : (
              <DoneNotice done={done} words={words.done} />
            ))}
          {one && <PlanOne {...one} project={project.key} mayPlan={mayPlan} refused={ofForm("agreement")} />}
          {whole && <PlanWhole {...whole} project={project.key} />}
          {whole && <MomentPlanCard {...moments} project={project.key} mayPlan={mayPlan} refused={ofForm("moments")} />}
        </div>
      )}
    </ProjectFrame>
  );
}
