/** What can be wrong with a bundle: one code a fault, with what a sentence about it needs to say. */
import type { ActorRole, DatePrecision, Field } from "../vocabulary";
import type { Day, Key } from "./records";

/** What a reference can name. */
export type ReferenceTarget = "organisation" | "programme" | "activity" | "goal";

type Nothing = Record<string, never>;

/** Faults that the schema can see in one place. Source: docs/contract/bundle.schema.json. */
export interface SchemaFaultParams {
  notAnObject: Nothing;
  notAList: Nothing;
  notAString: Nothing;
  notANumber: Nothing;
  notAWholeNumber: Nothing;
  notTrueOrFalse: Nothing;
  wrongConstant: { expected: string | number };
  missingMember: { member: string };
  unknownMember: { member: string };
  emptyString: Nothing;
  longString: { max: number };
  badCharacter: Nothing;
  badKey: Nothing;
  badDay: Nothing;
  badCvr: Nothing;
  badPNumber: Nothing;
  badRor: Nothing;
  badCountry: Nothing;
  badUrl: Nothing;
  badDoi: Nothing;
  unknownTerm: { allowed: readonly string[] };
  tooSmall: { min: number };
  tooLarge: { max: number };
  tooFew: { min: number };
  tooMany: { max: number };
  noLanguage: Nothing;
  repeatedItem: Nothing;
  participantKind: Nothing;
}

/** Faults against the rules beyond the schema. Source: docs/contract/BUNDLE.md. */
export interface RuleFaultParams {
  repeatedKey: { key: Key };
  /** `members` are those that no two items of the list may share. */
  repeatedRecord: { members: readonly string[] };
  unresolved: { target: ReferenceTarget; key: Key };
  /** The value is earlier than that of `member`, which is `day`. */
  tooEarly: { member: string; day: Day };
  notFirstDay: { precision: DatePrecision; firstDay: Day };
  roleOutsideField: { role: ActorRole; field: Field };
  cvrCheckDigit: Nothing;
  rorChecksum: Nothing;
  parentCircle: Nothing;
  programmeOfOther: { programme: Key; funder: Key };
  /** A stored project, not in the file, has a grant that names the programme with the funder that it has now. */
  funderInUse: { funder: Key; project: Key };
  notInvited: { organisation: Key };
  questionTaken: { question: Key };
  unknownQuestion: { question: Key };
  replyWithoutDay: Nothing;
  dayWithoutReply: Nothing;
  answerWithoutDay: Nothing;
  dayWithoutAnswer: Nothing;
}

export type FaultParams = SchemaFaultParams & RuleFaultParams;
export type FaultCode = keyof FaultParams;

/** One fault. `pointer` is a JSON Pointer (RFC 6901) to a place that exists in the document. */
export type Fault = { [C in FaultCode]: { pointer: string; code: C; params: FaultParams[C] } }[FaultCode];
