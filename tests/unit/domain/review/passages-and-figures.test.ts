/** What a reviewer can point at: a passage as it stands in the report, and a figure of a section. */
import { describe, expect, test } from "vitest";
import { findPassage } from "~/domain/review/find-passage";
import { figureAt, isFigureOf, type SectionFigure, sectionFigures } from "~/domain/review/section-figures";
import { reportSections } from "~/domain/vocabulary";
import { frozen } from "../report/small-project";

const report = frozen({
  texts: [
    { section: "model", text: "Vi valgte **bredt** og\n langsomt", nothingToReport: false, leftOut: false },
    { section: "results", text: "Støjen faldt", nothingToReport: false, leftOut: false },
  ],
});

describe("a passage", () => {
  test.each([
    ["bredt", "bredt"],
    ["BREDT og", "bredt og"],
    ["  valgte   bredt\nog ", "valgte bredt og"],
    ["„bredt og langsomt”", "bredt og langsomt"],
    ["»vi valgte«", "Vi valgte"],
    ["vi valgte bredt og langsomt", "Vi valgte bredt og langsomt"],
  ])("%j is found as %j", (typed, there) => {
    expect(findPassage(report, "model", typed)).toBe(there);
  });

  test("is looked for in its own section alone", () => {
    expect(findPassage(report, "model", "støjen faldt")).toBeNull();
    expect(findPassage(report, "results", "støjen faldt")).toBe("Støjen faldt");
    expect(findPassage(report, "facilitation", "bredt")).toBeNull();
  });

  test("is found in the records that the section lists", () => {
    expect(findPassage(report, "facilitation", "mindre STØJ")).toBe("Mindre støj");
    expect(findPassage(report, "results", "ny praksis")).toBe("Ny praksis");
    expect(findPassage(report, "results", "mindre støj")).toBeNull();
  });

  test("that is empty, or stands nowhere, is none", () => {
    for (const typed of ["", "   ", '""', "„ ”", "smalt"]) expect(findPassage(report, "model", typed)).toBeNull();
  });
});

describe("figures to comment on", () => {
  const { indicators } = report.report;

  test("each stands in the indicators as one value", () => {
    for (const section of reportSections)
      for (const figure of sectionFigures[section]) expect(figureAt(indicators, figure), figure).not.toBeUndefined();
  });

  test("each belongs to its section alone", () => {
    for (const section of reportSections)
      for (const other of reportSections)
        for (const figure of sectionFigures[other]) expect(isFigureOf(section, figure)).toBe(section === other);
    expect(isFigureOf("model", "")).toBe(false);
  });

  test("are read by their path", () => {
    expect(figureAt(indicators, "activities.total")).toBe(2);
    expect(figureAt(indicators, "model.declared")).toBe("linear");
    expect(figureAt(indicators, "feedback.livedUp.mean")).toBeNull();
    expect(figureAt(indicators, "activities.nothing" as SectionFigure)).toBeUndefined();
    expect(figureAt(indicators, "activities.total.deeper" as SectionFigure)).toBeUndefined();
    expect(figureAt(indicators, "feedback.livedUp" as SectionFigure)).toBeUndefined();
    expect(figureAt({ feedback: null } as never, "feedback.livedUp.mean")).toBeUndefined();
  });
});
