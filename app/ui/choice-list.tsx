/** The boxes or radio buttons of a question, one below the other. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Choice } from "./choice";

export interface ChoiceListProps extends Omit<
  ComponentPropsWithoutRef<"input">,
  "id" | "className" | "style" | "defaultValue" | "value"
> {
  id: string;
  type: "radio" | "checkbox";
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** The first control carries the id itself, so that the error summary lands on it. */
export const ChoiceList = forwardRef<HTMLInputElement, ChoiceListProps>(function ChoiceList(
  { id, type, choices, chosen, ...rest },
  ref,
) {
  return (
    <div className="choices">
      {choices.map(({ value, label, hint }, index) => {
        const choiceId = index === 0 ? id : `${id}-${index}`;
        return (
          <label key={value} className="choice">
            <input
              ref={ref}
              {...rest}
              type={type}
              id={choiceId}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-describedby={hint && `${choiceId}-hint`}
            />
            <span>
              {label}
              {hint && (
                <span className="choice-hint" id={`${choiceId}-hint`}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
});
