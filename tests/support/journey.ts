/** A journey in a browser: signs in as one kind of user, and fails on any console error, page error or breach of the content-security policy. */
import { type APIRequestContext, type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { findFaults } from "./find-faults";
import { type Kind, kinds } from "./kinds";

export type DemoLanguage = "da" | "en";

function demonstrationIn(language: DemoLanguage): { url: string; sessions: string[] } {
  const all = JSON.parse(process.env.DEMONSTRATIONS ?? "{}") as Record<
    DemoLanguage,
    { url: string; sessions: string[] }
  >;
  return all[language];
}

/** Where the demonstration runs whose accounts read this language. */
export const demoUrl = (language: DemoLanguage = "da") => demonstrationIn(language).url;

/** Gives a browser the session of one kind of user. */
export async function signInAs(context: BrowserContext, kind: Kind, language: DemoLanguage = "da"): Promise<void> {
  const { url, sessions } = demonstrationIn(language);
  const value = sessions[kinds.indexOf(kind)];
  if (!value) throw new Error(`No session for ${kind}`);
  // Cookies know no ports: a browser visits one demonstration at a time.
  await context.addCookies([{ name: "session", value, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Chooses the language for a visitor; people with an account have their own. */
export async function speak(context: BrowserContext, language: DemoLanguage): Promise<void> {
  await context.addCookies([{ name: "language", value: language, url: demoUrl(language) }]);
}

/** Headers of a form that a test posts itself: from our own address, with the token of a page that the browser was shown. */
export async function ownHeaders(request: APIRequestContext): Promise<Record<string, string>> {
  const page = await (await request.get(`${demoUrl()}/was`)).text();
  const token = /<meta name="form-token" content="([^"]+)"/.exec(page)?.[1] ?? "";
  return { Origin: demoUrl(), "X-Form-Token": token };
}

/** What a page says is wrong with itself. */
function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // A page that answers 401, 404, 409 or 422 on purpose is reported by the browser as a failed resource.
    if (/Failed to load resource: the server responded with a status of (401|404|409|422|400|429)/.test(message.text()))
      return;
    complaints.push(`console: ${message.text()}`);
  });
}

export const test = base.extend<{ complaints: string[] }>({
  baseURL: async ({ browserName: _ }, use) => {
    await use(demoUrl());
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      listen(page, complaints);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** No fault that axe can see, and nothing that makes the page scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findFaults(page)).toEqual([]);
  await expectNarrow(page);
}

/** Nothing makes the page scroll sideways. */
export async function expectNarrow(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, "the page scrolls sideways").toBeLessThanOrEqual(0);
}

export { expect };
