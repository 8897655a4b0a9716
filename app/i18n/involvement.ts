/** Words of the involvement planner. */
import type { PlanState } from "~/domain/involvement-plan";
import type { Language } from "./language";

const da = {
  title: "Inddragelse: hvem, hvordan og hvornår",
  corner: "Inddragelsesform",
  legend: "Sådan læser du felterne",
  legendOf: {
    done: "Planlagt og sket",
    partial: "Noget af det planlagte er sket",
    planned: "Planlagt, ikke sket endnu",
    missed: "Planlagt, tidspunktet er forbi, og det er ikke sket",
    unplanned: "Sket uden at være planlagt",
  } satisfies Record<Exclude<PlanState, "empty">, string>,
  cell: {
    empty: "Ikke planlagt",
    done: "Som planlagt",
    doneOne: "Sket",
    doneAndMore: (n: number) => `Og ${n} uplanlagt`,
    someMissed: (n: number) => `${n} ikke sket`,
    someWait: (n: number) => `${n} venter`,
    missed: "Ikke sket",
    planned: "Planlagt",
    asked: "Inviteret",
    alsoAsked: (n: number) => `+ ${n} inviteret`,
    unplanned: "Uplanlagt",
  },
  noPeriod: "uden dato",
  over: (period: string) => `${period}, forbi`,
};

const en: typeof da = {
  title: "Involvement: who, how and when",
  corner: "Form of involvement",
  legend: "How to read the cells",
  legendOf: {
    done: "Planned and done",
    partial: "Some of what was planned is done",
    planned: "Planned, not done yet",
    missed: "Planned, the moment is past, and it was not done",
    unplanned: "Done without being planned",
  },
  cell: {
    empty: "Not planned",
    done: "As planned",
    doneOne: "Done",
    doneAndMore: (n) => `And ${n} unplanned`,
    someMissed: (n) => `${n} not done`,
    someWait: (n) => `${n} to come`,
    missed: "Not done",
    planned: "Planned",
    asked: "Invited",
    alsoAsked: (n) => `+ ${n} invited`,
    unplanned: "Unplanned",
  },
  noPeriod: "no date",
  over: (period) => `${period}, past`,
};

export const involvementMessages: Record<Language, typeof da> = { da, en };
