/** A form that the browser checks with the action's own schema before it is sent; without scripts the action alone does. */
import { zodResolver } from "@hookform/resolvers/zod";
import { type BaseSyntheticEvent, useEffect, useRef, useState } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import type { FormSchema } from "~/forms/read-form";
import { useNavigation, useSubmit } from "./navigation";
import { useFormWords } from "./use-form-words";

/** What the action sent back: the faults by key, and what was typed. */
export interface SentBack {
  errors: Record<string, string>;
  values: Record<string, string>;
}

/**
 * Attributes for the form, and for each field by name. Fields keep what is typed before scripts arrive: their first
 * values stand in the page alone. Nothing is said before the form is sent.
 */
export function useCheckedForm(schema: FormSchema, sentBack: SentBack | null | undefined) {
  const submit = useSubmit();
  const { state } = useNavigation();
  const sent = useRef(false);
  const { register, handleSubmit, reset } = useForm({
    resolver: zodResolver(schema),
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  // Faults found here count until the form is sent; then those of the answer do.
  const [found, setFound] = useState<Record<string, string> | null>(null);
  const errors = useFormWords(found ?? sentBack?.errors);

  useEffect(() => {
    if (state !== "idle" || !sent.current) return;
    sent.current = false;
    // Taken: the form stands ready for the next one, and no password stays on the page.
    if (!sentBack) reset();
  }, [state, sentBack, reset]);

  return {
    errors,
    order: Object.keys(schema.def.shape),
    form: {
      method: "post" as const,
      noValidate: true,
      onSubmit: (event: BaseSyntheticEvent<SubmitEvent>) => {
        const form = event.currentTarget as HTMLFormElement;
        const button = event.nativeEvent.submitter;
        event.preventDefault();
        const send = () => {
          setFound(null);
          sent.current = true;
          submit(button instanceof HTMLButtonElement ? button : form);
        };
        void handleSubmit(send, (faults) => setFound(keysOf(faults)))(event);
      },
    },
    field: (name: string, first?: string) => ({
      ...register(name),
      defaultValue: sentBack?.values[name] ?? first,
      error: errors?.[name],
    }),
  };
}

function keysOf(faults: FieldErrors): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) =>
      typeof fault?.message === "string" ? [[name, fault.message]] : [],
    ),
  );
}
