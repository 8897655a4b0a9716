/** What a thing on the timeline is called, and what more there is to say of it. */
import type { TimelineEvent } from "~/domain/timeline/list-timeline-events";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { timelineMessages } from "~/i18n/timeline";
import { term } from "~/i18n/vocabulary";

export function nameEvent(language: Language, event: TimelineEvent): string {
  switch (event.kind) {
    case "moment":
      return term(language, "moment", event.moment);
    case "model":
      return timelineMessages[language].chosen(term(language, "model", event.model).toLocaleLowerCase(language));
    case "activity":
    case "feedback":
    case "report":
    case "outcome":
      return readText(language, event.title);
  }
}

/** The language of the name, for a `lang` attribute. */
export function languageOfEvent(language: Language, event: TimelineEvent): Language {
  return "title" in event ? languageOfText(language, event.title) : language;
}

export function describeEvent(language: Language, event: TimelineEvent): string {
  switch (event.kind) {
    case "activity":
      return `${term(language, "direction", event.direction)} · ${term(language, "moment", event.moment)}`;
    case "report":
      return term(language, "reportKind", event.report);
    case "outcome":
      return event.goal ? timelineMessages[language].towards(readText(language, event.goal)) : "";
    case "moment":
    case "feedback":
    case "model":
      return "";
  }
}

export function dateEvent(language: Language, event: TimelineEvent): string {
  if (event.kind === "activity" && event.precision !== "day") return formatDay(language, event.from, event.precision);
  if (event.from === event.to) return formatDay(language, event.from);
  return timelineMessages[language].until(formatDay(language, event.from), formatDay(language, event.to));
}
