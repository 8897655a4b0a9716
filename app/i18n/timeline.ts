/** Words of a project's timeline. */
import type { TimelineKind } from "~/domain/timeline/list-timeline-events";
import type { TimelineZoom } from "~/domain/timeline/timeline-window";
import type { Language } from "./language";

const da = {
  title: "Tidslinje",
  zoom: "Vis",
  zooms: { all: "Hele projektet", year: "År", quarter: "Kvartal", month: "Måned" } satisfies Record<
    TimelineZoom,
    string
  >,
  previous: "Forrige",
  next: "Næste",
  kinds: "Hvad",
  kindNames: {
    moment: "Tidspunkter",
    activity: "Aktiviteter",
    feedback: "Feedbackrunder",
    report: "Rapportfrister",
    model: "Valg af model",
    outcome: "Udbytte",
  } satisfies Record<TimelineKind, string>,
  kindName: {
    moment: "Tidspunkt",
    activity: "Aktivitet",
    feedback: "Feedbackrunde",
    report: "Rapportfrist",
    model: "Valg af model",
    outcome: "Udbytte",
  } satisfies Record<TimelineKind, string>,
  direction: "Retning",
  anyDirection: "Alle retninger",
  filter: "Vis",
  filterHeading: "Vælg, hvad der vises",
  clear: "Ryd valg",
  project: "Projektet",
  today: "I dag",
  describe: (period: string, things: number) =>
    things === 1 ? `1 ting på tidslinjen, ${period}.` : `${things} ting på tidslinjen, ${period}.`,
  found: (things: number) => (things === 0 ? "Intet i perioden" : things === 1 ? "1 ting" : `${things} ting`),
  legend:
    "En større prik er flere aktiviteter. En streg er en aktivitet over flere dage, eller hvor dagen ikke er kendt.",
  several: (n: number, titles: string) => `${n} aktiviteter: ${titles}`,
  nothing: "Der sker ikke noget i den her periode",
  nothingHelp: "Vælg en anden periode, eller vis flere slags.",
  showTable: "Vis som tabel",
  table: "Det, der står på tidslinjen",
  when: "Hvornår",
  what: "Hvad",
  kind: "Slags",
  more: "Mere",
  chosen: (model: string) => `Modellen ${model} vælges`,
  towards: (goal: string) => `mod målet »${goal}«`,
  until: (from: string, to: string) => `${from} – ${to}`,
  tooMany: (shown: number) => `Listen viser de første ${shown}. Vælg en kortere periode for at se resten.`,
};

const en: typeof da = {
  title: "Timeline",
  zoom: "Show",
  zooms: { all: "The whole project", year: "Year", quarter: "Quarter", month: "Month" },
  previous: "Previous",
  next: "Next",
  kinds: "What",
  kindNames: {
    moment: "Moments",
    activity: "Activities",
    feedback: "Feedback rounds",
    report: "Reports due",
    model: "Choices of model",
    outcome: "Outcomes",
  },
  kindName: {
    moment: "Moment",
    activity: "Activity",
    feedback: "Feedback round",
    report: "Report due",
    model: "Choice of model",
    outcome: "Outcome",
  },
  direction: "Direction",
  anyDirection: "All directions",
  filter: "Show",
  filterHeading: "Choose what is shown",
  clear: "Clear choices",
  project: "The project",
  today: "Today",
  describe: (period, things) =>
    things === 1 ? `1 thing on the timeline, ${period}.` : `${things} things on the timeline, ${period}.`,
  found: (things) => (things === 0 ? "Nothing in the period" : things === 1 ? "1 thing" : `${things} things`),
  legend: "A larger dot is several activities. A line is an activity of several days, or one whose day is not known.",
  several: (n, titles) => `${n} activities: ${titles}`,
  nothing: "Nothing happens in this period",
  nothingHelp: "Choose another period, or show more kinds.",
  showTable: "Show as a table",
  table: "What stands on the timeline",
  when: "When",
  what: "What",
  kind: "Kind",
  more: "More",
  chosen: (model) => `The model ${model} is chosen`,
  towards: (goal) => `towards the goal “${goal}”`,
  until: (from, to) => `${from} – ${to}`,
  tooMany: (shown) => `The list shows the first ${shown}. Choose a shorter period to see the rest.`,
};

export const timelineMessages: Record<Language, typeof da> = { da, en };
