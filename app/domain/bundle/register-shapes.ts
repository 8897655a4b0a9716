/** Shapes of what projects share: organisations and programmes. Source: docs/contract/bundle.schema.json. */
import { checkOrganisation } from "./check-organisation";
import type { Organisation, Programme, Requirement } from "./records";
import {
  choice,
  formed,
  key,
  keyed,
  optional,
  record,
  reference,
  required,
  set,
  shapeOf,
  string,
  term,
  whole,
} from "./shape";
import { text } from "./shared-shapes";

export const organisationShape = shapeOf<Organisation>(
  {
    key: required(key),
    name: required(string(300)),
    shortName: optional(string(40)),
    field: required(term("field")),
    role: optional(term("actorRole")),
    cvr: optional(formed("cvr")),
    pNumber: optional(formed("pNumber")),
    parent: optional(reference("organisation")),
    ror: optional(formed("ror")),
    sizeClass: optional(term("sizeClass")),
    industry: optional(term("industry")),
    country: optional(formed("country")),
    website: optional(formed("url")),
    description: optional(text),
  },
  { check: checkOrganisation },
);

const dueShape = shapeOf<Requirement["due"]>({
  anchor: required(choice("project_start", "project_end")),
  offsetMonths: required(whole(-240, 240)),
});

const requirementShape = shapeOf<Requirement>({
  key: required(key),
  kind: required(term("reportKind")),
  title: required(text),
  due: required(record(dueShape)),
  sections: optional(set(term("reportSection"))),
  guidance: optional(text),
});

export const programmeShape = shapeOf<Programme>({
  key: required(key),
  funder: required(reference("organisation")),
  name: required(text),
  requirements: optional(keyed(requirementShape)),
});
