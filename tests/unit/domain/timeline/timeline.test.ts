/** The timeline: what stands on it for whom, which part of time it shows, and where things are laid. */
import { describe, expect, it } from "vitest";
import type { Project } from "~/domain/bundle/records";
import { endOfMonth } from "~/domain/days";
import { listTimelineEvents, timelineKinds } from "~/domain/timeline/list-timeline-events";
import {
  eventsInWindow,
  readTimelineSearch,
  spanOf,
  timelineWindow,
  writeTimelineSearch,
} from "~/domain/timeline/timeline-window";
import { visibilities } from "~/domain/vocabulary";
import { dateEvent, nameEvent } from "~/ui/timeline/name-event";
import { gatherDots, stackLabels } from "~/ui/timeline/lay-rows";
import { drawTimeline } from "~/ui/timeline/draw-timeline";
import { activity, round } from "../indicators/build-facts";

const text = { da: "Tekst", en: "Text" };

const project: Project = {
  key: "p",
  title: text,
  lead: "uni",
  grants: [{ funder: "f", programme: "call" }],
  startDate: "2025-03-15",
  endDate: "2026-09-30",
  modelRegistrations: [{ date: "2025-03-15", model: "cyclical" }],
  momentPlan: [{ moment: "capacity", from: "2025-04-01", to: "2025-10-31" }],
  goals: [{ key: "g", title: { da: "Hemmeligt mål" }, status: "on_track", visibility: "project" }],
  activities: [
    activity({ key: "open", date: "2025-05-05", direction: "pull" }),
    activity({ key: "inner", date: "2025-05-06", visibility: "project" }),
    activity({ key: "some-quarter", date: "2025-07-01", datePrecision: "quarter" }),
    activity({ key: "days", date: "2025-08-01", endDate: "2025-08-03" }),
  ],
  feedbackRounds: [round({ openedOn: "2025-06-01", closesOn: "2025-06-30" })],
  outcomes: [{ key: "o", title: text, kind: "practice", level: "group", date: "2026-09-01", goal: "g" }],
};
const programmes = [
  {
    key: "call",
    funder: "f",
    name: text,
    requirements: [
      { key: "end", kind: "final" as const, title: text, due: { anchor: "project_end" as const, offsetMonths: 3 } },
    ],
  },
  {
    key: "other",
    funder: "f",
    name: text,
    requirements: [
      { key: "x", kind: "plan" as const, title: text, due: { anchor: "project_start" as const, offsetMonths: 1 } },
    ],
  },
];
const facts = { project, organisations: new Map(), outcomeFiles: new Map() };
const inside = listTimelineEvents(facts, { visibilities, rawFeedback: true, programmes });
const outside = listTimelineEvents(facts, { visibilities: ["funder", "public"], rawFeedback: false, programmes });

describe("the timeline", () => {
  it("has everything with a day, in order, with coarse days as long as they may be", () => {
    expect(inside.map(({ kind, key, from, to }) => [kind, key, from, to])).toEqual([
      ["model", "2025-03-15", "2025-03-15", "2025-03-15"],
      ["moment", "capacity", "2025-04-01", "2025-10-31"],
      ["activity", "open", "2025-05-05", "2025-05-05"],
      ["activity", "inner", "2025-05-06", "2025-05-06"],
      ["feedback", "r", "2025-06-01", "2025-06-30"],
      ["activity", "some-quarter", "2025-07-01", "2025-09-30"],
      ["activity", "days", "2025-08-01", "2025-08-03"],
      ["outcome", "o", "2026-09-01", "2026-09-01"],
      ["report", "call/end", "2026-12-30", "2026-12-30"],
    ]);
  });

  it("keeps the project's own things, feedback and hidden goals from readers outside", () => {
    expect(outside.map(({ key }) => key)).not.toContain("inner");
    expect(outside.map(({ kind }) => kind)).not.toContain("feedback");
    expect(JSON.stringify(outside)).not.toContain("Hemmeligt");
    expect(JSON.stringify(inside)).toContain("Hemmeligt");
  });

  it("words each thing in both languages", () => {
    const named = (key: string) => inside.find((event) => event.key === key)!;
    expect(nameEvent("da", named("2025-03-15"))).toBe("Modellen cyklisk vælges");
    expect(nameEvent("en", named("capacity"))).toBe("Capacity");
    expect(dateEvent("da", named("some-quarter"))).toBe("3. kvartal 2025");
    expect(dateEvent("en", named("days"))).toBe("1 August 2025 – 3 August 2025");
  });
});

describe("the part that is shown", () => {
  const span = spanOf(project, inside);
  const show = (query: string, today = "2025-11-21") =>
    timelineWindow(readTimelineSearch(new URLSearchParams(query)), span, today);

  it("is the whole in full months, beyond the project where something is due later", () => {
    expect(show("")).toEqual({ zoom: "all", from: "2025-03-01", to: "2026-12-31", previous: null, next: null });
    expect(endOfMonth("2024-02-01")).toBe("2024-02-29");
  });

  it("is the year, quarter or month around the day asked for, or around today, with ways on", () => {
    expect(show("zoom=year")).toMatchObject({
      from: "2025-01-01",
      to: "2025-12-31",
      previous: null,
      next: "2026-01-01",
    });
    expect(show("zoom=quarter&from=2025-05-17")).toMatchObject({
      from: "2025-04-01",
      to: "2025-06-30",
      previous: "2025-01-01",
      next: "2025-07-01",
    });
    expect(show("zoom=month&from=2026-12-24")).toMatchObject({
      from: "2026-12-01",
      previous: "2026-11-01",
      next: null,
    });
    expect(show("zoom=month", "2031-01-01")).toMatchObject({ from: "2026-12-01" });
    expect(show("zoom=year&from=9999-12-31").next).toBe(null);
    expect(show("zoom=year&from=0001-01-01").previous).toBe(null);
  });

  it("takes what the address says wrongly as not said", () => {
    expect(readTimelineSearch(new URLSearchParams("zoom=week&from=2025-02-30&kind=x&direction=up"))).toEqual({
      zoom: "all",
      from: null,
      kinds: timelineKinds,
      direction: null,
    });
  });

  it("stands in the address without what goes without saying", () => {
    for (const query of ["", "zoom=month&from=2025-05-01&kind=activity&kind=report&direction=pull", "direction=push"])
      expect(writeTimelineSearch(readTimelineSearch(new URLSearchParams(query)))).toBe(query);
  });

  it("has what touches it, of the kinds and the direction asked for", () => {
    const found = (query: string) => {
      const search = readTimelineSearch(new URLSearchParams(query));
      return eventsInWindow(inside, search, show(query)).map(({ key }) => key);
    };
    expect(found("zoom=month&from=2025-09-01")).toEqual(["capacity", "some-quarter"]);
    expect(found("kind=activity&direction=pull")).toEqual(["open"]);
    expect(found("direction=pull")).toContain("capacity");
    expect(found("kind=report&kind=model")).toEqual(["2025-03-15", "call/end"]);
  });
});

describe("the drawing", () => {
  const window = { zoom: "month" as const, from: "2025-05-01", to: "2025-05-31", previous: null, next: null };

  it("joins activities that would touch into one dot, and draws longer ones as lines", () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ ...inside[2]!, key: `a${n}` }));
    const { dots, lines } = gatherDots(window, [...many, { ...inside[2]!, to: "2025-05-20" }]);
    expect(dots.map(({ events }) => events.length)).toEqual([40]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.end).toBeCloseTo(20 / 31);
  });

  it("puts names on lines of their own where they would touch, and before the mark at the right edge", () => {
    const at = (start: number) => ({ item: start, start, end: start });
    const { items, lines } = stackLabels([at(0.1), at(0.15), at(0.5), at(0.98)], () => "Et navn på noget");
    expect(items.map(({ line, before }) => [line, before])).toEqual([
      [0, false],
      [1, false],
      [0, false],
      [0, true],
    ]);
    expect(lines).toBe(2);
  });

  it("stays small however much there is", () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({
      ...inside[n % 2 === 0 ? 2 : 6]!,
      key: `a${n}`,
    }));
    const { svg, lines } = drawTimeline({
      language: "da",
      window: { ...window, zoom: "all", from: "2025-03-01", to: "2026-12-31" },
      events: many,
      project: { from: project.startDate, to: project.endDate },
      today: "2025-11-21",
    });
    expect(svg.length).toBeLessThan(60_000);
    expect(lines).toHaveLength(400);
    expect(svg).toContain("I dag");
    expect(svg).not.toMatch(/NaN|undefined|style=/);
  });
});
