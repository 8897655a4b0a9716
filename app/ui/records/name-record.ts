/** What a record of any kind is called in a list. */
import type { RecordKind, RecordOf } from "~/domain/project-record";
import { formatDay, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import type { RecordNames } from "./record-names";

type Naming = { [K in RecordKind]: (language: Language, record: RecordOf[K], names: RecordNames) => string };

const naming: Naming = {
  activity: (language, { title }) => readText(language, title),
  need: (language, { text }) => readText(language, text),
  barrier: (language, { kind }) => term(language, "barrier", kind),
  goal: (language, { title }) => readText(language, title),
  outcome: (language, { title }) => readText(language, title),
  involvement: (language, { organisation, form }, names) =>
    `${readText(language, names.organisation[organisation]) || organisation}, ${term(language, "involvementForm", form)}`,
  momentPeriod: (language, { moment }) => term(language, "moment", moment),
  resource: (language, { moment }) => term(language, "moment", moment),
  modelRegistration: (language, { date, model }) => `${term(language, "model", model)}, ${formatDay(language, date)}`,
  project: (language, { title }) => readText(language, title),
};

/** In the reader's language; long texts are cut. */
export function nameRecord(language: Language, kind: RecordKind, record: object, names: RecordNames): string {
  const name = naming[kind](language, record as never, names);
  return name.length > 120 ? `${name.slice(0, 119).trimEnd()}…` : name;
}

/** Where a record is seen as it is now. */
export function placeOfRecord(project: string, kind: RecordKind, key: string): string {
  switch (kind) {
    case "activity":
    case "need":
    case "barrier":
    case "goal":
    case "outcome":
      return paths[kind](project, key);
    case "involvement":
    case "momentPeriod":
      return paths.involvement(project);
    case "resource":
      return paths.resources(project);
    case "modelRegistration":
      return paths.projectModel(project);
    case "project":
      return paths.projectBasics(project);
  }
}
