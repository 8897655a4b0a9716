/** The form in which a funder names a programme and says what holds for all its reports. */
import type { Text } from "~/domain/bundle/records";

export type ProgrammeFault = "name" | "nameLong" | "textLong";

export type ReadProgramme =
  { ok: true; words: { name: Text; guidance: Text | null } } | { ok: false; faults: Record<string, ProgrammeFault> };

const longestName = 200;
const longestText = 5000;

export function readProgramme(form: FormData): ReadProgramme {
  const faults: Record<string, ProgrammeFault> = {};
  const text = (name: string, most: number, fault: ProgrammeFault): Text | null => {
    const found: Text = {};
    for (const language of ["da", "en"] as const) {
      const value = form.get(`${name}.${language}`);
      const words = typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
      if (words.length > most) faults[`${name}.${language}`] = fault;
      if (words !== "") found[language] = words;
    }
    return found.da === undefined && found.en === undefined ? null : found;
  };
  const name = text("name", longestName, "nameLong");
  const guidance = text("guidance", longestText, "textLong");
  if (!name) faults["name.da"] = "name";
  return name && Object.keys(faults).length === 0 ? { ok: true, words: { name, guidance } } : { ok: false, faults };
}
