/** The made-up bundle that a demonstration installation starts with: two funders, twelve projects, their organisations, all laid out around today. */
import type { Bundle, Day } from "~/domain/bundle/records";
import { buildProject } from "./build-project";
import { organisations } from "./organisations";
import { programmes } from "./programmes";
import { fodfaeste } from "./projects/fodfaeste";
import { loeft } from "./projects/loeft";
import { lydhoer } from "./projects/lydhoer";
import { maaltTid } from "./projects/maalt-tid";
import { natlys } from "./projects/natlys";
import { nyIJob } from "./projects/ny-i-job";
import { pauseKnap } from "./projects/pause-knap";
import { skolensTemperatur } from "./projects/skolens-temperatur";
import { stoevfri } from "./projects/stoevfri";
import { tilbage } from "./projects/tilbage";
import { trygVagt } from "./projects/tryg-vagt";
import { varmeskjold } from "./projects/varmeskjold";

const plans = [
  stoevfri,
  natlys,
  fodfaeste,
  varmeskjold,
  loeft,
  lydhoer,
  maaltTid,
  nyIJob,
  tilbage,
  trygVagt,
  pauseKnap,
  skolensTemperatur,
];

/** The same bundle for the same `today`; nothing in it is real. A few announced events lie after `today`. */
export function illustrativeBundle(today: Day): Bundle {
  return {
    format: "vidensbro-bundle",
    version: 1,
    organisations,
    programmes,
    projects: plans.map((plan) => buildProject(plan, today)),
  };
}
