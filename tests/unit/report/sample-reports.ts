/** Reports for tests: of the real cases, of any bundle, of a large made-up project, and of a project with nothing in it. */
import { readFileSync } from "node:fs";
import type { Bundle } from "~/domain/bundle/records";
import { buildReport } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import type { ReportKind } from "~/domain/vocabulary";
import { largeBundle } from "./large-bundle";

export interface Asked {
  kind?: ReportKind;
  from?: string;
  to?: string;
  outcomeFiles?: ReadonlyMap<string, number>;
}

export function reportOf(
  bundle: Bundle,
  { kind = "final", from, to = "2026-11-21", outcomeFiles }: Asked = {},
): Report {
  const [project] = bundle.projects;
  if (!project) throw new Error("The bundle has no project.");
  return buildReport({
    facts: {
      project,
      organisations: new Map(bundle.organisations.map((organisation) => [organisation.key, organisation])),
      outcomeFiles: outcomeFiles ?? new Map(),
    },
    programmes: new Map((bundle.programmes ?? []).map((programme) => [programme.key, programme])),
    kind,
    period: { from, to },
    generatedOn: "2026-11-21",
  });
}

export function readCase(name: "fea-2022-2024" | "necto-smv-2025"): Bundle {
  const file = new URL(`../../../db/seed/cases/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Bundle;
}

export function largeReport(): Report {
  return reportOf(largeBundle(), { to: "2026-06-30" });
}

export function emptyReport(kind: ReportKind = "interim"): Report {
  return reportOf(
    {
      format: "vidensbro-bundle",
      version: 1,
      organisations: [{ key: "nfa", name: "Institut for Arbejdsmiljø", field: "research" }],
      projects: [
        {
          key: "bare",
          title: { da: "Et projekt uden poster" },
          lead: "nfa",
          startDate: "2026-01-01",
          endDate: "2027-12-31",
          modelRegistrations: [],
        },
      ],
    },
    { kind },
  );
}
