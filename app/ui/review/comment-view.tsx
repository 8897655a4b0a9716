/** One comment with the replies to it, and what the reader can do with it. */
import type { CommentThread, ReviewComment } from "~/domain/review/comment-threads";
import { figureAt, isFigureOf } from "~/domain/review/section-figures";
import { type CommentPlace, placedName } from "~/forms/review-forms";
import { figureName } from "~/i18n/figure-names";
import { formatMoment, formatNumber } from "~/i18n/format";
import { reviewMessages } from "~/i18n/review";
import { Button } from "../button";
import { Details } from "../details";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { Tag } from "../tag";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

interface CommentViewProps extends Pick<ReviewData, "report" | "indicators" | "may" | "me" | "refused" | "side"> {
  thread: CommentThread;
  place: CommentPlace;
  errors: FormErrors | null;
}

export function CommentView({ thread, place, ...props }: CommentViewProps) {
  const { report, may, me, refused, errors, side } = props;
  const words = reviewMessages[useLanguage()].comments;
  const of = <span className="visually-hidden">{words.of(thread.text.slice(0, 40))}</span>;
  const name = `reply-${thread.id}`;
  const field = placedName(name, "text");
  const back = refused?.form === name ? refused : null;
  return (
    <article className="comment stack-small">
      <Said comment={thread} version={report.version}>
        {side === "funder" && (
          <Tag tone={thread.sharedAt === null ? "neutral" : "info"}>
            {thread.sharedAt === null ? words.private : words.shared}
          </Tag>
        )}
      </Said>
      <About thread={thread} indicators={props.indicators} />
      <p className="typed-text">{thread.text}</p>
      {thread.replies.length > 0 && (
        <div className="comment-replies stack-small">
          {thread.replies.map((reply) => (
            <div key={reply.id} className="stack-small">
              <Said comment={reply} version={report.version} />
              <p className="typed-text">{reply.text}</p>
            </div>
          ))}
        </div>
      )}
      {may.settle && (
        <div className="cluster no-print">
          {thread.sharedAt === null && (
            <Act intent="share" comment={thread.id} place={place}>
              <Button tone="secondary">
                {words.share}
                {of}
              </Button>
            </Act>
          )}
          <Act intent="settle" comment={thread.id} place={place}>
            <Button tone="quiet" name="settlement" value={thread.resolvedAt === null ? "resolve" : "reopen"}>
              {thread.resolvedAt === null ? words.resolve : words.reopen}
              {of}
            </Button>
          </Act>
          {thread.sharedAt === null && thread.authorId === me && (
            <Act intent="settle" comment={thread.id} place={place}>
              <Button tone="quiet" name="settlement" value="remove">
                {words.remove}
                {of}
              </Button>
            </Act>
          )}
        </div>
      )}
      {may.reply && thread.sharedAt !== null && thread.resolvedAt === null && (
        <div className="no-print">
          <Details
            summary={
              <>
                {words.reply}
                {of}
              </>
            }
            open={back !== null}
          >
            <Form method="post" className="form" noValidate key={thread.replies.length}>
              <input type="hidden" name="intent" value="reply" />
              <input type="hidden" name="comment" value={thread.id} />
              <input type="hidden" name="place" value={place} />
              <TextArea
                name={field}
                label={words.reply}
                rows={3}
                maxLength={5000}
                defaultValue={back?.values[field]}
                error={back ? errors?.[field] : undefined}
              />
              <div>
                <Button tone="secondary">{words.replyButton}</Button>
              </div>
            </Form>
          </Details>
        </div>
      )}
    </article>
  );
}

/** A form of one button. */
function Act({
  intent,
  comment,
  place,
  children,
}: {
  intent: string;
  comment: number;
  place: string;
  children: React.ReactNode;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="comment" value={comment} />
      <input type="hidden" name="place" value={place} />
      {children}
    </Form>
  );
}

function Said({ comment, version, children }: { comment: ReviewComment; version: number; children?: React.ReactNode }) {
  const language = useLanguage();
  const all = reviewMessages[language];
  const words = all.comments;
  return (
    <div className="cluster small">
      <strong>{comment.author ?? all.gone}</strong>
      <span className="muted">
        {comment.side === "project" ? words.fromProject : words.fromFunder}
        {" · "}
        {formatMoment(language, comment.createdAt)}
        {comment.version !== version && ` · ${words.onVersion(comment.version)}`}
      </span>
      {children}
    </div>
  );
}

function About({ thread, indicators }: { thread: CommentThread } & Pick<ReviewData, "indicators">) {
  const language = useLanguage();
  const { section, figure, passage } = thread;
  if (passage !== null) return <blockquote className="small">{passage}</blockquote>;
  if (section === null || figure === null || !isFigureOf(section, figure)) return null;
  const value = figureAt(indicators, figure);
  return (
    <p className="small">
      <strong>
        {figureName(language, figure)}
        {typeof value === "number" && `: ${formatNumber(language, value)}`}
      </strong>
    </p>
  );
}
