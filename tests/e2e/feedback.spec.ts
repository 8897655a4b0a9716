/** Companies answer on a slow phone, with and without scripts; the project asks, reads and replies; people with an account see what came of it. */
import type { APIRequestContext, Page } from "@playwright/test";
import { demoUrl, expect, expectAccessible, ownHeaders, signInAs, test } from "../support/journey";

const kinds = ["expectations", "steering", "experience"] as const;
type Kind = (typeof kinds)[number];

/** Projects that no other journey asks from, one for each of these: they run side by side and share an inbox. */
const projects = { scripts: "demo-ny-i-job", plain: "demo-loeft", kept: "demo-lydhoer" };

// Keystroke-level model (Card, Moran and Newell 1980): K 0.2 s a key, P 1.1 s a tap, H 0.4 s to the keys and back,
// M 1.35 s to think before each question and before sending.
const seconds = { K: 0.2, P: 1.1, H: 0.4, M: 1.35 };
type Step = keyof typeof seconds;

/** Sends a round of the kind to one contact and returns the address of the link in the mail. */
async function ask(request: APIRequestContext, key: string, kind: Kind): Promise<string> {
  const headers = await ownHeaders(request);
  const project = `/projects/${key}`;
  const html = await (await request.get(`${demoUrl()}${project}/feedback/prepare`)).text();
  const title = /<h1>([^<]+)</.exec(html)?.[1] ?? "";
  const linksNow = async () => {
    const found = [];
    for (const page of [1, 2]) {
      const inbox = await (await request.get(`${demoUrl()}/inbox?page=${page}`)).text();
      const mails = inbox.split("<section").map((one) => one.split("</section>")[0] ?? "");
      for (const mail of mails.filter((one) => one.includes(title)))
        found.push(...[...mail.matchAll(/\/answer\/[\w-]{43}/g)].map(([path]) => path));
    }
    return new Set(found);
  };
  const contact = /name="contact"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="contact"/.exec(html);
  const closes = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10).split("-");
  const before = await linksNow();
  const prepared = await request.post(`${demoUrl()}${project}/feedback/prepare`, {
    headers,
    maxRedirects: 0,
    form: {
      kind,
      contact: contact?.[1] ?? contact?.[2] ?? "",
      "closesOn.day": closes[2] ?? "",
      "closesOn.month": closes[1] ?? "",
      "closesOn.year": closes[0] ?? "",
    },
  });
  const preview = prepared.headers().location ?? "";
  const sent = await request.post(`${demoUrl()}${preview}`, { headers, maxRedirects: 0, form: { send: "yes" } });
  expect(sent.headers().location).toContain("/feedback/rounds/");
  const fresh = [...(await linksNow())].filter((path) => !before.has(path));
  expect(fresh).toHaveLength(1);
  return `${fresh[0]}?lang=da`;
}

/** Answers every question that is a tap and one in words; returns the steps and how many screens it took. */
async function answer(page: Page, path: string): Promise<{ steps: Step[]; screens: number }> {
  const steps: Step[] = [];
  let screens = 0;
  await page.goto(`${demoUrl()}${path}`);
  for (;;) {
    screens += 1;
    for (const group of await page.locator("fieldset:visible:has(input[type=radio], input[type=checkbox])").all()) {
      await group.locator("label.choice").nth(1).click();
      steps.push("M", "P");
    }
    const words = page.locator("textarea:visible").first();
    if ((await words.count()) > 0 && screens < 3) {
      const said = "Mere tid til øvelser";
      await words.fill(said);
      await page.getByText("Bevillingsgiveren må læse dette").locator("visible=true").first().click();
      steps.push("M", "P", "H", ...[...said].map((): Step => "K"), "H", "P");
    }
    const send = page.getByRole("button", { name: "Send svar" });
    steps.push("M", "P");
    if ((await send.count()) > 0) {
      await send.click();
      break;
    }
    const heading = await page.locator(".answer-place h2").textContent();
    await page.getByRole("button", { name: "Næste" }).click();
    await expect(page.locator(".answer-place h2")).not.toHaveText(heading ?? "");
  }
  await expect(page.getByText("Tak for svaret. Det er gemt.")).toBeVisible();
  return { steps, screens };
}

/** The height in CSS pixels of the smallest thing to tap in the form. */
const smallestTarget = (page: Page) =>
  page
    .locator("main form .choice:visible, main form .button:visible, main summary:visible")
    .evaluateAll((targets) => Math.round(Math.min(...targets.map((target) => target.getBoundingClientRect().height))));

const timeOf = (steps: readonly Step[]) => steps.reduce((sum, step) => sum + seconds[step], 0);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on a slow phone" : "on a phone without scripts", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 }, hasTouch: true });

    test("each kind of round is answered in three screens and a minute and a half", async ({ page, browser }) => {
      const lead = await browser.newContext();
      await signInAs(lead, "lead");
      if (javaScriptEnabled) {
        const devtools = await page.context().newCDPSession(page);
        await devtools.send("Network.emulateNetworkConditions", {
          offline: false,
          latency: 150,
          downloadThroughput: 200_000,
          uploadThroughput: 90_000,
        });
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      }
      for (const kind of kinds) {
        await test.step(kind, async () => {
          const { steps, screens } = await answer(
            page,
            await ask(lead.request, projects[javaScriptEnabled ? "scripts" : "plain"], kind),
          );
          expect(screens).toBeLessThanOrEqual(3);
          expect(timeOf(steps)).toBeLessThanOrEqual(90);
        });
      }
      await page.getByRole("link", { name: "Ret svaret" }).click();
      await expect(page.locator("input:checked").first()).toBeAttached();
      await lead.close();
    });
  });
}

test("what is half-filled stays on the phone, and the end of a long answer is told before it comes", async ({
  page,
  browser,
}) => {
  const lead = await browser.newContext();
  await signInAs(lead, "lead");
  const path = await ask(lead.request, projects.kept, "steering");
  await page.goto(`${demoUrl()}${path}`);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  expect(await smallestTarget(page)).toBeGreaterThanOrEqual(44);
  await page.getByRole("radio", { name: "Godt", exact: true }).first().check();
  const words = page.getByLabel("Uddyb gerne").first();
  await words.fill("Halvt sv");
  await page.reload();
  await expect(words).toHaveValue("Halvt sv");
  await expect(page.getByRole("radio", { name: "Godt", exact: true }).first()).toBeChecked();
  await words.fill("x".repeat(9990));
  await expect(page.getByText("10 tegn tilbage")).toBeVisible();
  await words.fill("x".repeat(10_001));
  await page.getByRole("button", { name: "Næste" }).click();
  await expect(page.getByRole("alert")).toContainText("Svaret må højst fylde 10.000 tegn");
  await words.fill("Kort");
  await page.getByRole("button", { name: "Næste" }).click();
  await page.getByRole("button", { name: "Tilbage" }).click();
  await expect(words).toHaveValue("Kort");
  await page.goto(`${demoUrl()}${path}&page`);
  await page.getByText("Hvis I vil noget andet").click();
  await page.getByRole("button", { name: "Spørg mig ikke igen" }).click();
  await expect(page.getByText("Du har bedt om ikke at blive spurgt igen.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Spørg mig igen" }).click();
  await expect(page.getByText("Projektet må spørge dig igen.")).toBeVisible();
  await page.goto(`${demoUrl()}/answer/${"x".repeat(43)}?lang=da`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Linket virker ikke");
  await lead.close();
});

test("a lead asks, reads, takes up a point and replies, and the company finds the reply with its account", async ({
  page,
  context,
  browser,
}) => {
  await signInAs(context, "lead");
  await page.goto(`${demoUrl()}/projects/demo-stoevfri/feedback/prepare`);
  await page.getByLabel("Titel på dansk").fill("Journeyens runde");
  await page.getByRole("button", { name: "Gem og se, hvordan det ser ud" }).click();
  await expect(page.getByRole("heading", { name: "Sådan ser det ud for virksomheden" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${demoUrl()}/projects/demo-stoevfri/feedback`);
  await page.getByRole("link", { name: "Følgegruppen lige nu" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Tag et punkt op.*Plakaten/ }).click();
  await page.getByLabel("Punkt fra feedbacken").last().fill("Plakaten skal op flere steder");
  await page.getByLabel("Jeres svar (valgfrit)").last().fill("Den hænger nu ved alle save");
  await page.getByLabel("Hvem må læse punktet?").last().selectOption({ label: "Projekt og bevillingsgiver" });
  await page.getByRole("button", { name: "Tilføj punkt" }).click();
  await expect(page.getByText("Punktet er gemt.")).toBeVisible();
  const company = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await signInAs(company, "company");
  const own = await company.newPage();
  await own.goto(`${demoUrl()}/our-projects`);
  await own
    .locator("main")
    .getByRole("link", { name: /Støvfri/ })
    .click();
  await expect(own.getByText("Den hænger nu ved alle save")).toBeVisible();
  await expectAccessible(own);
  await own.getByLabel("Hvad vil I gerne vide mere om?").fill("Hvor fås en god støvsuger?");
  await own.getByRole("button", { name: "Send vidensbehov" }).click();
  await expect(own.getByText("Vidensbehovet er sendt til projektet.")).toBeVisible();
  await own.getByRole("button", { name: "Svar nu" }).click();
  await expect(own.getByRole("heading", { name: /Design og fremdrift/ })).toBeVisible();
  await company.close();
  await page.getByRole("link", { name: /Slet punkt.*Plakaten/ }).click();
  await expect(page.getByRole("heading", { name: "Slet punktet?" })).toBeVisible();
  await expect(page.getByText("Virksomhederne kan ikke længere læse jeres svar.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Slet punkt" }).click();
  await expect(page.getByText("Punktet er slettet.")).toBeVisible();
  await expect(page.getByText("Den hænger nu ved alle save")).toHaveCount(0);
});
