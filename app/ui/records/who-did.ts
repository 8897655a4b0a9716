/** Who did something, by name as far as the account is still there. */
import { historyMessages } from "~/i18n/history";
import type { Language } from "~/i18n/language";

export interface HistoryActor {
  kind: "account" | "visitor" | "command_line" | "system";
  name: string | null;
}

export function whoDid(language: Language, { kind, name }: HistoryActor): string {
  const words = historyMessages[language];
  return kind === "account" ? (name ?? words.gone) : words[kind];
}
