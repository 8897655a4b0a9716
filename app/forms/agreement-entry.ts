/** What is written of one agreement on involvement: where it stands, from when to when, and what each side gives. */
import type { Text } from "~/domain/bundle/records";
import type { Agreement } from "~/domain/project-record";
import { participations } from "~/domain/vocabulary";
import { dayParts, readDayParts } from "./read-day-parts";

const longest = 20_000;
const languages = ["da", "en"] as const;

const names = [
  "status",
  ...["since", "until"].flatMap((name) => dayParts.map((part) => `${name}.${part}`)),
  ...["contribution", "return"].flatMap((name) => languages.map((language) => `${name}.${language}`)),
];

/** As the fields stand in the form, so that the summary leads through them in their order. */
export const agreementOrder = [
  "status",
  "since",
  "until",
  "contribution.da",
  "contribution.en",
  "return.da",
  "return.en",
];

export type AgreementEntry = Pick<Agreement, "status" | "since" | "until" | "contribution" | "return">;

export interface ReadAgreement {
  entry: AgreementEntry;
  /** Field name to message key; without any, the entry holds. */
  errors: Record<string, string>;
  /** Control name to what was typed. */
  values: Record<string, string>;
}

export function readAgreement(form: FormData): ReadAgreement {
  const errors: Record<string, string> = {};
  const values = Object.fromEntries(
    names.map((name) => {
      const typed = form.get(name);
      return [name, typeof typed === "string" ? typed : ""];
    }),
  );
  const status = participations.find((key) => key === values.status);
  if (!status) errors.status = "participation";
  const day = (name: "since" | "until") => {
    const read = readDayParts(values, name);
    if (read === null) errors[name] = "day";
    return read ?? undefined;
  };
  const [since, until] = [day("since"), day("until")];
  if (since && until && until < since) errors.until ??= "endBeforeStart";
  const text = (name: "contribution" | "return"): Text | undefined => {
    const written = languages.flatMap((language) => {
      const typed = (values[`${name}.${language}`] ?? "").replaceAll("\r\n", "\n").trim();
      if (typed.length > longest) errors[`${name}.${language}`] = "textLong";
      return typed === "" ? [] : [[language, typed] as const];
    });
    return written.length === 0 ? undefined : Object.fromEntries(written);
  };
  return {
    entry: { status, since, until, contribution: text("contribution"), return: text("return") },
    errors,
    values,
  };
}

/** The agreement with what was written; what was left empty is taken away. */
export function withEntry({ organisation, form, moments }: Agreement, entry: AgreementEntry): Agreement {
  const kept = Object.entries(entry).filter(([, value]) => value !== undefined);
  return { organisation, form, moments, ...(Object.fromEntries(kept) as AgreementEntry) };
}
