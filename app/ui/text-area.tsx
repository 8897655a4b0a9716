/** Several lines of text; grows with what is written where the browser can. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { Field, type FieldTexts } from "./field";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";

export interface TextAreaProps
  extends FieldTexts, Omit<ComponentPropsWithoutRef<"textarea">, "name" | "id" | "className" | "style"> {}

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { name, label, hint, error, optional, rows = 4, ...rest },
  ref,
) {
  const parts = { id: fieldId(name), hint, error };
  return (
    <Field {...parts} label={label} optional={optional}>
      <textarea ref={ref} name={name} rows={rows} className="input" {...rest} {...fieldAttributes(parts)} />
    </Field>
  );
});
