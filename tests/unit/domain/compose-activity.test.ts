/** An activity from what somebody entered, and words that keep to their language. */
import { describe, expect, test } from "vitest";
import { type ActivityEntry, composeActivity } from "~/domain/compose-activity";
import { plainReport } from "~/domain/report/plain-report";
import { talk } from "./report/small-project";

const entry: ActivityEntry = {
  title: "Møde",
  kind: "guidance",
  date: "2024-05-15",
  endDate: null,
  datePrecision: "day",
  direction: null,
  brokerCore: null,
  moment: null,
  format: null,
  hours: null,
  amount: null,
  summary: "",
  brokers: [],
  participants: [],
  links: [],
  visibility: null,
};
const ground = { startDate: "2024-01-01", endDate: "2024-12-31" };
const compose = (changes: Partial<ActivityEntry>, more: object = {}) =>
  composeActivity({ ...entry, ...changes }, { language: "da", ground, ...more });

test("what is left open is proposed, and what is empty is left out", () => {
  expect(compose({})).toEqual({
    title: { da: "Møde" },
    kind: "guidance",
    date: "2024-05-15",
    datePrecision: "day",
    direction: "pull",
    moment: "relations",
    brokerCore: "link",
    visibility: "funder",
  });
});

test("what is said stands, zero too", () => {
  expect(
    compose({
      datePrecision: "month",
      endDate: "2024-06-01",
      direction: "exchange",
      brokerCore: "relate",
      moment: "anchoring",
      format: "online",
      hours: 0,
      amount: 0,
      summary: "Kort",
      brokers: ["uni"],
      participants: [{ organisation: "one", count: 1 }],
      links: ["https://example.org"],
      visibility: "public",
    }),
  ).toEqual({
    title: { da: "Møde" },
    kind: "guidance",
    date: "2024-05-01",
    datePrecision: "month",
    endDate: "2024-06-01",
    direction: "exchange",
    moment: "anchoring",
    brokerCore: "relate",
    format: "online",
    hours: 0,
    amount: 0,
    summary: { da: "Kort" },
    brokers: ["uni"],
    participants: [{ organisation: "one", count: 1 }],
    links: ["https://example.org"],
    visibility: "public",
  });
});

describe("words that are changed", () => {
  const change = (title: object, words: string, language: "da" | "en" = "da") =>
    composeActivity({ ...entry, title: words }, { language, ground, before: { ...talk, title } }).title;

  test("stand in the language of the writer, and the other stays", () => {
    expect(change({ da: "Før", en: "Before" }, "Nu")).toEqual({ da: "Nu", en: "Before" });
    expect(change({ da: "Før", en: "Before" }, "Now", "en")).toEqual({ da: "Før", en: "Now" });
  });

  test("stand in the only language that there was", () => {
    expect(change({ en: "Before" }, "Now")).toEqual({ en: "Now" });
    expect(change({ da: "Før" }, "Nu", "en")).toEqual({ da: "Nu" });
    expect(change({}, "Nu")).toEqual({ da: "Nu" });
  });

  test("that are emptied go in that language; a title never goes", () => {
    const summaryOf = (summary: object, words: string) =>
      compose({ summary: words }, { before: { ...talk, summary } }).summary;
    expect(summaryOf({ da: "Før", en: "Before" }, "")).toEqual({ en: "Before" });
    expect(summaryOf({ da: "Før" }, "")).toBeUndefined();
    expect(change({ da: "Før" }, "")).toEqual({ da: "" });
  });
});

test("a plain report has nothing undefined, Danish before English, and shares nothing", () => {
  const list = [{ en: "b", da: "a" }, { da: undefined, en: "x" }, { en: "b", da: "a", more: 1 }, null, 3];
  const made = plainReport({ title: { en: "b", da: "a" }, gone: undefined, list } as never) as unknown as {
    list: unknown[];
  };
  expect(JSON.stringify(made)).toBe(
    '{"title":{"da":"a","en":"b"},"list":[{"da":"a","en":"b"},{"en":"x"},{"en":"b","da":"a","more":1},null,3]}',
  );
  expect("gone" in made).toBe(false);
  expect(made.list).not.toBe(list);
});
