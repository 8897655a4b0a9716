/** Words of the page on planned and used resources. */
import type { Language } from "./language";

const da = {
  title: "Ressourcer",
  lead: "Timer og penge, der er afsat til at overføre og udveksle viden, ved siden af det, de loggede aktiviteter har brugt.",
  table: "Timer og penge ved hvert tidspunkt",
  moment: "Tidspunkt",
  hoursPlanned: "Timer, planlagt",
  hoursUsed: "Timer, brugt",
  use: "Brugt af planen",
  amountPlanned: "Kroner, planlagt",
  amountUsed: "Kroner, brugt",
  total: "I alt",
  fieldOf: (moment: string, column: string) => `${column}, ${moment}`,
  save: "Gem planen",
  done: { changed: "Planen er gemt." },
  empty: "Ingen plan endnu",
  emptyHelp: "Der er ikke afsat timer eller penge, og ingen aktivitet har brugt noget.",
  hint: "Lad et felt stå tomt, hvor der ikke er planlagt noget. Det brugte regnes ud af aktiviteterne.",
  hoursChart: "Timer, planlagt og brugt",
  amountChart: "Penge, planlagt og brugt",
};

const en: typeof da = {
  title: "Resources",
  lead: "Hours and money set aside for transferring and exchanging knowledge, beside what the logged activities have used.",
  table: "Hours and money at each moment",
  moment: "Moment",
  hoursPlanned: "Hours, planned",
  hoursUsed: "Hours, used",
  use: "Used of the plan",
  amountPlanned: "DKK, planned",
  amountUsed: "DKK, used",
  total: "In total",
  fieldOf: (moment, column) => `${column}, ${moment}`,
  save: "Save the plan",
  done: { changed: "The plan has been saved." },
  empty: "No plan yet",
  emptyHelp: "No hours or money have been set aside, and no activity has used any.",
  hint: "Leave a field empty where nothing is planned. What is used is worked out from the activities.",
  hoursChart: "Hours, planned and used",
  amountChart: "Money, planned and used",
};

export const resourcesMessages: Record<Language, typeof da> = { da, en };
