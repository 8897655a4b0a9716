/** Checks values that hold no others: strings, numbers, truth. Source: docs/contract/bundle.schema.json. */
import { isDay } from "../days";
import { hasCvrForm, hasRorForm, isCvr, isHttpUrl, isKey, isRor } from "../identifiers";
import type { FaultCode, FaultParams } from "./faults";
import type { StringForm, Type } from "./shape";

export type FaultFound = { [C in FaultCode]: { code: C; params: FaultParams[C] } }[FaultCode];
export type ScalarType = Exclude<Type, { is: "record" } | { is: "list" }>;

const found = <C extends FaultCode>(code: C, params: FaultParams[C]) => ({ code, params }) as FaultFound;

/** The first thing wrong with a value, or null. Whether a reference leads anywhere is not asked here. */
export function findScalarFault(type: ScalarType, value: unknown): FaultFound | null {
  switch (type.is) {
    case "constant":
      return value === type.value ? null : found("wrongConstant", { expected: type.value });
    case "flag":
      return typeof value === "boolean" ? null : found("notTrueOrFalse", {});
    case "choice":
      return typeof value === "string" && type.rank.has(value)
        ? null
        : found("unknownTerm", { allowed: [...type.rank.keys()] });
    case "number":
      return findNumberFault(type, value);
    case "key":
    case "reference":
      return findStringFault(value, (text) => (isKey(text) ? null : found("badKey", {})));
    case "day":
      return findStringFault(value, (text) => (isDay(text) ? null : found("badDay", {})));
    case "string":
      return findStringFault(value, (text) => findLengthFault(text, type.max));
    case "formed":
      return findStringFault(value, (text) => findFormFault(type.form, text));
  }
}

function findNumberFault(type: { whole: boolean; min: number; max: number }, value: unknown): FaultFound | null {
  if (typeof value !== "number") return type.whole ? found("notAWholeNumber", {}) : found("notANumber", {});
  if (value > type.max) return found("tooLarge", { max: type.max });
  if (value < type.min) return found("tooSmall", { min: type.min });
  return type.whole && !Number.isInteger(value) ? found("notAWholeNumber", {}) : null;
}

/** U+0000, or half of a surrogate pair on its own. */
const badCharacter = /[\0\ud800-\udfff]/u;

function findStringFault(value: unknown, findMore: (text: string) => FaultFound | null): FaultFound | null {
  if (typeof value !== "string") return found("notAString", {});
  return badCharacter.test(value) ? found("badCharacter", {}) : findMore(value);
}

/** Length counts code points, of which a string never has more than UTF-16 units. */
function findLengthFault(text: string, max: number): FaultFound | null {
  if (text === "") return found("emptyString", {});
  return text.length > max && [...text].length > max ? found("longString", { max }) : null;
}

function findFormFault(form: StringForm, text: string): FaultFound | null {
  switch (form) {
    case "cvr":
      if (!hasCvrForm(text)) return found("badCvr", {});
      return isCvr(text) ? null : found("cvrCheckDigit", {});
    case "pNumber":
      return /^[0-9]{10}$/.test(text) ? null : found("badPNumber", {});
    case "ror":
      if (!hasRorForm(text)) return found("badRor", {});
      return isRor(text) ? null : found("rorChecksum", {});
    case "country":
      return /^[A-Z]{2}$/.test(text) ? null : found("badCountry", {});
    case "url":
      return isHttpUrl(text) ? null : found("badUrl", {});
    case "doi":
      return /^10\.[0-9]{4,9}\/\S+$/.test(text) ? null : found("badDoi", {});
  }
}
