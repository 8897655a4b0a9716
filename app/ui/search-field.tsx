/** A search with its button; stands in a form of method get, so that the search is in the address. */
import { forwardRef } from "react";
import { Button } from "./button";
import { Field } from "./field";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";
import { Icon } from "./icon";
import type { TextFieldProps } from "./text-field";
import { useMessages } from "./use-messages";

export const SearchField = forwardRef<HTMLInputElement, Omit<TextFieldProps, "type" | "width" | "optional">>(
  function SearchField({ name, label, hint, error, ...rest }, ref) {
    const messages = useMessages();
    const parts = { id: fieldId(name), hint, error };
    return (
      <Field {...parts} label={label}>
        <div className="input-row">
          <input ref={ref} name={name} type="search" className="input" {...rest} {...fieldAttributes(parts)} />
          <Button tone="secondary">
            <Icon name="search" />
            {messages.search}
          </Button>
        </div>
      </Field>
    );
  },
);
