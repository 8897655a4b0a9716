/** Reads the short form in which the written projects say who took part. */
import type { Participant } from "~/domain/bundle/records";
import { fields } from "~/domain/vocabulary";
import type { Field, InvolvementForm } from "~/domain/vocabulary";
import { demoKey } from "./demo-key";
import type { ParticipantList } from "./project-plan";

const formOfLetter: Record<string, InvolvementForm> = {
  d: "dissemination",
  s: "steering_group",
  n: "network",
  p: "partner",
  e: "participant",
};

function isField(word: string): word is Field {
  return (fields as readonly string[]).includes(word);
}

/** The participants of a list such as `snedkeri-havrup e3, @company 40`; throws on what it cannot read, since that is a slip in the data. */
export function readParticipants(list: ParticipantList): Participant[] {
  return list.split(",").map((entry) => {
    const match = /^(@?)([a-z0-9_-]+) ([dsnpe]?)([0-9]+)$/.exec(entry.trim());
    if (!match) throw new Error(`Cannot read the participants "${entry}"`);
    const [, at, who = "", letter = "", count] = match;
    if (at === "@") {
      if (!isField(who)) throw new Error(`No such field "${who}"`);
      return { field: who, count: Number(count) };
    }
    const form = formOfLetter[letter];
    return { organisation: demoKey(who), ...(form && { form }), count: Number(count) };
  });
}
