/** The agreement with an organisation: one accessible page in each language. */
import { afterAll, describe, expect, it } from "vitest";
import { agreementContent } from "~/server/documents/agreement-content";
import { startTypst } from "~/server/documents/start-typst";
import { countPages, pdfUncompressed } from "./read-pdf";
import { root } from "./root";

const press = startTypst({ root });
afterAll(() => press.stop());

const sentence = "To timer til hvert møde, adgang til værkstedet og en kontaktperson, der kender hverdagen. ";
const input = {
  today: "2026-11-21",
  project: {
    key: "own",
    title: { da: "Støvfri hverdag i snedkerier og træindustri", en: "Dust-free days in joineries" },
    lead: "institute",
    startDate: "2026-01-01",
    endDate: "2028-12-31",
    illustrative: true,
  },
  lead: "Institut for Arbejde",
  organisation: "Snedkeri & Søn 🪚 A/S",
  momentPlan: [{ moment: "relevance" as const, from: "2026-01-01", to: "2026-03-31" }],
  agreements: (["steering_group", "partner", "participant"] as const).map((form) => ({
    organisation: "own-company",
    form,
    status: "agreed" as const,
    moments: ["relevance" as const, "capacity" as const, "anchoring" as const],
    since: "2026-02-01",
    contribution: { da: sentence.repeat(2) },
    return: { da: sentence.repeat(2), en: "A report on its own measurements." },
  })),
};

describe("an agreement", () => {
  it.each([
    ["da", "da-DK"],
    ["en", "en-GB"],
  ] as const)("is one tagged page in %s", async (language, tag) => {
    const pdf = await press.draw("agreement", agreementContent({ ...input, language }));
    expect(countPages(pdf)).toBe(1);
    const text = pdfUncompressed(pdf);
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(text).toMatch(/\/Marked true/);
    expect(text).toContain(`/Lang (${tag})`);
  });

  it("says what is not known yet, and leaves out what was left", async () => {
    const [first] = input.agreements;
    if (!first) throw new Error("no agreement");
    const bare = { organisation: "own-company", form: "network" as const, moments: [] };
    const content = agreementContent({
      ...input,
      language: "da",
      agreements: [bare, { ...first, status: "withdrawn" }],
    });
    expect(content.plan.rows.map(({ form }) => form)).toEqual(["Netværksbaseret"]);
    expect(content.ask).toMatchObject({ items: [], none: "Aftales nærmere." });
    expect(content.illustrative).toBe("Opdigtede data til demonstration");
    expect(countPages(await press.draw("agreement", content))).toBe(1);
    const none = agreementContent({ ...input, language: "en", agreements: [] });
    expect(countPages(await press.draw("agreement", none))).toBe(1);
  });
});
