/** Words of the pages that show everybody what projects make public. */
import type { Language } from "./language";

const da = {
  title: "Projekter, der viser deres arbejde",
  lead: "Her kan alle læse det, som projekter har valgt at gøre offentligt. Det nyeste står først.",
  none: "Ingen projekter viser noget endnu",
  noneHelp: "Når et projekt gør en aktivitet, et mål eller et udbytte offentligt, kommer det her.",
  latest: (day: string) => `Nyeste aktivitet ${day}`,
  leadBy: (name: string) => `Ledes af ${name}`,
  activities: "Aktiviteter",
  activitiesLead: "Det har projektet gjort for at bringe viden i spil. Det nyeste står først.",
  people: (n: string, fields: string) => `${n} deltagere: ${fields}`,
  onePerson: (fields: string) => `1 deltager: ${fields}`,
  goals: "Mål",
  outcomes: "Udbytte",
  summaries: "Resuméer af rapporter",
  summaryOf: (period: string) => `Resumé for ${period}`,
  about:
    "Siden viser kun det, projektet selv har gjort offentligt. Teksterne er projektets egne, og deltagernes navne vises ikke.",
  seenByAll: "Offentlig side",
  pageOf: (project: string) => `${project}: offentlig side`,
};

const en: typeof da = {
  title: "Projects that show their work",
  lead: "What projects have chosen to make public, for everyone to read. The newest stands first.",
  none: "No projects show anything yet",
  noneHelp: "When a project makes an activity, a goal or an outcome public, it appears here.",
  latest: (day) => `Newest activity ${day}`,
  leadBy: (name) => `Led by ${name}`,
  activities: "Activities",
  activitiesLead: "What the project has done to bring knowledge into play. The newest stands first.",
  people: (n, fields) => `${n} participants: ${fields}`,
  onePerson: (fields) => `1 participant: ${fields}`,
  goals: "Goals",
  outcomes: "Outcomes",
  summaries: "Summaries of reports",
  summaryOf: (period) => `Summary for ${period}`,
  about:
    "This page shows only what the project itself has made public. The texts are the project’s own, and the names of those who took part are not shown.",
  seenByAll: "Public page",
  pageOf: (project) => `${project}: public page`,
};

export const publicRecordMessages: Record<Language, typeof da> = { da, en };
