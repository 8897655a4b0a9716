/** What an export is called: the project, what it is and the day, and that it is made up where it is. */
import type { Project } from "~/domain/bundle/records";
import { exchangeMessages } from "~/i18n/exchange";
import type { Visit } from "./visit";

export function exportName(
  { language, services }: Visit,
  { key, illustrative }: Pick<Project, "key" | "illustrative">,
  { part = "", ending }: { part?: string; ending: string },
): string {
  const mark = illustrative ? `${exchangeMessages[language].illustrativePrefix}-` : "";
  return `${mark}${key}${part && `-${part}`}-${services.clock.today()}.${ending}`;
}
