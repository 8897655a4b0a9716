/** A labelled control: label above, hint under it, error between hint and control. */
import type { ReactNode } from "react";
import type { FieldParts } from "./field-attributes";
import { FieldLabel } from "./field-label";
import { FieldNotes } from "./field-notes";

export interface FieldTexts {
  /** As posted; also gives the id (see fieldId). */
  name: string;
  label: string;
  /** What to write, and what it is used for. */
  hint?: string;
  /** In the reader's language; the same words as in the error summary. */
  error?: string;
  /** Marks the field as one that may be left empty. */
  optional?: boolean;
}

export interface FieldProps extends FieldParts {
  label: string;
  optional?: boolean;
  children: ReactNode;
}

export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className={error ? "field is-invalid" : "field"}>
      <label htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
