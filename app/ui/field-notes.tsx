/** What stands between a label and its control: the hint, then the error. */
import type { FieldParts } from "./field-attributes";
import { useMessages } from "./use-messages";

export function FieldNotes({ id, hint, error }: FieldParts) {
  const messages = useMessages();
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">{messages.errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  );
}
