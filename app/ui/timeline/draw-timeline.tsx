/** The timeline of a project as the page shows it: drawn and worded, so that neither code nor records reach the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { TimelineEvent, TimelineKind } from "~/domain/timeline/list-timeline-events";
import type { Language } from "~/i18n/language";
import { dateEvent, describeEvent, languageOfEvent, nameEvent } from "./name-event";
import { ProjectTimeline, type ProjectTimelineProps } from "./project-timeline";

export interface TimelineLine {
  kind: TimelineKind;
  key: string;
  /** Month in which it begins, or the first one shown: `YYYY-MM`. */
  month: string;
  when: string;
  what: string;
  lang: Language;
  more: string;
}

/** The list behind the drawing has at most so many lines. */
export const mostListed = 400;

export function drawTimeline(props: Omit<ProjectTimelineProps, "id">): { svg: string; lines: TimelineLine[] } {
  const { language, events, window } = props;
  return {
    svg: renderToStaticMarkup(<ProjectTimeline id="timeline" {...props} />),
    lines: events.slice(0, mostListed).map((event: TimelineEvent) => ({
      kind: event.kind,
      key: event.key,
      month: (event.from < window.from ? window.from : event.from).slice(0, 7),
      when: dateEvent(language, event),
      what: nameEvent(language, event),
      lang: languageOfEvent(language, event),
      more: describeEvent(language, event),
    })),
  };
}
