/** Organisations in one cell: `Snedkeriet (3); Institut [Partner] (2)`, one after another. */
import type { Participant } from "../bundle/records";
import type { IncomingField } from "./fields";
import type { Match } from "./match-organisation";
import type { RowReader, TermLookup } from "./row-reader";

interface Ground {
  find: (name: string) => Match;
  lookUp: TermLookup;
  /** What becomes of a name that nobody knows: the key of the organisation that it will be, or null to leave it out. */
  meetUnknown: (name: string) => string | null;
}

interface NamedPart {
  name: string;
  form?: string;
  count?: number;
}

const longestPart = 400;

function splitParts(text: string): NamedPart[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      // Nothing that long is a name; cut, it costs no time.
      const found = /^(.*?)\s*(?:\[([^\]]*)\])?\s*(?:\((\d{1,7})\))?$/s.exec(part.slice(0, longestPart));
      const [, name = part, form, count] = found ?? [];
      return { name: name || part, form, count: count === undefined ? undefined : Number(count) };
    });
}

/** Where one participant has no count of its own, the column of counts says how many there were. */
export function readParticipants(reader: RowReader, ground: Ground): Participant[] {
  const text = reader.text("participants");
  if (text === undefined) return [];
  const parts = splitParts(text);
  const alone = parts.length === 1 ? reader.quantity("participantCount") : undefined;
  const commonForm = reader.term("form", "involvementForm");
  const participants: Participant[] = [];
  for (const part of parts) {
    const count = part.count ?? (alone && Math.round(alone)) ?? 1;
    if (count < 1 || count > 1_000_000) {
      reader.fault("numberRange", "participants", { value: reader.shown(String(count)) });
      continue;
    }
    const match = ground.find(part.name);
    if (match === "ambiguous") {
      reader.fault("organisationAmbiguous", "participants", { value: reader.shown(part.name) });
      continue;
    }
    const field = match === null ? ground.lookUp("field", part.name) : null;
    if (field) {
      participants.push({ field, count });
      continue;
    }
    const form = part.form === undefined ? commonForm : readForm(reader, ground, part.form);
    const key = match?.key ?? ground.meetUnknown(part.name);
    if (key !== null) participants.push({ organisation: key, ...(form && { form }), count });
  }
  return participants;
}

function readForm(reader: RowReader, { lookUp }: Ground, text: string) {
  return (
    lookUp("involvementForm", text) ??
    reader.fault("termUnknown", "participants", { value: reader.shown(text), vocabulary: "involvementForm" })
  );
}

/** Organisations alone, each once. */
export function readOrganisationKeys(reader: RowReader, ground: Ground, field: IncomingField): string[] {
  const keys = new Set<string>();
  for (const { name } of splitParts(reader.text(field) ?? "")) {
    const match = ground.find(name);
    if (match === "ambiguous") reader.fault("organisationAmbiguous", field, { value: reader.shown(name) });
    else {
      const key = match?.key ?? ground.meetUnknown(name);
      if (key !== null) keys.add(key);
    }
  }
  return [...keys];
}
