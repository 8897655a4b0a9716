/** A project with some of everything that figures count, in the hands of the cast. */
import type { Db } from "#db/client";
import { findOrganisationId } from "#db/organisations";
import { findProjectHead } from "#db/projects";
import { giveRole } from "~/operations/give-role";
import { importBundle } from "~/operations/import-bundle";
import { type Cast, makeCast, NOW } from "./principals";
import { syntheticBundle } from "./synthetic-bundle";

export const rich = "project-0";

const secretNeed = {
  key: "secret",
  text: { da: "Fortroligt behov" },
  date: "2023-05-03",
  status: "answered",
  answeredOn: "2023-06-01",
  answeredBy: ["a-2"],
  visibility: "project",
};

const secretOutcome = {
  key: "secret",
  title: { da: "Fortroligt udbytte" },
  kind: "practice",
  level: "organisation",
  date: "2023-04-02",
  goal: "met",
  activities: ["a-2"],
  visibility: "project",
};

/** One of the activities began before 1 March 2022 and went on into it; with `hidden`, some records are the project's alone. */
export function makeRichProject({ hidden = false } = {}): { db: Db; cast: Cast; projectId: number } {
  const { db, cast } = makeCast();
  const context = { db, actor: { kind: "system" as const }, now: NOW };
  const bundle = syntheticBundle({ projects: 1, activities: 60, organisations: 40 });
  const [project] = bundle.projects ?? [];
  if (!project) throw new Error("No project");
  const activities = (project.activities ?? []).map((one, index) => ({
    ...one,
    ...(index === 0 && { date: "2022-02-25", endDate: "2022-03-05" }),
    ...(hidden && index === 1 && { visibility: "project" as const }),
  }));
  const organisation = project.involvements?.[0]?.organisation;
  const imported = importBundle(context, {
    ...bundle,
    organisations: [...(bundle.organisations ?? []), { key: "funder", name: "Fond", field: "advisory" }],
    programmes: [
      {
        key: "own-programme",
        funder: "funder",
        name: { da: "Program" },
        requirements: [
          {
            key: "status",
            kind: "interim",
            title: { da: "Status" },
            due: { anchor: "project_start", offsetMonths: 12 },
          },
        ],
      },
    ],
    projects: [
      {
        ...project,
        grants: [{ funder: "funder", programme: "own-programme" }],
        activities,
        resources: [{ moment: "relevance", hours: 100, amount: 20_000 }],
        goals: [
          { key: "met", title: { da: "Nået mål" }, status: "met" },
          { key: "under-way", title: { da: "Mål på vej" }, status: "on_track" },
        ],
        needs: [
          { key: "early", text: { da: "Tidligt behov" }, date: "2022-01-10", status: "open", visibility: "funder" },
          {
            key: "answered",
            text: { da: "Besvaret behov" },
            date: "2023-05-02",
            status: "answered",
            answeredOn: "2023-06-01",
            answeredBy: ["a-2"],
            raisedAt: "a-3",
            raisedBy: organisation,
            visibility: "funder",
          },
          ...(hidden ? [{ ...secretNeed, raisedBy: organisation }] : []),
        ],
        barriers: [{ key: "time", kind: "time", date: "2023-02-01", severity: 2, visibility: "funder" }],
        outcomes: [
          { key: "old", title: { da: "Tidligt udbytte" }, kind: "practice", level: "organisation", date: "2022-02-01" },
          {
            key: "proven",
            title: { da: "Udbytte med belæg" },
            kind: "practice",
            level: "organisation",
            date: "2023-04-01",
            goal: "met",
            activities: ["a-2"],
            evidence: [{ url: "https://example.dk/belaeg" }],
          },
          ...(hidden ? [secretOutcome] : []),
        ],
        feedbackRounds: [
          {
            key: "start",
            title: { da: "Ved begyndelsen" },
            kind: "expectations",
            openedOn: "2023-01-10",
            invited: organisation === undefined ? [] : [organisation],
          },
        ],
      },
    ],
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const { projectId } = findProjectHead(db, rich)!;
  for (const role of ["lead", "observer", "company"] as const) {
    const organisationId = role === "company" ? findOrganisationId(db, organisation ?? "") : null;
    giveRole(context, cast.accountId[`project_${role}`] ?? 0, { in: "project", projectId, role, organisationId });
  }
  return { db, cast, projectId };
}
