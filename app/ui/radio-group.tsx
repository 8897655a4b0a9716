/** One of a few choices, all in view. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Choice } from "./choice";
import { ChoiceList } from "./choice-list";
import type { FieldTexts } from "./field";
import { FieldGroup } from "./field-group";
import { fieldId } from "./field-id";

export interface RadioGroupProps
  extends
    FieldTexts,
    Omit<ComponentPropsWithoutRef<"input">, "name" | "id" | "type" | "className" | "style" | "defaultValue" | "value"> {
  choices: readonly Choice[];
  defaultValue?: string | null;
}

export const RadioGroup = forwardRef<HTMLInputElement, RadioGroupProps>(function RadioGroup(
  { name, label, hint, error, optional, choices, defaultValue, ...rest },
  ref,
) {
  const id = fieldId(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} optional={optional} role="radiogroup">
      <ChoiceList
        ref={ref}
        {...rest}
        id={id}
        name={name}
        type="radio"
        choices={choices}
        chosen={defaultValue ? [defaultValue] : []}
      />
    </FieldGroup>
  );
});
