/** What was put aside, folded, each with its reason and the way back. */
import { formatDay } from "~/i18n/format";
import { nextMessages } from "~/i18n/next";
import { Button } from "../button";
import { Details } from "../details";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";
import type { ListedHint } from "./hint-list";

export interface ListedDismissal {
  hint: ListedHint;
  reason: string;
  /** Day in Danish time. */
  day: string;
  by: string | null;
}

interface DismissedHintsProps {
  dismissed: readonly ListedDismissal[];
  mayRecall: boolean;
}

export function DismissedHints({ dismissed, mayRecall }: DismissedHintsProps) {
  const language = useLanguage();
  const words = nextMessages[language];
  if (dismissed.length === 0) return null;
  return (
    <Details summary={words.dismissed(dismissed.length)}>
      <ul className="hint-list plain-list">
        {dismissed.map(({ hint, reason, day, by }) => (
          <li key={hint.id} className="hint is-dismissed">
            <div className="hint-words">
              <p className="hint-title">{hint.title}</p>
              <p className="small muted">
                {by === null
                  ? words.dismissedOn(formatDay(language, day))
                  : words.dismissedBy(by, formatDay(language, day))}
              </p>
              <p className="hint-reason">{reason}</p>
            </div>
            {mayRecall && (
              <Form method="post" className="hint-acts no-print">
                <input type="hidden" name="form" value="recall" />
                <Button tone="secondary" name="hint" value={hint.id}>
                  {words.recall}
                  <span className="visually-hidden">{words.dismissOf(hint.title)}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
