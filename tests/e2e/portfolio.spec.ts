/** A funder looks over its programmes: what stands out, filters in the address, comparison, an example, and what can be taken along. */
import { demoUrl, type DemoLanguage, expect, expectAccessible, signInAs, test } from "../support/journey";

const words = {
  da: {
    title: "Portefølje",
    silent: "Stille i 90 dage",
    found: "1 projekt",
    clear: "Ryd filtre",
    compare: "Sammenlign de valgte",
    beside: "Sammenlign projekter",
    why: "Hvorfor er projektet et godt eksempel?",
    missing: "Skriv, hvorfor projektet er et godt eksempel",
    hold: "Fremhæv projektet",
    held: "Projektet er fremhævet som eksempel.",
    remove: "Fjern mærket",
    removed: "Mærket er fjernet.",
    plane: "Projekterne i feltet",
  },
  en: {
    title: "Portfolio",
    silent: "Silent for 90 days",
    found: "1 project",
    clear: "Clear filters",
    compare: "Compare the chosen",
    beside: "Compare projects",
    why: "Why is the project a good example?",
    missing: "Write why the project is a good example",
    hold: "Hold the project up",
    held: "The project is held up as an example.",
    remove: "Remove the mark",
    removed: "The mark is removed.",
    plane: "The projects in the plane",
  },
} satisfies Record<DemoLanguage, Record<string, string>>;

const situations = [
  { language: "da", width: 1280, scripts: true },
  { language: "en", width: 390, scripts: false },
] as const;

for (const { language, width, scripts } of situations) {
  const said = words[language];
  test.describe(`${language}, ${width} px, ${scripts ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, baseURL: demoUrl(language) });

    test("a funder sees what stands out, narrows, compares and holds a project up", async ({ page, context }) => {
      await signInAs(context, "funder", language);
      await page.goto("/portfolio");
      await expect(page.getByRole("heading", { level: 1, name: said.title })).toBeVisible();
      await expect(page.getByRole("img", { name: said.plane })).toBeVisible();

      // A number opens to its projects. Other journeys move projects into the other programme.
      await page.goto("/programmes/demo-viden-paa-gulvet/portfolio");
      await page.getByRole("term").getByRole("link", { name: said.silent }).click();
      await expect(page).toHaveURL(/mark=silent/);
      await expect(page.locator("#projects").getByRole("status")).toHaveText(said.found);
      await expect(page.locator("#projects").getByRole("row").nth(1)).toContainText("NATLYS");
      await page.getByRole("search").getByRole("link", { name: said.clear }).click();
      await expect(page).toHaveURL(/\/portfolio$/);
      await page.goto("/portfolio");

      // Two projects side by side.
      await page.locator("input[value=demo-stoevfri]").check();
      await page.locator("input[value=demo-fodfaeste]").check();
      await page.getByRole("button", { name: said.compare }).click();
      await expect(page.getByRole("heading", { level: 1, name: said.beside })).toBeVisible();
      await expect(page.getByRole("table").first().getByRole("columnheader")).toHaveCount(3);

      // An example needs a reason.
      const mark = "/programmes/demo-viden-paa-gulvet/exemplary/demo-natlys";
      await page.goto(mark);
      await page.getByRole("button", { name: said.hold }).click();
      await expect(page.getByRole("alert")).toContainText(said.missing);
      await page.getByLabel(said.why).fill(`Natten ${width}`);
      await page.getByRole("button", { name: said.hold }).click();
      await expect(page.getByText(said.held)).toBeVisible();
      await expect(page.getByText(`Natten ${width}`)).toBeVisible();
      await page.goto(mark);
      await page.getByRole("button", { name: said.remove }).click();
      await expect(page.getByText(said.removed)).toBeVisible();
      if (scripts) await expectAccessible(page);
    });
  });
}

test("a portfolio can be taken along as CSV, Excel, PDF and Word", async ({ page, context }) => {
  await signInAs(context, "funder");
  for (const [address, start] of [
    ["/portfolio/projects.csv", "\ufeff"],
    ["/portfolio/projects.xlsx", "PK"],
    ["/portfolio/synthesis.pdf?programme=demo-brancher-i-bevaegelse", "%PDF-"],
    ["/portfolio/synthesis.docx?programme=demo-brancher-i-bevaegelse", "PK"],
  ] as const) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    expect((await answer.body()).toString("utf8").startsWith(start), address).toBe(true);
  }
  const csv = await (await page.request.get("/portfolio/projects.csv?mark=silent&search=natarbejde")).text();
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
});

test("others have no portfolio", async ({ page, context }) => {
  await signInAs(context, "lead");
  expect((await page.goto("/programmes/demo-viden-paa-gulvet/portfolio"))?.status()).toBe(404);
  await page.goto("/portfolio");
  await expect(page.getByText("Du har ikke en portefølje")).toBeVisible();
});
