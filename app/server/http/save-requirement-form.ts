/** Takes the form of a requirement: keeps it as a draft, or gives it back with one more question or its faults. */
import { data, redirect } from "@remix-run/node";
import type { Key } from "~/domain/bundle/records";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { countQuestions, readRequirement } from "~/forms/requirement";
import { keepRequirement } from "~/operations/keep-requirement";
import { paths } from "~/paths";
import { notFound } from "./authorise";
import { typedEntries } from "./typed-values";
import type { Visit } from "./visit";

interface Saving {
  form: FormData;
  programme: Key;
  /** Of a new one, made from its words. */
  keyOf: (title: string) => Key;
}

export function saveRequirementForm(visit: Visit, scope: ProgrammeScope, { form, programme, keyOf }: Saving) {
  const entries = typedEntries(form);
  switch (form.get("intent")) {
    case "add-question":
      return data({ faults: {}, entries, questions: countQuestions(entries) + 2 });
    case "save": {
      const titled = entries.find(([name, value]) => /^title\.(da|en)$/.test(name) && value.trim() !== "")?.[1] ?? "";
      const key = keyOf(titled);
      const read = readRequirement(entries, key);
      if (!read.ok) {
        visit.formFailed = true;
        return data({ faults: read.faults, entries, questions: 0 }, { status: 422 });
      }
      keepRequirement(visit.operation, scope, { key, content: read.content });
      return redirect(`${paths.requirement(programme, key)}?done=drafted`);
    }
    default:
      throw notFound();
  }
}
