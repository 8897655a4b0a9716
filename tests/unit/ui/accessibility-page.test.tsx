/** The accessibility statement has the parts that the law asks for, and is not older than it may be. */
import { describe, expect, it } from "vitest";
import { assessedOn, type ResponsibleBody } from "~/domain/responsible-body";
import { accessibilityMessages } from "~/i18n/accessibility";
import { formatDay } from "~/i18n/format";
import { languages } from "~/i18n/language";
import { AccessibilityPage } from "~/ui/accessibility-page";
import { LanguageProvider } from "~/ui/language-provider";
import { renderPage } from "../../support/render-page";

const nobody: ResponsibleBody = { name: null, email: null, phone: null, statement: null };
const body = { name: "Institut for Prøver", email: "hjaelp@example.org", phone: "+45 12 34 56 78", statement: null };

describe.each(languages)("the statement in %s", (language) => {
  const draw = (responsible: ResponsibleBody) =>
    renderPage(
      <LanguageProvider language={language}>
        <AccessibilityPage publicUrl="https://vidensbro.example.org" responsible={responsible} />
      </LanguageProvider>,
    );
  const words = accessibilityMessages[language];

  it("has every part of the standard statement", async () => {
    const page = await draw(nobody);
    const parts = [...page.matchAll(/<h[23]>([^<]+)</g)].map(([, title]) => title);
    expect(parts).toEqual([
      words.helpTitle,
      words.statusTitle,
      words.limitsTitle,
      words.burdenTitle,
      words.outsideTitle,
      words.methodTitle,
      words.complaintTitle,
      words.datedTitle,
    ]);
    expect(page).toContain("https://vidensbro.example.org");
    expect(page).toContain("https://digst.dk/");
    expect(page).toContain(formatDay(language, assessedOn));
  });

  it("names who runs the installation, in writing and by telephone", async () => {
    const page = await draw(body);
    expect(page).toContain("Institut for Prøver");
    expect(page).toContain('href="mailto:hjaelp@example.org"');
    expect(page).toContain('href="tel:+4512345678"');
  });
});

it("rests on an assessment of the last year, as the law demands", () => {
  const age = Date.now() - Date.parse(assessedOn);
  expect(age / 86_400_000, "assess the pages again, mend the statement and write its day").toBeLessThan(365);
});
