/** Any number of a few choices; posts its name once for each chosen value. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Choice } from "./choice";
import { ChoiceList } from "./choice-list";
import type { FieldTexts } from "./field";
import { FieldGroup } from "./field-group";
import { fieldId } from "./field-id";

export interface CheckboxGroupProps
  extends
    FieldTexts,
    Omit<ComponentPropsWithoutRef<"input">, "name" | "id" | "type" | "className" | "style" | "defaultValue" | "value"> {
  choices: readonly Choice[];
  defaultValue?: readonly string[];
}

export const CheckboxGroup = forwardRef<HTMLInputElement, CheckboxGroupProps>(function CheckboxGroup(
  { name, label, hint, error, optional, choices, defaultValue = [], ...rest },
  ref,
) {
  const id = fieldId(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} optional={optional}>
      <ChoiceList ref={ref} {...rest} id={id} name={name} type="checkbox" choices={choices} chosen={defaultValue} />
    </FieldGroup>
  );
});
