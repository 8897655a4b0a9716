/** How far a report goes with what companies said. */
import { describe, expect, test } from "vitest";
import type { Bundle, Response } from "~/domain/bundle/records";
import { getSection } from "~/domain/report/get-section";
import { describeReport } from "~/ui/report/describe-report";
import { reportOf } from "./sample-reports";

const companies = ["alfa", "beta", "gamma", "delta"];

function withRounds(...rounds: Response[][]): Bundle {
  return {
    format: "vidensbro-bundle",
    version: 1,
    organisations: [
      { key: "lead", name: "Institut", field: "research" },
      ...companies.map((key) => ({ key, name: `Firma ${key}`, field: "company" as const })),
    ],
    projects: [
      {
        key: "p",
        title: { da: "Projekt" },
        lead: "lead",
        startDate: "2024-01-01",
        endDate: "2025-12-31",
        modelRegistrations: [],
        feedbackRounds: rounds.map((responses, index) => ({
          key: `r${index}`,
          kind: "steering",
          title: { da: `Runde ${index}` },
          openedOn: `2024-0${index + 1}-01`,
          invited: companies,
          questions: [{ key: "own", text: { da: "Hvad nu?" } }],
          responses,
        })),
      },
    ],
  };
}

const rate = (organisation: string, design: number): Response => ({
  key: `a-${organisation}`,
  organisation,
  submittedOn: "2024-02-01",
  ratings: { design },
  livedUp: design,
});
const roundsOf = (bundle: Bundle) => getSection(reportOf(bundle), "facilitation").rounds;

describe("feedback in a report", () => {
  test("names a company beside its words only where it said so", () => {
    const say = (organisation: string, text: string, showOrganisation?: boolean): Response => ({
      key: organisation,
      organisation,
      submittedOn: "2024-02-01",
      respondentRole: "manager",
      answers: [{ question: "useful", text, share: true }],
      showOrganisation,
    });
    const [round] = roundsOf(
      withRounds([say("alfa", "Åbent", true), say("beta", "Uden navn", false), say("gamma", "Tavs")]),
    );
    expect(round?.quotes).toEqual([
      { question: "useful", text: "Tavs" },
      { question: "useful", text: "Uden navn" },
      { question: "useful", text: "Åbent", organisation: "Firma alfa" },
    ]);
  });

  test("orders words by question, so that the words of one person do not stand together", () => {
    const say = (organisation: string, ...texts: string[]): Response => ({
      key: organisation,
      organisation,
      submittedOn: "2024-02-01",
      answers: texts.map((text, index) => ({ question: ["own", "useful"][index] ?? "design", text, share: true })),
    });
    const [round] = roundsOf(withRounds([say("alfa", "d", "b"), say("beta", "c", "a")]));
    expect(round?.quotes.map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
    expect(round?.quotes[2]?.questionText).toEqual({ da: "Hvad nu?" });
  });

  test("counts the words that are not shared", () => {
    const response: Response = { ...rate("alfa", 3), answers: [{ question: "useful", text: "Hemmeligt" }] };
    const [round] = roundsOf(withRounds([response]));
    expect(round).toMatchObject({ quotes: [], notShared: 1, invited: 4, answering: 1, responses: 1 });
  });

  test("shows a round's mean from three ratings", () => {
    const [round] = roundsOf(withRounds([rate("alfa", 2), rate("beta", 3), rate("gamma", 4)]));
    expect(round?.ratings.design).toEqual({ n: 3, mean: 3 });
    const [small] = roundsOf(withRounds([rate("alfa", 2), rate("beta", 3)]));
    expect(small?.ratings.design).toEqual({ n: 2, mean: null });
  });

  test("hides every round's mean where one of them is of few, or the sum would tell it", () => {
    const three = [rate("alfa", 2), rate("beta", 3), rate("gamma", 4)];
    const rounds = roundsOf(withRounds(three, [rate("alfa", 5)], []));
    expect(rounds.map(({ ratings }) => ratings.design)).toEqual([
      { n: 3, mean: null },
      { n: 1, mean: null },
      { n: 0, mean: null },
    ]);
  });

  test("words no mean of one or two ratings", () => {
    const text = JSON.stringify(describeReport(reportOf(withRounds([rate("alfa", 2.25)])), "da"));
    expect(text).not.toContain("2,3");
    expect(text).toContain("Under 3 svar");
    expect(text).toContain("Vises først ved 3 svar.");
  });

  test("draws the ratings where each has enough", () => {
    const { blocks } = describeReport(reportOf(withRounds([rate("alfa", 2), rate("beta", 3), rate("gamma", 4)])), "da");
    expect(blocks).toContainEqual(expect.objectContaining({ type: "chart", title: "Vurderinger fra styregruppen" }));
  });
});
