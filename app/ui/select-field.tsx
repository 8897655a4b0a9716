/** A choice from a longer list. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Choice } from "./choice";
import { Field, type FieldTexts } from "./field";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";
import { useMessages } from "./use-messages";

export interface SelectFieldProps
  extends FieldTexts, Omit<ComponentPropsWithoutRef<"select">, "name" | "id" | "className" | "style" | "children"> {
  choices: readonly Choice[];
  /** The words of the empty choice at the top; null where there is none because something is always chosen. */
  empty?: string | null;
}

export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { name, label, hint, error, optional, choices, empty, ...rest },
  ref,
) {
  const messages = useMessages();
  const parts = { id: fieldId(name), hint, error };
  return (
    <Field {...parts} label={label} optional={optional}>
      <select ref={ref} name={name} className="input" {...rest} {...fieldAttributes(parts)}>
        {empty !== null && <option value="">{empty ?? messages.chooseFromList}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
});
