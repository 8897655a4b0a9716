/** A day, typed as day, month and year in any browser language; with scripts it can be picked as well. Posts `name.day`, `name.month`, `name.year`. */
import { useRef, type ComponentPropsWithRef } from "react";
import { datePartsOf, type DateParts } from "./date-parts";
import type { FieldTexts } from "./field";
import { FieldGroup } from "./field-group";
import { fieldId } from "./field-id";
import { Icon } from "./icon";
import { typeInto } from "./type-into";
import { useHydrated } from "./use-hydrated";
import { useMessages } from "./use-messages";

type InputProps = Omit<ComponentPropsWithRef<"input">, "style" | "className">;

export interface DateFieldProps extends FieldTexts {
  /** A day as `YYYY-MM-DD`, or the parts as they were typed when the form comes back with an error. */
  defaultValue?: string | DateParts | null;
  /** What a form library registers for each part, e.g. `{ day: register("from.day") }`. */
  parts?: Partial<Record<keyof DateParts, InputProps>>;
}

const partNames = ["day", "month", "year"] as const;

export function DateField({ name, label, hint, error, optional, defaultValue, parts = {} }: DateFieldProps) {
  const messages = useMessages();
  const hydrated = useHydrated();
  const inputs = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const id = fieldId(name);
  const values = typeof defaultValue === "object" && defaultValue !== null ? defaultValue : datePartsOf(defaultValue);

  const inputOf = (part: keyof DateParts) => inputs.current?.querySelector<HTMLInputElement>(`[data-part="${part}"]`);
  const openPicker = () => {
    if (!picker.current) return;
    const typed = (part: keyof DateParts, length: number) => (inputOf(part)?.value ?? "").padStart(length, "0");
    // What is no date the browser takes for an empty one, and opens on today.
    picker.current.value = `${typed("year", 4)}-${typed("month", 2)}-${typed("day", 2)}`;
    picker.current.showPicker();
  };
  const take = (day: string) => {
    const picked = datePartsOf(day);
    for (const part of partNames) {
      const input = inputOf(part);
      if (input) typeInto(input, picked[part]);
    }
  };

  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className="date-field" ref={inputs}>
        {partNames.map((part) => (
          <label key={part} className={`date-part date-${part}`}>
            <span>{messages[part]}</span>
            <input
              id={part === "day" ? id : `${id}-${part}`}
              name={`${name}.${part}`}
              data-part={part}
              className="input"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === "year" ? 4 : 2}
              defaultValue={values[part]}
              aria-invalid={error ? true : undefined}
              {...parts[part]}
            />
          </label>
        ))}
        {/* Has its place from the first moment on, so that nothing moves when it is there. */}
        <span className={hydrated ? "date-picker" : "date-picker is-coming"}>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => take(event.currentTarget.value)}
          />
          <button type="button" className="button button-quiet" onClick={openPicker}>
            <Icon name="calendar" />
            <span className="date-picker-words">{messages.pickDate}</span>
            <span className="visually-hidden">: {label}</span>
          </button>
        </span>
      </div>
    </FieldGroup>
  );
}
