/** What is missing: seen, put aside and taken back; the weekly mail and its way out; the whole time on one page. */
import { demoUrl, type DemoLanguage, expect, expectAccessible, signInAs, test } from "../support/journey";

const words = {
  da: {
    aside: "Læg til side",
    why: "Hvorfor er det ikke relevant?",
    missing: "Skriv, hvorfor punktet ikke er relevant",
    done: "Punktet er lagt til side.",
    folded: "1 punkt er lagt til side",
    back: "Tag frem igen",
    recalled: "Punktet er taget frem igen.",
    mail: "Stop ugemailen",
    stopped: "Ugemailen er stoppet",
    start: "Få ugemailen",
    saved: "Dit valg af ugemail er gemt.",
    month: "Måned",
    next: "Næste",
    filter: "Vælg, hvad der vises",
    show: "Vis",
    reports: "Rapportfrister",
    all: "Hele projektet",
    table: "Vis som tabel",
  },
  en: {
    aside: "Put aside",
    why: "Why is it not relevant?",
    missing: "Write why the item is not relevant",
    done: "The item is put aside.",
    folded: "1 item is put aside",
    back: "Take back",
    recalled: "The item is taken back.",
    mail: "Stop the weekly mail",
    stopped: "The weekly mail is stopped",
    start: "Get the weekly mail",
    saved: "Your choice of weekly mail is saved.",
    month: "Month",
    next: "Next",
    filter: "Choose what is shown",
    show: "Show",
    reports: "Reports due",
    all: "The whole project",
    table: "Show as a table",
  },
} satisfies Record<DemoLanguage, Record<string, string>>;

const situations = [
  { language: "da", width: 1280, scripts: true, project: "demo-natlys" },
  { language: "en", width: 390, scripts: true, project: "demo-natlys" },
  { language: "da", width: 390, scripts: false, project: "demo-fodfaeste" },
  { language: "en", width: 1280, scripts: false, project: "demo-fodfaeste" },
] as const;

for (const { language, width, scripts, project } of situations) {
  test.describe(`in ${language} at ${width} px ${scripts ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 900 } });
    const say = words[language];
    const url = (path: string) => `${demoUrl(language)}${path}`;

    test("a lead puts a hint aside with a reason and takes it back", async ({ page, context }) => {
      await signInAs(context, "lead", language);
      await page.goto(url(`/projects/${project}/next`));
      const hints = page.locator("li.hint:not(.is-dismissed)");
      const before = await hints.count();
      expect(before).toBeGreaterThan(3);
      const title = (await hints.first().locator(".hint-title").textContent()) ?? "";
      await hints.first().getByRole("link", { name: say.aside }).click();
      await page.getByRole("button", { name: say.aside, exact: true }).click();
      await expect(page.getByRole("alert")).toContainText(say.missing);
      if (scripts) await expectAccessible(page);
      await page.getByLabel(say.why).fill("Afleveret på papir");
      await page.getByRole("button", { name: say.aside, exact: true }).click();
      await expect(page.getByRole("status").filter({ hasText: say.done })).toBeVisible();
      await expect(hints).toHaveCount(before - 1);
      await page.getByText(say.folded).click();
      const aside = page.locator("li.is-dismissed");
      await expect(aside).toContainText(title);
      await expect(aside).toContainText("Afleveret på papir");
      await aside.getByRole("button", { name: say.back }).click();
      await expect(page.getByRole("status").filter({ hasText: say.recalled })).toBeVisible();
      await expect(hints).toHaveCount(before);
    });

    // Once for each demonstration, since it is one person's mail.
    if ((language === "da") === scripts) {
      test("the weekly mail is stopped by its link and started again on the profile", async ({ page, context }) => {
        await signInAs(context, "lead", language);
        await page.goto(url("/profile"));
        const start = page.getByRole("button", { name: say.start });
        if (await start.isVisible()) await start.click();
        await page.goto(url("/inbox"));
        await page.getByText(`${say.mail}:`).getByRole("link").last().click();
        await page.getByRole("button", { name: say.mail }).click();
        await expect(page.getByText(say.stopped)).toBeVisible();
        if (scripts) await expectAccessible(page);
        await page.goto(url("/profile"));
        await start.click();
        await expect(page.getByText(say.saved)).toBeVisible();
        await expect(page.getByRole("button", { name: say.mail })).toBeVisible();
      });
    }

    test("the timeline pages through time, shows what is asked for and becomes a list on a phone", async ({
      page,
      context,
    }) => {
      await signInAs(context, "lead", language);
      await page.goto(url("/projects/demo-stoevfri/timeline"));
      await expect(page.locator(".timeline-chart")).toBeVisible({ visible: width > 960 });
      await expect(page.locator(".timeline-agenda")).toBeVisible({ visible: width < 960 });
      const sizes = await page
        .locator(".timeline-chart svg text")
        .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      if (scripts) await expectAccessible(page);
      await page.getByRole("link", { name: say.month, exact: true }).click();
      await expect(page).toHaveURL(/zoom=month/);
      await page.goto(url("/projects/demo-stoevfri/timeline?zoom=quarter&from=2025-01-01"));
      await page.locator(".timeline-steps").getByRole("link", { name: say.next }).click();
      await expect(page).toHaveURL(/zoom=quarter&from=2025-04-01/);
      await page.getByRole("link", { name: say.all }).click();
      await expect(page).toHaveURL(/timeline$/);
      await page.getByText(say.filter).click();
      for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
      await page.getByLabel(say.reports).check();
      await page.getByRole("button", { name: say.show, exact: true }).click();
      await expect(page).toHaveURL(/kind=report/);
      if (width > 960) await page.getByText(say.table).click();
      const list = width > 960 ? page.locator(".timeline-table tbody tr") : page.locator(".agenda-line");
      await expect(list).toHaveCount(5);
    });
  });
}

test("the overview shows what presses most, and the list across projects what presses in each", async ({
  page,
  context,
}) => {
  await signInAs(context, "lead");
  await page.goto("/projects/demo-natlys");
  await expect(page.locator("li.hint")).toHaveCount(3);
  await page.getByRole("banner").getByRole("link", { name: "Det næste" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det næste i dine projekter");
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /^Se alle \d+ punkter$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/projects\/[^/]+\/next$/);
});

test("a bridge-builder sees no report deadlines and puts nothing aside; a company sees no list", async ({
  page,
  context,
}) => {
  await signInAs(context, "bridge_builder");
  await page.goto("/projects/demo-tryg-vagt/next");
  await expect(page.getByText("Ubesvaret behov").first()).toBeVisible();
  await expect(page.getByText("skulle være afleveret")).toHaveCount(0);
  await expect(page.getByText("Læg til side")).toHaveCount(0);
  await context.clearCookies();
  await signInAs(context, "company");
  expect((await page.goto("/projects/demo-stoevfri/next"))?.status()).toBe(404);
  await page.goto("/projects/demo-stoevfri/timeline");
  await expect(page.getByText("Feedbackrunder")).toHaveCount(0);
});

test("a mail program stops the weekly mail without a page of ours; other addresses stay shut to it", async ({
  request,
}) => {
  const post = (path: string) =>
    request.post(`${demoUrl("en")}${path}`, {
      form: { "List-Unsubscribe": "One-Click" },
      headers: { Origin: "https://mail.example", "Sec-Fetch-Site": "cross-site" },
    });
  expect((await post(`/digest/${"x".repeat(43)}`)).status()).toBe(404);
  expect((await post("/profile")).status()).toBe(403);
});
