/** What a report says is worth a look: codes with what fills their sentence, worded calmly in both languages. */
import { describe, expect, test } from "vitest";
import type { Bundle, Project } from "~/domain/bundle/records";
import type { GapCode } from "~/domain/report/gap";
import type { ReportKind } from "~/domain/vocabulary";
import { describeReport } from "~/ui/report/describe-report";
import { reportOf } from "./sample-reports";

function bundleWith(project: Partial<Project>): Bundle {
  return {
    format: "vidensbro-bundle",
    version: 1,
    organisations: [
      { key: "lead", name: "Institut", field: "research" },
      { key: "firma", name: "Firma", field: "company" },
      { key: "andet", name: "Andet firma", field: "company" },
    ],
    projects: [
      {
        key: "p",
        title: { da: "Projekt" },
        lead: "lead",
        startDate: "2024-01-01",
        endDate: "2024-12-31",
        modelRegistrations: [],
        ...project,
      },
    ],
  };
}

const push = (key: string, date: string, organisation?: string) => ({
  key,
  title: { da: key },
  kind: "presentation" as const,
  date,
  direction: "push" as const,
  moment: "anchoring" as const,
  brokerCore: "link" as const,
  participants: organisation === undefined ? [] : [{ organisation, count: 1 }],
});
const codes = (project: Partial<Project>, kind?: ReportKind): GapCode[] =>
  reportOf(bundleWith(project), { kind }).gaps.map(({ code }) => code);

describe("what is worth a look", () => {
  test("in an empty project is the plan and the practice, but no outcome before the end", () => {
    expect(codes({}, "interim")).toEqual([
      "no_model",
      "no_planned_resources",
      "no_involvement_plan",
      "no_activities",
      "no_feedback",
      "no_goals",
    ]);
    expect(codes({}, "final")).toContain("no_outcomes");
  });

  test("in a plan is the plan alone", () => {
    expect(codes({}, "plan")).toEqual(["no_model", "no_planned_resources", "no_involvement_plan", "no_goals"]);
    expect(
      codes(
        {
          modelRegistrations: [{ date: "2024-01-01", model: "linear", rationale: { da: "Fordi" } }],
          resources: [{ moment: "relevance", hours: 1 }],
          involvements: [{ organisation: "firma", form: "partner", moments: ["relevance"] }],
          goals: [{ key: "g", title: { da: "Mål" }, status: "not_started" }],
        },
        "plan",
      ),
    ).toEqual([]);
  });

  test("is a model without a reason, and one that practice does not match", () => {
    const report = reportOf(
      bundleWith({
        modelRegistrations: [{ date: "2024-01-01", model: "systemic" }],
        activities: [push("a", "2024-12-01"), push("b", "2024-12-02"), push("c", "2024-12-03")],
      }),
    );
    expect(report.gaps).toContainEqual({ code: "no_rationale" });
    expect(report.gaps).toContainEqual({
      code: "model_differs",
      declared: "systemic",
      observed: "linear",
      pushShare: 1,
      lateShare: 1,
    });
    const text = JSON.stringify(describeReport(report, "da"));
    expect(text).toContain(
      "Projektet har erklæret modellen systemisk, og det loggede ligner mest lineær: 100\u00a0% er",
    );
  });

  test("is a model that cannot be read from two activities", () => {
    expect(codes({ activities: [push("a", "2024-12-01"), push("b", "2024-12-02")] })).toContain("model_not_readable");
  });

  test("is companies that came late, work without hours and the fields nobody comes from", () => {
    const { gaps } = reportOf(
      bundleWith({ activities: [push("a", "2024-12-01", "firma"), push("b", "2024-12-02", "andet")] }),
    );
    expect(gaps).toContainEqual({ code: "companies_only_late", companies: 2 });
    expect(gaps).toContainEqual({ code: "no_resources_logged" });
    expect(gaps).toContainEqual({ code: "fields_missing", fields: ["advisory", "social_partner", "authority"] });
  });

  test("is points that wait for a reply, open needs and outcomes without evidence", () => {
    const { gaps } = reportOf(
      bundleWith({
        feedbackRounds: [
          {
            key: "r",
            kind: "steering",
            title: { da: "Runde" },
            openedOn: "2024-03-01",
            invited: ["firma"],
            followUps: [{ key: "f", point: { da: "Punkt" } }],
          },
        ],
        needs: [{ key: "n", text: { da: "Behov" }, date: "2024-03-01", status: "open" }],
        outcomes: [{ key: "o", title: { da: "Udbytte" }, kind: "practice", level: "group", date: "2024-03-01" }],
      }),
    );
    expect(gaps).toContainEqual({ code: "points_without_reply", points: 1 });
    expect(gaps).toContainEqual({ code: "needs_open", needs: 1 });
    expect(gaps).toContainEqual({ code: "outcomes_without_evidence", outcomes: 1 });
    expect(gaps.map(({ code }) => code)).not.toContain("no_feedback");
  });
});
