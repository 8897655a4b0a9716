/** The faults of a form in the reader's words; the same object until the faults change, so that focus moves once. */
import { useMemo } from "react";
import { formMessage } from "~/i18n/forms";
import type { FormErrors } from "./form-errors";
import { useLanguage } from "./use-language";

export function useFormWords(keys: Record<string, string> | null | undefined): FormErrors | null {
  const language = useLanguage();
  return useMemo(() => {
    if (!keys) return null;
    return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, formMessage(language, key)]));
  }, [keys, language]);
}
