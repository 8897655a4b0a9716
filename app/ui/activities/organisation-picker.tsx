/** Who took part: those of late as boxes to tick, the others found by typing; without scripts the server finds them. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { findTypedOrganisation, type Nameable } from "~/forms/find-typed-organisation";
import { formMessage } from "~/i18n/forms";
import { logActivityMessages } from "~/i18n/log-activity";
import { Button } from "../button";
import { CheckboxGroup } from "../checkbox-group";
import { Details } from "../details";
import { Field } from "../field";
import { fieldAttributes } from "../field-attributes";
import { fieldId } from "../field-id";
import { useHydrated } from "../use-hydrated";
import { useLanguage } from "../use-language";

export interface OfferedOrganisation extends Nameable {
  hint?: string;
}

interface OrganisationPickerProps {
  name: "who" | "brokers";
  /** Name of the field to type in. */
  typing: "find" | "findBroker";
  label: string;
  hint: string;
  findLabel: string;
  organisations: readonly Nameable[];
  offered: readonly OfferedOrganisation[];
  chosen: readonly string[];
  /** What stands in the field to type in. */
  typed: string;
  /** In the reader's language. */
  error?: string;
  /** Called when an organisation was added to the boxes. */
  onListed: () => void;
}

export function OrganisationPicker(props: OrganisationPickerProps) {
  const { name, typing, label, hint, findLabel, organisations, offered, error, onListed } = props;
  const language = useLanguage();
  const words = logActivityMessages[language];
  const hydrated = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const found = props.typed === "" ? [] : findTypedOrganisation(props.typed, organisations);
  const only = found.length === 1 ? found[0] : undefined;
  const [ticked, setTicked] = useState(only ? [...props.chosen, only.key] : props.chosen);
  // Those that were found by typing, ticked or offered to choose among.
  const [listed, setListed] = useState<readonly string[]>([...ticked, ...found.slice(0, 10).map(({ key }) => key)]);
  const [unknown, setUnknown] = useState(props.typed !== "" && found.length === 0);
  const fault = error ?? (unknown ? formMessage(language, "organisationUnknown") : undefined);
  const known = new Map<string, OfferedOrganisation>(organisations.map((one) => [one.key, one]));
  for (const one of offered) known.set(one.key, one);
  const keys = [...new Set([...offered.map(({ key }) => key), ...listed])].filter((key) => known.has(key));

  useEffect(onListed, [listed, onListed]);

  const add = () => {
    const typed = input.current?.value.trim() ?? "";
    if (typed === "") return;
    const matches = findTypedOrganisation(typed, organisations);
    setUnknown(matches.length === 0);
    const [match] = matches;
    if (matches.length === 1 && match) {
      const box = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${match.key}"]`);
      if (box && !box.checked) box.click();
      setTicked([...ticked, match.key]);
      if (input.current) input.current.value = "";
    }
    setListed([...listed, ...matches.slice(0, 10).map(({ key }) => key)]);
  };
  const addOnReturn = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !input.current?.value.trim()) return;
    event.preventDefault();
    add();
  };
  // A name that is picked from the browser's list comes whole, not letter by letter.
  const addPicked = (event: Event) => {
    const letterByLetter = event instanceof InputEvent && event.inputType !== "insertReplacementText";
    if (!letterByLetter && organisations.some((one) => one.name === input.current?.value)) add();
  };

  const parts = { id: fieldId(typing), hint: words.findHint, error: fault };
  const list = `${parts.id}-list`;
  return (
    <div className="stack-small">
      {keys.length > 0 ? (
        <div className="choices-beside">
          <CheckboxGroup
            name={name}
            label={label}
            hint={hint}
            choices={keys.map((key) => ({
              value: key,
              label: known.get(key)?.name ?? key,
              hint: known.get(key)?.hint,
            }))}
            defaultValue={ticked}
          />
        </div>
      ) : (
        <p className="stack-small no-choices">
          <strong>{label}</strong>
          <span className="field-hint">{words.whoHintNone}</span>
        </p>
      )}
      <Details summary={findLabel} open={keys.length === 0 || fault !== undefined || props.typed !== ""}>
        <Field {...parts} label={words.findLabel}>
          <div className="input-row">
            <input
              ref={input}
              name={typing}
              type="text"
              className="input"
              list={list}
              autoComplete="off"
              defaultValue={only ? "" : props.typed}
              onKeyDown={addOnReturn}
              onInput={(event) => addPicked(event.nativeEvent)}
              {...fieldAttributes(parts)}
            />
            <Button
              tone="secondary"
              name="intent"
              value="find"
              type={hydrated ? "button" : "submit"}
              onClick={hydrated ? add : undefined}
            >
              {words.add}
            </Button>
          </div>
          <datalist id={list}>
            {organisations.map(({ key, name: full }) => (
              <option key={key} value={full} />
            ))}
          </datalist>
        </Field>
      </Details>
    </div>
  );
}
