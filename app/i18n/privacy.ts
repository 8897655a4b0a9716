/** Words on personal data in both languages. */
import type { Keeping } from "~/domain/privacy/table-entry";
import { type Retained, retentionDays } from "~/domain/privacy/retention";
import type { Language } from "./language";
import { privacyDa, type PrivacyMessages } from "./privacy.da";
import { privacyEn } from "./privacy.en";

export const privacyMessages: Record<Language, PrivacyMessages> = { da: privacyDa, en: privacyEn };

/** How long something is kept, in a sentence with the days that the job reads. */
export function describeKeeping(language: Language, keeping: Keeping, contactMonths: number): string {
  const words = privacyMessages[language].keepings[keeping];
  if (typeof words === "string") return words;
  return words(keeping === "contact" ? contactMonths : retentionDays[keeping as Retained]);
}
