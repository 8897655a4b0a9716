/** Two-step sign-in from beginning to end: with a passkey, and without scripts with an app and a recovery code. */
import type { Browser, BrowserContext } from "@playwright/test";
import { TOTP } from "otpauth";
import { demoUrl, expect, expectAccessible, ownHeaders, signInAs, test } from "../support/journey";
import { mailedLink } from "../support/mailed-link";

/** A user of the test's own: two steps end the other sessions of whoever turns them on. */
async function addUser(
  browser: Browser,
  { email, language }: { email: string; language: "da" | "en" },
): Promise<string> {
  const context = await browser.newContext();
  await signInAs(context, "administrator");
  const answer = await context.request.post(`${demoUrl()}/admin/accounts`, {
    headers: await ownHeaders(context.request),
    form: { form: "create", name: "Totrin Test", email, kind: "user", language },
  });
  const link = /http:\/\/localhost:\d+\/sign-in\/[\w-]{43}/.exec(await answer.text())?.[0];
  await context.close();
  if (!link) throw new Error(`No link: ${answer.status()}`);
  return link;
}

const signedOut = (context: BrowserContext) => context.clearCookies();

test("a passkey is added on the profile and signs in with both steps at once", async ({ page, context, browser }) => {
  const client = await context.newCDPSession(page);
  await client.send("WebAuthn.enable");
  await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(await addUser(browser, { email: "passkey@example.org", language: "da" }));
  await page.locator("main").getByRole("button", { name: "Log ind", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.goto("/profile");
  await page.getByRole("link", { name: "Slå totrinslogin til" }).click();
  await expect(page).toHaveURL(/\/profile\/second-step$/);
  await page.getByRole("button", { name: "Tilføj en adgangsnøgle" }).click();
  await expect(page.getByRole("alert")).toContainText("Skriv et navn til nøglen");
  await page.getByLabel("Navn på nøglen").fill("Min telefon");
  await page.getByRole("button", { name: "Tilføj en adgangsnøgle" }).click();
  await expect(page.getByText("Gem dine nødkoder nu")).toBeVisible();
  await expect(page.getByRole("list", { name: "Nødkoder" }).getByRole("listitem")).toHaveCount(10);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Jeg har gemt dem" }).click();
  await expect(page.getByText("Du har 10 nødkoder tilbage.")).toBeVisible();
  await expect(page.getByText("Totrinslogin er slået til")).toBeVisible();

  await signedOut(context);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/sign-in?to=/profile");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Log ind med en adgangsnøgle" }).click();
  await expect(page).toHaveURL(/\/profile$/);
  await expect(page.getByText(/brugt sidst/)).toBeVisible();

  await signedOut(context);
  await page.goto("/sign-in?to=/profile");
  await page.getByLabel("E-mail").fill("passkey@example.org");
  await page.getByRole("button", { name: "Send mig et link" }).click();
  await expect(page.getByText("Se i din indbakke")).toBeVisible();
  await page.goto("/inbox");
  await page.goto((await mailedLink(page, "passkey@example.org").getAttribute("href")) ?? "");
  await page.locator("main").getByRole("button", { name: "Log ind", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Andet trin" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Brug din adgangsnøgle" }).click();
  await expect(page).toHaveURL(/\/profile$/);

  await page.goto("/profile/second-step");
  await page.getByRole("button", { name: "Fjern Min telefon" }).click();
  await expect(page.getByRole("heading", { name: "Fjern adgangsnøglen Min telefon?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Fjern", exact: true }).click();
  await expect(page.getByText("Totrinslogin er slået fra")).toBeVisible();
});

test("an app and a recovery code work without scripts", async ({ browser }) => {
  const email = "app@example.org";
  const link = await addUser(browser, { email, language: "en" });
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "en-GB",
    baseURL: demoUrl(),
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.locator("main").getByRole("button").click();
  await page.goto("/profile/second-step");
  await page.getByRole("button", { name: "Set up an app" }).click();
  await expect(page.getByRole("img", { name: "QR code that the app reads" })).toBeVisible();
  const secret = ((await page.locator(".secret-code").textContent()) ?? "").replaceAll(" ", "");
  const code = (seconds = 0) =>
    new TOTP({ secret, algorithm: "SHA1", digits: 6, period: 30 }).generate({ timestamp: Date.now() + seconds * 1000 });
  await page.getByLabel("Code from the app").fill("12345");
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("alert")).toContainText("Write the six digits");
  await page.getByLabel("Code from the app").fill(code(-30));
  await page.getByRole("button", { name: "Turn on" }).click();
  const recovery = await page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem").allTextContents();
  expect(recovery).toHaveLength(10);

  const takeFirstStep = async () => {
    await signedOut(context);
    await page.goto("/sign-in?to=/profile");
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: /link/ }).first().click();
    await page.goto("/inbox");
    await page.goto((await mailedLink(page, email).getAttribute("href")) ?? "");
    await page.locator("main").getByRole("button").click();
    await expect(page).toHaveURL(/\/sign-in\/second-step\?to=/);
  };
  await takeFirstStep();
  await expect(page.getByRole("heading", { name: "Second step" })).toBeVisible();
  expect((await page.goto("/profile"))?.url()).toContain("/sign-in?to=");
  await page.goto("/sign-in/second-step?to=/profile");
  await page.getByLabel("Code from the app").fill("000000");
  await page.getByRole("button", { name: "Sign in", exact: true }).last().click();
  await expect(page.getByRole("alert")).toContainText("The code does not match");
  await page.getByLabel("Code from the app").fill(code());
  await page.getByLabel("Code from the app").press("Enter");
  await expect(page).toHaveURL(/\/profile$/);
  await expect(page.getByText("Two-step sign-in is on")).toBeVisible();

  await takeFirstStep();
  await page.getByText("Use a recovery code").click();
  await page.getByLabel("Recovery code").fill(recovery[0] ?? "");
  await page.getByRole("button", { name: "Sign in with the recovery code" }).click();
  await expect(page).toHaveURL(/\/profile$/);
  await context.close();
});
