/** What is said about one part of the report, what is settled folded away, and the form for more. */
import { type CommentThread, splitThreads } from "~/domain/review/comment-threads";
import type { CommentPlace } from "~/forms/review-forms";
import { reviewMessages } from "~/i18n/review";
import { term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Details } from "../details";
import { DoneNotice } from "../done-notice";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";
import { CommentForm } from "./comment-form";
import { CommentView } from "./comment-view";
import type { ReviewData } from "./review-data";

interface CommentColumnProps extends Pick<
  ReviewData,
  "report" | "indicators" | "may" | "me" | "done" | "at" | "refused" | "side"
> {
  place: CommentPlace;
  threads: readonly CommentThread[];
  errors: FormErrors | null;
}

export function CommentColumn({ place, threads, ...props }: CommentColumnProps) {
  const { may, done, at, refused, side } = props;
  const language = useLanguage();
  const words = reviewMessages[language];
  const part = place === "report" ? words.page.whole : term(language, "reportSection", place);
  const { open, resolved } = splitThreads(threads);
  const hidden = open.filter(({ sharedAt }) => sharedAt === null);
  return (
    <section className="stack" id={`comments-${place}`} aria-label={`${words.comments.title}: ${part}`}>
      <h3>{words.comments.title}</h3>
      {!refused && at === place && <DoneNotice done={done} words={words.done} />}
      {open.length === 0 && <p className="muted">{words.comments.none}</p>}
      {open.map((thread) => (
        <CommentView key={thread.id} thread={thread} place={place} {...props} />
      ))}
      {side === "funder" && may.settle && hidden.length > 1 && place === "report" && (
        <Form method="post" className="no-print">
          <input type="hidden" name="intent" value="share" />
          <input type="hidden" name="place" value={place} />
          <Button tone="secondary">{words.comments.shareAll(hidden.length)}</Button>
        </Form>
      )}
      {may.comment && <CommentForm place={place} {...props} />}
      {resolved.length > 0 && (
        <Details summary={words.comments.resolved(resolved.length)}>
          {resolved.map((thread) => (
            <CommentView key={thread.id} thread={thread} place={place} {...props} />
          ))}
        </Details>
      )}
    </section>
  );
}
