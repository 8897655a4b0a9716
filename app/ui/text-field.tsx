/** One line of text. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { Field, type FieldTexts } from "./field";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";

export interface TextFieldProps
  extends FieldTexts, Omit<ComponentPropsWithoutRef<"input">, "name" | "id" | "className" | "style"> {
  /** How long an answer is expected; the whole column unless said. */
  width?: "short" | "medium";
}

export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { name, label, hint, error, optional, width, type = "text", ...rest },
  ref,
) {
  const parts = { id: fieldId(name), hint, error };
  return (
    <Field {...parts} label={label} optional={optional}>
      <input
        ref={ref}
        name={name}
        type={type}
        className={width ? `input input-${width}` : "input"}
        {...rest}
        {...fieldAttributes(parts)}
      />
    </Field>
  );
});
