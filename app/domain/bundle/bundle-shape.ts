/** Shape of a whole bundle. Source: docs/contract/bundle.schema.json. */
import { projectShape } from "./project-shape";
import type { Bundle } from "./records";
import { organisationShape, programmeShape } from "./register-shapes";
import { constant, keyed, optional, required, shapeOf } from "./shape";

export const bundleShape = shapeOf<Bundle>(
  {
    format: required(constant("vidensbro-bundle")),
    version: required(constant(1)),
    organisations: required(keyed(organisationShape)),
    programmes: optional(keyed(programmeShape)),
    projects: required(keyed(projectShape)),
  },
  { opens: { organisation: "organisations", programme: "programmes" } },
);
