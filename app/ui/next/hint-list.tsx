/** Hints under headings of how much they press; a long group is folded after its first ones. */
import { type Urgency, urgencies } from "~/domain/next/hint";
import { nextMessages } from "~/i18n/next";
import { ButtonLink } from "../button-link";
import { Details } from "../details";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";

/** A hint, worded. */
export interface ListedHint {
  id: string;
  urgency: Urgency;
  title: string;
  reason: string;
  action: string;
  /** Null where the reader cannot deal with it. */
  to: string | null;
}

interface HintListProps {
  hints: readonly ListedHint[];
  /** Where a hint is put aside; null where the reader may not. */
  dismissAt: ((id: string) => string) | null;
}

const shownAtOnce = 8;

export function HintList({ hints, dismissAt }: HintListProps) {
  const words = nextMessages[useLanguage()];
  return (
    <div className="stack-large">
      {urgencies.map((urgency) => {
        const group = hints.filter((hint) => hint.urgency === urgency);
        if (group.length === 0) return null;
        const rest = group.slice(shownAtOnce);
        return (
          <section key={urgency} className="stack" aria-labelledby={`hints-${urgency}`}>
            <h2 id={`hints-${urgency}`} className="cluster">
              {words.urgencies[urgency]} <span className="hint-count muted">{words.count(group.length)}</span>
            </h2>
            <HintRows hints={group.slice(0, shownAtOnce)} dismissAt={dismissAt} />
            {rest.length > 0 && (
              <Details summary={words.more(rest.length)}>
                <HintRows hints={rest} dismissAt={dismissAt} />
              </Details>
            )}
          </section>
        );
      })}
    </div>
  );
}

export function HintRows({ hints, dismissAt }: HintListProps) {
  const words = nextMessages[useLanguage()];
  return (
    <ul className="hint-list plain-list">
      {hints.map(({ id, urgency, title, reason, action, to }) => (
        <li key={id} className={`hint is-${urgency}`}>
          <div className="hint-words">
            <p className="hint-title">{title}</p>
            <p className="muted">{reason}</p>
          </div>
          {(to !== null || dismissAt) && (
            <div className="hint-acts cluster no-print">
              {to !== null && (
                <ButtonLink to={to} tone="secondary">
                  {action}
                  <span className="visually-hidden">{words.dismissOf(title)}</span>
                </ButtonLink>
              )}
              {dismissAt && (
                <Link to={dismissAt(id)} className="hint-dismiss">
                  {words.dismiss}
                  <span className="visually-hidden">{words.dismissOf(title)}</span>
                </Link>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
