import { describe, expect, it } from "vitest";
import {
  findPublicProjects,
  holdPublicProjects,
  readPublicSearch,
  writePublicSearch,
} from "~/domain/find-public-projects";
import type { PublicEvent, PublicProject } from "~/domain/public-project";

const project = (key: string, more: Partial<PublicProject> = {}): PublicProject => ({
  ...{ key, title: { da: `Projekt ${key}` }, acronym: null, lead: "Universitetet", topics: [], industries: [] },
  ...{ illustrative: true, latest: null },
  ...more,
});
const event = (key: string, of: string): PublicEvent => ({
  ...{ key, title: { da: `Temadag ${key}` }, kind: "theme_day", date: "2026-12-01", endDate: null },
  ...{ datePrecision: "day", project: of },
});

const projects = [
  project("a", { title: { da: "Støv på gulvet", en: "Dust on the floor" }, topics: ["ergonomics"] }),
  project("b", { acronym: "LØFT", industries: ["F"], lead: "Århus Rådgivning" }),
  project("c", { summary: { da: "Om nattearbejde" }, topics: ["psychosocial"], industries: ["F"] }),
];
const held = holdPublicProjects({
  projects,
  events: [event("lyd", "b"), event("lys", "c")],
  words: [
    { project: "a", words: "Færre fald på trapper" },
    { project: "a", words: "Fonden for Trapper" },
  ],
});
const find = (search: string) => {
  const found = findPublicProjects(held, readPublicSearch(new URLSearchParams(search)));
  return [found.projects.map(({ key }) => key).join(""), found.events.map(({ key }) => key).join(" ")];
};

describe("what projects show to everybody", () => {
  it.each([
    ["", "abc", "lyd lys"],
    ["search=stoev", "", ""],
    ["search=STØV", "a", ""],
    ["search=dust+støv", "a", ""],
    ["search=aarhus", "b", "lyd"],
    ["search=løft", "b", "lyd"],
    ["search=nattearbejde", "c", "lys"],
    ["search=temadag+lyd", "b", "lyd"],
    ["search=fonden+fald", "a", ""],
    ["topic=psychosocial", "c", "lys"],
    ["industry=F", "bc", "lyd lys"],
    ["industry=F&topic=ergonomics", "", ""],
    ["industry=nowhere&topic=nothing", "abc", "lyd lys"],
  ])("is found by %j", (search, keys, events) => {
    expect(find(search)).toEqual([keys, events]);
  });

  it("offers topics and industries that some project has, as the vocabulary orders them", () => {
    expect(held.industries).toEqual(["F"]);
    expect(held.topics).toEqual(["psychosocial", "ergonomics"]);
  });

  it("names the project of what is to come", () => {
    const [first] = findPublicProjects(held, readPublicSearch(new URLSearchParams())).events;
    expect(first).toMatchObject({ project: "b", of: { title: { da: "Projekt b" }, illustrative: true } });
  });

  it("writes a search as it was read", () => {
    const search = { words: "støv & larm", topic: "ergonomics", industry: "F" } as const;
    expect(readPublicSearch(writePublicSearch(search))).toEqual(search);
    expect(writePublicSearch({ words: "", topic: null, industry: null }).toString()).toBe("");
  });
});
