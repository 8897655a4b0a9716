/** The needs of a company are called by their status, with the day of the answer and what took them up. */
import { expect, test } from "vitest";
import { CompanyNeeds, type CompanyNeedsProps } from "~/ui/company/company-needs";
import { LanguageProvider } from "~/ui/language-provider";
import { renderPage } from "../../support/render-page";

const workshop = { key: "w", title: { en: "Workshop" }, date: "2026-11-10", datePrecision: "month" } as const;
const needs: CompanyNeedsProps["needs"] = [
  { key: "light", text: { da: "Lys" }, status: "declined", answeredBy: [] },
  { key: "noise", text: { da: "Støj" }, status: "answered", answeredOn: "2026-11-12", answeredBy: [workshop] },
];

test("a need that cannot be answered waits for nothing, and one that was answered says when and where", async () => {
  const html = await renderPage(
    <LanguageProvider language="da">
      <CompanyNeeds needs={needs} mayAsk={false} />
    </LanguageProvider>,
  );
  const [, light = ""] = html.split("<li>");
  expect(light).toContain("Kan ikke besvares");
  expect(light).not.toContain("Taget op");
  for (const words of ["Besvaret</span>", "Besvaret 12. november 2026", '<span lang="en">Workshop', "november 2026"])
    expect(html).toContain(words);
  expect(html).not.toContain("Venter");
});
