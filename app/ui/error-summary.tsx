/** What is wrong with a form, at the top and in focus; each line leads to its field and says the same as the field. */
import { useEffect, useRef } from "react";
import { fieldId } from "./field-id";
import type { FormErrors } from "./form-errors";
import { useErrorTitle } from "./use-error-title";
import { useMessages } from "./use-messages";

export interface ErrorSummaryProps {
  errors: FormErrors | null | undefined;
  /** Names of the fields as they stand on the page; names left out follow after. */
  order?: readonly string[];
}

export function ErrorSummary({ errors, order = [] }: ErrorSummaryProps) {
  const messages = useMessages();
  const summary = useRef<HTMLDivElement>(null);
  const names = [...new Set([...order, ...Object.keys(errors ?? {})])];
  const lines = names.flatMap((name) => {
    const message = errors?.[name];
    return message ? [{ name, message }] : [];
  });

  // Focus moves when the page arrives with errors and after each attempt to send, never while somebody is typing.
  const due = useRef(lines.length > 0);
  useEffect(() => {
    const attempt = () => {
      due.current = true;
    };
    document.addEventListener("submit", attempt, true);
    return () => document.removeEventListener("submit", attempt, true);
  }, []);
  useEffect(() => {
    if (!due.current || !summary.current) return;
    due.current = false;
    summary.current.focus();
  }, [errors]);

  useErrorTitle(lines.length > 0);
  if (lines.length === 0) return null;

  return (
    // Before scripts arrive the browser itself moves focus here.
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <div ref={summary} className="error-summary stack-small" role="alert" tabIndex={-1} autoFocus>
      <h2>{messages.errorSummary(lines.length)}</h2>
      <ul className="plain-list">
        {lines.map(({ name, message }) => (
          <li key={name}>
            {name === "form" ? (
              message
            ) : (
              <a href={`#${fieldId(name)}`} onClick={(event) => leadTo(fieldId(name)) && event.preventDefault()}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Puts the focus on a field and its words in sight; false where there is none. Without leaving the address, since the
 * faults of the last answer go with it.
 */
function leadTo(id: string): boolean {
  const field = document.getElementById(id);
  if (!field) return false;
  field.closest("details")?.setAttribute("open", "");
  field.closest(".field")?.scrollIntoView({ block: "nearest" });
  field.focus({ preventScroll: true });
  return document.activeElement === field;
}
