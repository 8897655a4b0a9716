/** Fills an empty database with the two real cases, the made-up projects and one account of each kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasAccounts } from "#db/accounts";
import type { Db } from "#db/client";
import { listRoles } from "#db/memberships";
import { findOrganisationId } from "#db/organisations";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import type { Bundle, Day } from "~/domain/bundle/records";
import type { ProjectRole } from "~/domain/permissions/roles";
import { everything } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { createAccount } from "~/operations/create-account";
import type { OperationContext } from "~/operations/context";
import { giveRole } from "~/operations/give-role";
import { importBundle } from "~/operations/import-bundle";
import { rootFolder } from "~/server/root-folder";
import { addContacts } from "./illustrative/add-contacts";
import { askDemonstrationQuestions } from "./illustrative/demonstration-questions";
import { addDemonstrationReports } from "./illustrative/demonstration-reports";
import { illustrativeBundle } from "./illustrative/illustrative-bundle";
import { markExamples } from "./illustrative/mark-examples";
import { openDemonstrationRound } from "./illustrative/open-demonstration-round";

/** The kinds of user that a demonstration offers, in the order in which their links are printed. */
export const demonstrationAccounts = [
  {
    kind: "lead",
    email: "forskningsleder@example.org",
    name: { da: "Demo Forskningsleder", en: "Demo research lead" },
  },
  { kind: "bridge_builder", email: "brobygger@example.org", name: { da: "Demo Brobygger", en: "Demo bridge-builder" } },
  { kind: "company", email: "virksomhed@example.org", name: { da: "Demo Virksomhed", en: "Demo company" } },
  { kind: "funder", email: "bevillingsgiver@example.org", name: { da: "Demo Bevillingsgiver", en: "Demo funder" } },
  {
    kind: "administrator",
    email: "administrator@example.org",
    name: { da: "Demo Administrator", en: "Demo administrator" },
  },
] as const;
export type DemonstrationKind = (typeof demonstrationAccounts)[number]["kind"];

const cases = ["fea-2022-2024", "necto-smv-2025"];
const programmesOfFunder = {
  "demo-brancher-i-bevaegelse": "manager",
  "demo-smaa-skridt": "manager",
  "demo-viden-paa-gulvet": "reviewer",
  "demo-hoved-og-hjerte": "reviewer",
} as const;
const projectsOfBuilder = ["demo-stoevfri", "demo-tryg-vagt"];
const projectsOfCompany = ["demo-stoevfri"];
const company = "demo-snedkeri-havrup";

interface Moment {
  now: number;
  today: Day;
  language: Language;
  publicUrl: string;
}

/** A sign-in link token for each kind of user. Data that is already there stays as it is. */
export function seedDemonstration(db: Db, { now, ...moment }: Moment): Record<DemonstrationKind, string> {
  const context: OperationContext = { db, actor: { kind: "system" }, now };
  const fresh = !hasAccounts(db);
  const { language } = moment;
  const keys = fresh ? importProjects(context, moment.today) : [];
  if (fresh) openDemonstrationRound(context, moment);
  if (fresh) markExamples(context, language);
  const tokens = {} as Record<DemonstrationKind, string>;
  for (const { kind, email, name } of demonstrationAccounts) {
    const result = createAccount(context, {
      email,
      name: name[language],
      administrator: kind === "administrator",
      language,
      orFind: true,
    });
    if (!result.ok) throw new Error(`No demonstration account for ${kind}`);
    tokens[kind] = result.value.token;
    if (fresh) giveRoles(context, result.value.accountId, kind, keys);
    if (fresh && kind === "lead") reportAsLead(context, result.value.accountId, moment);
  }
  return tokens;
}

function reportAsLead({ db, now }: OperationContext, accountId: number, moment: Omit<Moment, "now">): void {
  askDemonstrationQuestions(db, now);
  const roles = listRoles(db, everything({ kind: "system" }), accountId);
  const lead = { kind: "account", accountId, administrator: false, ...roles } as const;
  addDemonstrationReports(db, { ...moment, now, lead });
}

function importProjects(context: OperationContext, today: Day): string[] {
  const bundles = cases.map(
    (name) => JSON.parse(readFileSync(join(rootFolder, "db/seed/cases", `${name}.json`), "utf8")) as Bundle,
  );
  const madeUp = illustrativeBundle(today);
  bundles.push(madeUp);
  for (const bundle of bundles) {
    const result = importBundle(context, bundle);
    if (!result.ok) throw new Error(`The demonstration's data is faulty: ${JSON.stringify(result.faults.slice(0, 3))}`);
  }
  addContacts(context, madeUp);
  return bundles.flatMap((bundle) => bundle.projects.map(({ key }) => key));
}

function giveRoles(context: OperationContext, accountId: number, kind: DemonstrationKind, keys: string[]): void {
  const inProject = (key: string, role: ProjectRole, organisationId: number | null = null) => {
    const head = findProjectHead(context.db, key);
    if (head) giveRole(context, accountId, { in: "project", projectId: head.projectId, role, organisationId });
  };
  switch (kind) {
    case "lead":
      for (const key of keys) inProject(key, "lead");
      break;
    case "bridge_builder":
      for (const key of projectsOfBuilder) inProject(key, "bridge_builder");
      break;
    case "company": {
      const organisationId = findOrganisationId(context.db, company);
      if (organisationId === null) break;
      giveRole(context, accountId, { in: "organisation", organisationId, role: "administrator" });
      for (const key of projectsOfCompany) inProject(key, "company", organisationId);
      break;
    }
    case "funder":
      for (const [key, role] of Object.entries(programmesOfFunder)) {
        const programmeId = findProgrammeId(context.db, key);
        if (programmeId !== null) giveRole(context, accountId, { in: "programme", programmeId, role });
      }
      break;
    case "administrator":
      break;
  }
}
