/** Faults of a bundle as sentences in the reader's language. */
import type { Fault, FaultCode, FaultParams } from "~/domain/bundle/faults";
import { bundleFaultsDa, type BundleFaultMessages } from "./bundle-faults.da";
import { bundleFaultsEn } from "./bundle-faults.en";
import type { Language } from "./language";

const messages: Record<Language, BundleFaultMessages> = { da: bundleFaultsDa, en: bundleFaultsEn };

const longestName = 60;

/** One sentence or two about a fault, on one line; where it is, `fault.pointer` says. */
export function describeFault(language: Language, fault: Fault): string {
  if (fault.code === "unknownMember")
    return messages[language].unknownMember({ member: printableName(fault.params.member) });
  return say(messages[language], fault.code, fault.params);
}

function say<C extends FaultCode>(language: BundleFaultMessages, code: C, params: FaultParams[C]): string {
  return language[code](params);
}

/** A name from a stranger's file, cut to length and without characters that a terminal or a browser would obey. */
function printableName(name: string): string {
  const characters = [...name.slice(0, 2 * longestName + 2)];
  const shown = characters
    .slice(0, longestName)
    .join("")
    .replaceAll(/[\p{C}\p{Z}]/gu, (c) => (c === " " ? c : "\ufffd"));
  return characters.length > longestName ? `${shown}…` : shown;
}
