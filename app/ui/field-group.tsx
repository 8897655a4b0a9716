/** Controls that answer one question together: a fieldset with the question as its legend. */
import type { ReactNode } from "react";
import type { FieldProps } from "./field";
import { FieldLabel } from "./field-label";
import { FieldNotes } from "./field-notes";
import { fieldAttributes } from "./field-attributes";

export interface FieldGroupProps extends Omit<FieldProps, "children"> {
  role?: "radiogroup";
  children: ReactNode;
}

export function FieldGroup({ id, label, hint, error, optional, role, children }: FieldGroupProps) {
  const parts = { id: `${id}-group`, hint, error };
  return (
    <fieldset
      id={parts.id}
      aria-describedby={fieldAttributes(parts)["aria-describedby"]}
      role={role}
      className={error ? "field is-invalid" : "field"}
    >
      <legend>
        <FieldLabel label={label} optional={optional} />
      </legend>
      <FieldNotes {...parts} />
      {children}
    </fieldset>
  );
}
