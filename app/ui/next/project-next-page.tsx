/** The list of what one project may be missing, with what was put aside at the bottom. */
import { nextMessages } from "~/i18n/next";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { AllInPlace } from "./all-in-place";
import { DismissHint } from "./dismiss-hint";
import { DismissedHints, type ListedDismissal } from "./dismissed-hints";
import { HintList, type ListedHint } from "./hint-list";

export interface ProjectNextPageProps {
  /** Key of the project. */
  project: string;
  open: readonly ListedHint[];
  dismissed: readonly ListedDismissal[];
  mayDismiss: boolean;
  done: string | null;
  /** Id of the hint that the address asks to put aside. */
  asked: string | null;
  refused: (SentBack & { form: string }) | null;
}

export function ProjectNextPage({ project, open, dismissed, mayDismiss, done, asked, refused }: ProjectNextPageProps) {
  const words = nextMessages[useLanguage()];
  const address = paths.projectNext(project);
  const dismissAt = (id: string) => `${address}?dismiss=${encodeURIComponent(id)}`;
  const hint = mayDismiss ? open.find(({ id }) => id === asked) : undefined;
  // What was refused may have left the list meanwhile.
  const errors = useFormWords(hint ? null : refused?.errors);
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {!refused && <DoneNotice done={done} words={words.done} />}
      {hint && <DismissHint hint={hint} back={address} address={dismissAt(hint.id)} refused={refused} />}
      {open.length === 0 ? (
        <AllInPlace
          title={words.nothing}
          action={
            <ButtonLink to={paths.projectTimeline(project)} tone="secondary">
              {words.seeTimeline}
            </ButtonLink>
          }
        >
          {dismissed.length === 0 ? words.nothingHelp : words.nothingButDismissed}
        </AllInPlace>
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          <HintList hints={open} dismissAt={mayDismiss ? dismissAt : null} />
        </>
      )}
      <DismissedHints dismissed={dismissed} mayRecall={mayDismiss} />
    </div>
  );
}
