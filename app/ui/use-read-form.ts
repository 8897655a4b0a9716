/** A form that the browser reads as the action does before it is sent; without scripts the action alone does. */
import { type FormEvent, useState } from "react";
import type { FormErrors } from "./form-errors";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";

/** Of a form: field name to message key; empty where it can be sent. */
type FindFaults = (form: FormData) => Record<string, string>;

/** The faults in words, and what the form does when it is sent. Nothing is said before. */
export function useReadForm(findFaults: FindFaults, sentBack: Pick<SentBack, "errors"> | null) {
  // Faults found here count until the form is sent; then those of the answer do.
  const [found, setFound] = useState<Record<string, string> | null>(null);
  const errors: FormErrors | null = useFormWords(found ?? sentBack?.errors);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const faults = findFaults(new FormData(event.currentTarget));
    const faulty = Object.keys(faults).length > 0;
    setFound(faulty ? faults : null);
    if (faulty) event.preventDefault();
  };
  return { errors, onSubmit };
}
