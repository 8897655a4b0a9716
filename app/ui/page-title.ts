/** The title of a page, marked where its form came back with errors. */
import { interfaceMessages } from "~/i18n/interface";
import type { Language } from "~/i18n/language";

/** What the frame of every page knows, as its loader gives it. */
interface Frame {
  language: Language;
  formFailed: boolean;
}

interface MetaArguments {
  matches: readonly ({ id: string; data?: unknown } | undefined)[];
}

/** For a route's `meta`: `({ matches }) => pageTitle(matches, (language) => words[language].title)`. */
export function pageTitle(matches: MetaArguments["matches"], title: (language: Language) => string) {
  const frame = matches.find((match) => match?.id === "root")?.data as Frame | undefined;
  const language = frame?.language ?? "da";
  const words = `${title(language)} – Vidensbro`;
  return [{ title: frame?.formFailed ? interfaceMessages[language].errorTitle(words) : words }];
}
