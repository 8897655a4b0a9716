/** The table of planned hours and money by moment. */
import type { Resource } from "~/domain/bundle/records";
import { moments } from "~/domain/vocabulary";
import { type DecimalMark, readNumber, typeNumber } from "./read-number";

const columns = ["hours", "amount"] as const;
const most = 1_000_000_000;

/** Control name to text: `relevance.hours`, `relevance.amount` and so on. */
export function typeResources(resources: readonly Resource[], decimalMark: DecimalMark): Record<string, string> {
  const values: Record<string, string> = {};
  for (const resource of resources)
    for (const column of columns) {
      const value = resource[column];
      if (value !== undefined) values[`${resource.moment}.${column}`] = typeNumber(value, decimalMark);
    }
  return values;
}

/** A moment with neither hours nor money has no plan. */
export function readResources(form: FormData, decimalMark: DecimalMark) {
  const errors: Record<string, string> = {};
  const typed: Record<string, string> = {};
  const resources = moments.flatMap((moment): Resource[] => {
    const resource: Resource = { moment };
    for (const column of columns) {
      const name = `${moment}.${column}`;
      const text = String(form.get(name) ?? "").trim();
      typed[name] = text;
      if (text === "") continue;
      const value = readNumber(text, decimalMark);
      if (value === null || value < 0 || value > most) errors[name] = "quantity";
      else resource[column] = value;
    }
    return resource.hours === undefined && resource.amount === undefined ? [] : [resource];
  });
  return { resources, errors, typed };
}
