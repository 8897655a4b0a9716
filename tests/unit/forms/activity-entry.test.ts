/** The form of an activity: what it takes, what it refuses, and that a saved activity passes through it unharmed. */
import { describe, expect, it } from "vitest";
import type { Activity } from "~/domain/bundle/records";
import { composeActivity } from "~/domain/compose-activity";
import { type Entries, entriesOfActivity, readActivityEntry } from "~/forms/activity-entry";
import { findTypedOrganisation } from "~/forms/find-typed-organisation";
import { repeatActivity } from "~/forms/repeat-activity";
import { readTypedNumber } from "~/forms/typed-number";

const organisations = [
  { key: "smedje", name: "Smedjen Århus" },
  { key: "nord", name: "Region Nord" },
  { key: "region", name: "Region" },
];
const ground = { startDate: "2026-01-01", endDate: "2026-12-31" };
const least: Entries = [
  ["title", " Møde "],
  ["date.day", "3"],
  ["date.month", "2"],
  ["date.year", "2026"],
  ["kind", "workshop"],
];

function read(entries: Entries, language: "da" | "en" = "da") {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return readActivityEntry(form, { organisations, language });
}

function errorsOf(more: Entries, base: Entries = least): Record<string, string> {
  const replaced = new Set(more.map(([name]) => name));
  const outcome = read([...base.filter(([name]) => !replaced.has(name)), ...more]);
  return outcome.ok ? {} : outcome.errors;
}

function compose(entries: Entries, before?: Activity) {
  const outcome = read(entries);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return composeActivity(outcome.values.entry, { language: "da", ground, before });
}

describe("an activity", () => {
  it("needs title, date and kind alone; the rest is proposed", () => {
    expect(compose(least)).toEqual({
      title: { da: "Møde" },
      kind: "workshop",
      date: "2026-02-03",
      datePrecision: "day",
      direction: "co_creation",
      brokerCore: "build_capacity",
      moment: "relevance",
      visibility: "funder",
    });
    expect(errorsOf([["title", " "]])).toEqual({ title: "activityTitle" });
    expect(errorsOf([["kind", "party"]])).toEqual({ kind: "activityKind" });
    expect(errorsOf([["date.month", "13"]])).toEqual({ date: "day" });
    expect(errorsOf([], [])).toEqual({ title: "activityTitle", kind: "activityKind", date: "activityDate" });
  });

  it("takes what was chosen instead of the proposal, and nothing that is no term", () => {
    const more: Entries = [
      ["direction", "push"],
      ["moment", "anchoring"],
      ["brokerCore", "nonsense"],
    ];
    expect(compose([...least, ...more])).toMatchObject({
      direction: "push",
      moment: "anchoring",
      brokerCore: "build_capacity",
    });
  });

  it("names the participants that are ticked, those that are typed and those without a name", () => {
    const more: Entries = [
      ["who", "smedje"],
      ["form.smedje", "partner"],
      ["count.smedje", "4"],
      ["form.nord", "network"],
      ["count.nord", "9"],
      ["find", "region"],
      ["field.authority", "2"],
    ];
    expect(compose([...least, ...more]).participants).toEqual([
      { organisation: "smedje", form: "partner", count: 4 },
      { organisation: "region", count: 1 },
      { field: "authority", count: 2 },
    ]);
    expect(errorsOf([["find", "ukendt"]])).toEqual({ find: "organisationUnknown" });
    expect(errorsOf([["find", "reg"]])).toEqual({ find: "organisationSeveral" });
    for (const count of ["-1", "1,5", "x", "1e9"])
      expect([
        count,
        errorsOf([
          ["who", "smedje"],
          ["count.smedje", count],
        ]),
      ]).toEqual([count, { "count.smedje": "count" }]);
  });

  it("begins on the first day of the time that is known, and does not end before it", () => {
    expect(compose([...least, ["datePrecision", "quarter"]]).date).toBe("2026-01-01");
    const end: Entries = [
      ["endDate.day", "2"],
      ["endDate.month", "2"],
      ["endDate.year", "2026"],
    ];
    expect(errorsOf(end)).toEqual({ endDate: "endBeforeStart" });
    expect(compose([...least, ...end, ["datePrecision", "month"]])).toMatchObject({
      date: "2026-02-01",
      endDate: "2026-02-02",
    });
    expect(errorsOf([["endDate.day", "2"]])).toEqual({ endDate: "day" });
  });

  it("takes web addresses as people write them, and nothing else as a link", () => {
    expect(compose([...least, ["links", "https://eksempel.dk/å b\n\neksempel.dk/x\neksempel.dk/x"]]).links).toEqual([
      "https://eksempel.dk/%C3%A5%20b",
      "https://eksempel.dk/x",
    ]);
    for (const link of ["javascript:alert(1)", "data:text/html,x", "ord", "ftp://a.dk/x"])
      expect([link, errorsOf([["links", link]])]).toEqual([link, { links: "link" }]);
  });

  it("passes through its form unharmed, words in the other language included", () => {
    const record: Activity = {
      key: "a",
      title: { en: "Workshop" },
      kind: "pilot",
      date: "2026-04-01",
      endDate: "2026-05-02",
      datePrecision: "quarter",
      direction: "push",
      moment: "anchoring",
      brokerCore: "link",
      format: "hybrid",
      hours: 2.5,
      amount: 1500,
      brokers: ["nord"],
      participants: [
        { organisation: "smedje", form: "partner", count: 3 },
        { organisation: "smedje", form: "network", count: 1 },
        { organisation: "region", count: 2 },
        { field: "company", count: 7 },
        { field: "company", count: 2 },
      ],
      summary: { da: "Vi\ntalte", en: "We talked" },
      links: ["https://example.org/b", "https://example.org/a"],
      visibility: "project",
    };
    const { key: _key, ...content } = record;
    expect(compose(entriesOfActivity(record, "da"), record)).toEqual(content);
    const emptied = entriesOfActivity(record, "da").map(([name, value]): [string, string] =>
      name === "summary" ? [name, ""] : name === "title" ? [name, "Prøve"] : [name, value],
    );
    expect(compose(emptied, record)).toMatchObject({ title: { en: "Prøve" }, summary: { en: "We talked" } });
    const again = compose([...repeatActivity(record, "2026-11-21", "da")]);
    expect(again).toMatchObject({ title: { da: "Workshop" }, date: "2026-11-21", hours: 2.5, moment: "anchoring" });
    expect([again.links, again.summary, again.endDate]).toEqual([undefined, undefined, undefined]);
  });
});

describe("what is typed", () => {
  it("is a number in either language", () => {
    const da = ["2,5", "1.500", "1.234,5", "12 000", "2.5", "0"].map((typed) => readTypedNumber(typed, "da"));
    expect(da).toEqual([2.5, 1500, 1234.5, 12000, 2.5, 0]);
    const en = ["2.5", "1,500", "1,234.5", "2,5"].map((typed) => readTypedNumber(typed, "en"));
    expect(en).toEqual([2.5, 1500, 1234.5, 2.5]);
    for (const typed of ["", "-1", "1e5", "Infinity", "1,2,3", "x"]) expect(readTypedNumber(typed, "da")).toBe(null);
  });

  it("finds the organisation of exactly that name, or those that hold all its words", () => {
    const keys = (typed: string) => findTypedOrganisation(typed, organisations).map(({ key }) => key);
    expect(keys("REGION")).toEqual(["region"]);
    expect(keys("reg")).toEqual(["nord", "region"]);
    expect(keys("aarhus smed")).toEqual(["smedje"]);
    expect(keys("x")).toEqual([]);
  });
});
