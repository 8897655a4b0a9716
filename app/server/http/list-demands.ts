/** The programmes that demand two-step sign-in of the reader: those that are closed until then, and those that would be. */
import { listDemandingProgrammes } from "#db/programme-demands";
import { readText } from "~/i18n/format";
import type { Visit } from "./visit";

interface Demands {
  /** Names of programmes that the session does not reach. */
  closed: string[];
  /** Names of all that demand it. */
  all: string[];
}

export function listDemands({ actor, services, language }: Visit): Demands {
  if (actor.kind !== "account") return { closed: [], all: [] };
  const locked = new Set(actor.locked?.map(({ programmeId }) => programmeId));
  const ids = [...actor.programmes, ...(actor.locked ?? [])].map(({ programmeId }) => programmeId);
  if (ids.length === 0) return { closed: [], all: [] };
  const found = listDemandingProgrammes(services.db, ids).map(({ id, name }) => ({
    id,
    name: readText(language, name),
  }));
  return {
    closed: found.filter(({ id }) => locked.has(id)).map(({ name }) => name),
    all: found.map(({ name }) => name),
  };
}
