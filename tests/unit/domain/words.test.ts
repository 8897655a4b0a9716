/** Words as they are compared, and the spaces between them that keep words of two fields apart. */
import { describe, expect, test } from "vitest";
import { findProjects, readProjectSearch } from "~/domain/find-projects";
import { foldWords } from "~/domain/fold-words";
import { readNumber } from "~/domain/incoming/read-number";
import { nextDueOn } from "~/domain/portfolio/portfolio-project";
import { readPortfolioSearch, writePortfolioSearch } from "~/domain/portfolio/portfolio-search";

test("letters that Danes and Swedes write differently are the same", () => {
  expect(foldWords("Göteborg")).toBe(foldWords("Gøteborg"));
  expect(foldWords("Skärholmen")).toBe(foldWords("Skærholmen"));
  expect(foldWords("Aarhus")).toBe(foldWords("århus"));
});

test("a word does not begin in one field and end in another", () => {
  const project = {
    key: "p",
    title: { da: "Støj", en: "Noise" },
    acronym: "STN",
    lead: "NFA",
    startDate: "2024-01-01",
    endDate: "2024-12-31",
    lastActivity: null,
    model: "linear" as const,
    status: "running" as const,
  };
  const found = (search: string) =>
    findProjects([project], readProjectSearch(new URLSearchParams({ search })), {
      titleOf: ({ title }) => title.da,
      compare: () => 0,
    }).length;
  expect(found("støj nfa")).toBe(1);
  expect(found("støjnoise")).toBe(0);
  expect(found("stnnfa")).toBe(0);
});

describe("numbers with one mark", () => {
  test.each([
    ["12.", 12],
    ["5", 5],
    [".25", 0.25],
    ["1.2345", 1.2345],
    ["0,123", 0.123],
    ["1234,567", 1234.567],
  ])("%s is %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

test("the next report is the earliest that is not with the funder, whichever stands first", () => {
  const due = (dueOn: string, status: "draft" | "submitted" | null) => ({ programme: "p", dueOn, status });
  expect(nextDueOn({ reports: [due("2025-01-01", null), due("2024-01-01", "draft")] })).toBe("2024-01-01");
  expect(nextDueOn({ reports: [due("2024-01-01", null), due("2025-01-01", "draft")] })).toBe("2024-01-01");
  expect(nextDueOn({ reports: [due("2024-01-01", "submitted"), due("2025-01-01", "draft")] })).toBe("2025-01-01");
  expect(nextDueOn({ reports: [due("2024-01-01", "submitted")] })).toBeNull();
});

test("an empty search has an empty address", () => {
  expect(writePortfolioSearch(readPortfolioSearch(new URLSearchParams())).toString()).toBe("");
  expect(readPortfolioSearch(new URLSearchParams("year=12025&from=202&to=3025"))).toMatchObject({
    year: null,
    from: null,
    to: null,
  });
});
