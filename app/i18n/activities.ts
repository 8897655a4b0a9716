/** Words of a project's list of activities and of the page of one. */
import type { Language } from "./language";

const da = {
  title: "Aktiviteter",
  search: "Søg i titel og resumé",
  filters: "Flere filtre",
  kind: "Aktivitetstype",
  direction: "Retning",
  moment: "Tidspunkt",
  field: "Deltagere fra",
  organisation: "Organisation",
  from: "Fra",
  to: "Til",
  dayHint: "Fx 1.3.2025",
  begun: "Kun dem, der begynder i perioden",
  begunHint: "En rapport tæller en aktivitet med i den periode, hvor den begynder.",
  any: "Alle",
  show: "Vis",
  clear: "Ryd filtre",
  found: (n: number, more: boolean) =>
    more
      ? `Flere end ${n.toLocaleString("da-DK")} aktiviteter`
      : n === 1
        ? "1 aktivitet"
        : `${n.toLocaleString("da-DK")} aktiviteter`,
  capped: {
    older: (n: number) => `Listen viser de ${n.toLocaleString("da-DK")} nyeste. Søg mere præcist for at se resten.`,
    "logged-earlier": (n: number) =>
      `Listen viser de ${n.toLocaleString("da-DK")}, der er logget senest. Søg mere præcist for at se resten.`,
  },
  table: "Projektets aktiviteter, de nyeste først",
  activity: "Aktivitet",
  date: "Dato",
  who: "Hvem",
  others: (n: number) => `og ${n} flere`,
  noneYet: "Ingen aktiviteter endnu",
  noneYetHelp: "Her står alt, hvad I gør for at bringe viden i spil: møder, besøg, oplæg og indlæg.",
  noneFound: "Ingen aktiviteter passer",
  noneFoundHelp: "Prøv et andet ord, eller ryd filtrene.",
  log: "Log en aktivitet",
  faults: {
    from: "Skriv en dato, der findes, fx 1.3.2025.",
    to: "Skriv en dato, der findes, fx 1.3.2025.",
    order: "Fra-datoen ligger efter til-datoen.",
  },
  done: {
    logged: "Aktiviteten er logget.",
    changed: "Aktiviteten er rettet.",
    restored: "Aktiviteten er gendannet.",
  },
  deleted: "Aktiviteten er slettet.",
  undo: "Fortryd sletningen",
  wholeTitle: "Titel",
  period: "Dato",
  hours: "Timer",
  amount: "Beløb",
  participants: "Deltagere",
  unnamed: (field: string) => `${field}, uden navn`,
  people: (n: number) => (n === 1 ? "1 person" : `${n.toLocaleString("da-DK")} personer`),
  brokers: "Brobyggere",
  summary: "Resumé",
  links: "Belæg",
  loggedBy: "Logget af",
  needs: "Behov, der blev nævnt",
  edit: "Ret",
  duplicate: "Kopiér til en ny",
  delete: "Slet",
  logMore: "Log en til",
  all: "Alle aktiviteter",
};

const en: typeof da = {
  title: "Activities",
  search: "Search titles and summaries",
  filters: "More filters",
  kind: "Kind of activity",
  direction: "Direction",
  moment: "Moment",
  field: "Participants from",
  organisation: "Organisation",
  from: "From",
  to: "To",
  dayHint: "Such as 1/3/2025",
  begun: "Only those that begin in the period",
  begunHint: "A report counts an activity in the period in which it begins.",
  any: "All",
  show: "Show",
  clear: "Clear filters",
  found: (n, more) =>
    more
      ? `More than ${n.toLocaleString("en-GB")} activities`
      : n === 1
        ? "1 activity"
        : `${n.toLocaleString("en-GB")} activities`,
  capped: {
    older: (n) => `The list shows the newest ${n.toLocaleString("en-GB")}. Search more precisely to see the rest.`,
    "logged-earlier": (n) =>
      `The list shows the ${n.toLocaleString("en-GB")} that were logged last. Search more precisely to see the rest.`,
  },
  table: "The project’s activities, newest first",
  activity: "Activity",
  date: "Date",
  who: "Who",
  others: (n) => `and ${n} more`,
  noneYet: "No activities yet",
  noneYetHelp: "Here is all that you do to bring knowledge into play: meetings, visits, talks and posts.",
  noneFound: "No activities match",
  noneFoundHelp: "Try another word or clear the filters.",
  log: "Log an activity",
  faults: {
    from: "Write a date that exists, such as 1/3/2025.",
    to: "Write a date that exists, such as 1/3/2025.",
    order: "The from date lies after the to date.",
  },
  done: {
    logged: "The activity is logged.",
    changed: "The activity is changed.",
    restored: "The activity is restored.",
  },
  deleted: "The activity is deleted.",
  undo: "Undo the deletion",
  wholeTitle: "Title",
  period: "Date",
  hours: "Hours",
  amount: "Amount",
  participants: "Participants",
  unnamed: (field) => `${field}, unnamed`,
  people: (n) => (n === 1 ? "1 person" : `${n.toLocaleString("en-GB")} people`),
  brokers: "Bridge-builders",
  summary: "Summary",
  links: "Evidence",
  loggedBy: "Logged by",
  needs: "Needs that were voiced",
  edit: "Change",
  duplicate: "Copy to a new one",
  delete: "Delete",
  logMore: "Log another",
  all: "All activities",
};

export const activitiesMessages: Record<Language, typeof da> = { da, en };
