/** The made-up installation that is measured: bundles as files, and accounts that lead its projects. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, write } from "#db/client";
import { setProjectMember } from "#db/memberships";
import { listProjectKeys } from "#db/projects";
import type { Bundle } from "~/domain/bundle/records";
import { involvementForms, moments } from "~/domain/vocabulary";
import { everything } from "~/domain/permissions/scope";
import { createAccount } from "~/operations/create-account";
import { startSession } from "~/operations/start-session";
import { syntheticBundle } from "../support/synthetic-bundle";
import { largeBundle } from "../unit/report/large-bundle";
import type { Bench } from "./bench";

export interface Sizes {
  projects: number;
  activities: number;
  /** Projects of 1,000 activities each, beside the others. */
  largeProjects: number;
  /** Projects whose report has some thirty pages, no two with the same words. */
  reports: number;
}

export function sizesOf({ quick }: Bench): Sizes {
  return quick
    ? { projects: 100, activities: 10_000, largeProjects: 5, reports: 6 }
    : { projects: 1_000, activities: 100_000, largeProjects: 20, reports: 10 };
}

function writeBundle(folder: string, name: string, bundle: Bundle): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(bundle));
  return file;
}

/** All activities shared evenly by many projects `project-0` … */
export function writeManyProjects(bench: Bench): string {
  return writeBundle(bench.folder, "many", syntheticBundle(sizesOf(bench)));
}

/** All activities in one project. */
export function writeOneProject(bench: Bench): string {
  const { activities } = sizesOf(bench);
  return writeBundle(bench.folder, "one", syntheticBundle({ projects: 1, activities }));
}

/** Projects `large-0` … of 1,000 activities each, with organisations of their own. */
export function writeLargeProjects(bench: Bench): string {
  const { largeProjects } = sizesOf(bench);
  const bundle = syntheticBundle({ projects: largeProjects, activities: 1_000 * largeProjects });
  const text = JSON.stringify(bundle).replaceAll('"org-', '"large-org-').replaceAll('"project-', '"large-');
  return writeBundle(bench.folder, "large", JSON.parse(text) as Bundle);
}

/** The project `involved`: 200 companies planned at half the moments in one form each, and 1,000 activities with them. */
export function writeInvolvedProject(bench: Bench): string {
  const bundle = syntheticBundle({ projects: 1, activities: 1_000, organisations: 300 });
  const companies = bundle.organisations.filter(({ field }) => field === "company").slice(0, 200);
  const keys = companies.map(({ key }) => key);
  const projects = bundle.projects.map((project) => ({
    ...project,
    key: "involved",
    stakeholders: keys,
    involvements: keys.map((organisation, index) => ({
      organisation,
      form: involvementForms[index % involvementForms.length] as (typeof involvementForms)[number],
      moments: moments.filter((_, moment) => (moment + index) % 2 === 0),
    })),
    activities: (project.activities ?? []).map((activity, index) => ({
      ...activity,
      participants: [0, 1, 2].map((more) => ({ organisation: keys[(index * 3 + more) % 200] as string, count: 2 })),
    })),
  }));
  const text = JSON.stringify({ ...bundle, projects }).replaceAll('"org-', '"involved-org-');
  return writeBundle(bench.folder, "involved", JSON.parse(text) as Bundle);
}

/** Projects `report-0` … for reports of some thirty pages. Other words in each, so that no layout is found ready. */
export function writeReportProjects(bench: Bench): string {
  const bundle = largeBundle();
  const [project] = bundle.projects;
  const projects = Array.from({ length: sizesOf(bench).reports }, (_, number) => {
    const text = JSON.stringify(project)
      .replaceAll("Bagefter aftalte", `Bagefter aftalte hold ${number + 2}`)
      .replaceAll("ugens løft", `ugens ${number + 2} løft`)
      .replaceAll("natholdet", `nathold ${number + 2}`)
      .replaceAll(" rutine", ` rutine ${number + 2}`);
    return { ...(JSON.parse(text) as Bundle["projects"][number]), key: `report-${number}` };
  });
  return writeBundle(bench.folder, "reports", { ...bundle, projects });
}

/** Makes an account that leads every project, or those of some keys, and signs it in. Returns the session's cookie. */
export function signInLead(database: string, name: string, keys?: readonly string[]): string {
  const db = openDatabase(database);
  try {
    const scope = everything({ kind: "system" });
    const now = Date.now();
    const made = createAccount(
      { db, actor: { kind: "command_line" }, now },
      { email: `${name}@example.org`, name, administrator: false, language: "da" },
    );
    if (!made.ok) throw new Error(made.code);
    const { accountId } = made.value;
    const token = write(db, (transaction) => {
      for (const { id, key } of listProjectKeys(transaction, scope)) {
        if (keys && !keys.includes(key)) continue;
        setProjectMember(transaction, scope, { projectId: id, accountId, role: "lead", organisationId: null });
      }
      return startSession(transaction, { accountId, userAgent: null, now, by: "link" });
    });
    return `session=${token}`;
  } finally {
    db.$client.close();
  }
}
