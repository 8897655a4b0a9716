/** What can be wrong with one row of a sheet. */
import type { VocabularyName } from "../vocabulary";
import type { IncomingField } from "./fields";

export interface RowFaultParams {
  titleMissing: Record<never, never>;
  dateMissing: Record<never, never>;
  dateUnreadable: { value: string };
  endBeforeStart: Record<never, never>;
  termUnknown: { value: string; vocabulary: VocabularyName };
  numberUnreadable: { value: string };
  numberRange: { value: string };
  organisationAmbiguous: { value: string };
  linkUnreadable: { value: string };
  textLong: Record<never, never>;
  nameMissing: Record<never, never>;
  fieldMissing: Record<never, never>;
  cvrWrong: { value: string };
  pNumberWrong: { value: string };
  countryWrong: { value: string };
  roleOutsideField: { value: string };
}
export type RowFaultCode = keyof RowFaultParams;

/** The field says which column it is about; null where the column is not there. */
export type RowFault = {
  [C in RowFaultCode]: { code: C; field: IncomingField; params: RowFaultParams[C] };
}[RowFaultCode];

/** A row that cannot be taken. */
export interface FaultyRow {
  /** As the sheet counts, from 1. */
  row: number;
  faults: RowFault[];
}
