/** A link that shows an outcome, as its form has it. */
import { isHttpUrl, toHttpUrl } from "~/domain/identifiers";
import { cleanText } from "./record-form";

const notes = ["note.da", "note.en"] as const;
const names = ["url", "strength", ...notes] as const;
const longest = 20_000;

export type TypedEvidence = Record<(typeof names)[number], string>;

export function typedEvidence(form: FormData): TypedEvidence {
  return Object.fromEntries(names.map((name) => [name, cleanText(String(form.get(name) ?? ""))])) as TypedEvidence;
}

/** Field name to message key. */
export function findEvidenceFaults(typed: TypedEvidence): Record<string, string> {
  const faults: Record<string, string> = {};
  if (!isHttpUrl(toHttpUrl(typed.url))) faults.url = "evidenceUrl";
  for (const name of notes) if (typed[name].length > longest) faults[name] = "textLong";
  return faults;
}
