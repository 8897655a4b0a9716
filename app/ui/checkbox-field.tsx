/** A single yes or no. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { FieldTexts } from "./field";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";

export interface CheckboxFieldProps
  extends
    Omit<FieldTexts, "optional">,
    Omit<ComponentPropsWithoutRef<"input">, "name" | "id" | "type" | "className" | "style"> {}

export const CheckboxField = forwardRef<HTMLInputElement, CheckboxFieldProps>(function CheckboxField(
  { name, label, hint, error, ...rest },
  ref,
) {
  const parts = { id: fieldId(name), hint, error };
  return (
    <div className={error ? "field is-invalid" : "field"}>
      <FieldNotes id={parts.id} error={error} />
      <label className="choice">
        <input ref={ref} name={name} type="checkbox" {...rest} {...fieldAttributes(parts)} />
        <span>
          {label}
          {hint && (
            <span className="choice-hint" id={`${parts.id}-hint`}>
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
});
