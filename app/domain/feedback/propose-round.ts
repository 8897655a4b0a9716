/** What a new round is proposed to be: two weeks for the steering group; everything can be changed. */
import type { Day } from "../bundle/records";
import { shiftDay } from "../days";
import type { PreparedRound } from "./prepared-round";
import { proposeReminders } from "./propose-reminders";

const daysOpen = 14;

/** Everybody who may be asked is proposed: leaving somebody out is one tick. */
export function proposeRound(today: Day, contacts: PreparedRound["contacts"]): PreparedRound {
  const closesOn = shiftDay(today, daysOpen);
  return {
    kind: "steering",
    title: {},
    closesOn,
    questions: [],
    reminders: proposeReminders(today, closesOn),
    contacts: contacts.map(({ id, language }) => ({ id, language })),
  };
}
