/** Where a hint leads: to the record or the form that does the thing, and nowhere that the reader may not go. */
import { describe, expect, it } from "vitest";
import type { Hint } from "~/domain/next/hint";
import { hintAddress } from "~/server/hint-address";

const pages = ["needs", "outcomes", "resources", "model", "involvement", "stakeholders"] as const;
const lead = { pages, mayLog: true, mayChange: true };
const brokers = { pages, mayLog: true, mayChange: false };
const hint = (kind: Hint["kind"], act: Hint["act"]) => ({ kind, act }) as Hint;

describe("the address of a hint", () => {
  it("is the record or the form, for whoever may change it", () => {
    expect(hintAddress("p", hint("need_unanswered", { page: "needs", key: "n" }), lead)).toBe(
      "/projects/p/needs/n?ask=activities",
    );
    expect(hintAddress("p", hint("company_left", { page: "involvement", key: "o" }), lead)).toBe(
      "/projects/p/involvement",
    );
    expect(hintAddress("p", hint("no_rationale", { page: "model" }), lead)).toBe("/projects/p/model#choose");
    expect(hintAddress("p", hint("no_moment_plan", { page: "involvement" }), lead)).toMatch(/#moments$/);
    expect(hintAddress("p", hint("field_missing", { page: "stakeholders" }), lead)).toMatch(/#find$/);
    expect(hintAddress("p", hint("outcomes_unproven", { page: "outcomes" }), lead)).toMatch(/status=unevidenced$/);
  });

  it("is something to read for others, and nothing where there is only something to do", () => {
    expect(hintAddress("p", hint("need_unanswered", { page: "needs", key: "n" }), brokers)).toBe("/projects/p/needs/n");
    expect(hintAddress("p", hint("no_planned_resources", { page: "resources" }), brokers)).toBeNull();
    expect(hintAddress("p", hint("need_unanswered", { page: "needs", key: "n" }), { ...lead, pages: [] })).toBeNull();
  });
});
