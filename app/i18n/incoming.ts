/** Words of bringing in what exists. */
import type { IncomingField } from "~/domain/incoming/fields";
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import type { RowFault, RowFaultCode, RowFaultParams } from "~/domain/incoming/row-fault";
import { incomingDa } from "./incoming.da";
import { incomingEn } from "./incoming.en";
import type { Language } from "./language";
import { vocabularyTitle } from "./vocabulary";
import type { VocabularyName } from "~/domain/vocabulary";

export type RowFaultWords = {
  [C in RowFaultCode]: (params: RowFaultParams[C] & { vocabularyTitle: string }) => string;
};
export type RefusalWords = Record<RefusalCode, string>;
export type FieldNames = Record<Exclude<IncomingField, VocabularyName>, string>;

export const incomingMessages: Record<Language, typeof incomingDa> = { da: incomingDa, en: incomingEn };

/** What is wrong with a cell, after the heading that it stands under. */
export function describeRowFault(language: Language, fault: RowFault, heading: string | null): string {
  const words = incomingMessages[language];
  const title = "vocabulary" in fault.params ? vocabularyTitle(language, fault.params.vocabulary) : "";
  const say = words.faults[fault.code] as (params: object) => string;
  const sentence = say({ ...fault.params, vocabularyTitle: title });
  return heading ? words.inColumn(heading.slice(0, 60), sentence) : sentence;
}

/** What a column can be, in the reader's words. */
export function fieldName(language: Language, field: IncomingField): string {
  const names: Partial<Record<string, string>> = incomingMessages[language].fields;
  return names[field] ?? vocabularyTitle(language, field as VocabularyName);
}
