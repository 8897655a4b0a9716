/** The words of the shared interface in the reader's language. */
import { interfaceMessages } from "~/i18n/interface";
import type { InterfaceMessages } from "~/i18n/interface.da";
import { useLanguage } from "./use-language";

export function useMessages(): InterfaceMessages {
  return interfaceMessages[useLanguage()];
}
