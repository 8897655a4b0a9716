/** A password; with scripts it can be shown while it is typed. Pasting and password managers work. */
import { forwardRef, useState } from "react";
import { Field } from "./field";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";
import type { TextFieldProps } from "./text-field";
import { useHydrated } from "./use-hydrated";
import { useMessages } from "./use-messages";

export interface PasswordFieldProps extends Omit<TextFieldProps, "type" | "width" | "autoComplete"> {
  autoComplete: "current-password" | "new-password";
}

export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(function PasswordField(
  { name, label, hint, error, optional, ...rest },
  ref,
) {
  const messages = useMessages();
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  const parts = { id: fieldId(name), hint, error };
  return (
    <Field {...parts} label={label} optional={optional}>
      <div className="input-row">
        <input
          ref={ref}
          name={name}
          type={shown ? "text" : "password"}
          className="input"
          autoCapitalize="none"
          spellCheck={false}
          {...rest}
          {...fieldAttributes(parts)}
        />
        {hydrated && (
          <button type="button" className="button button-secondary" onClick={() => setShown(!shown)}>
            {shown ? messages.hidePassword : messages.showPassword}
          </button>
        )}
      </div>
    </Field>
  );
});
