/** Ways in: by mailed link, by password, on a first start; and the way out. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoUrl, expect, ownHeaders, test } from "../support/journey";
import { mailedLink } from "../support/mailed-link";
import { startProgram } from "../support/start-demonstration";

test("a link that is asked for works once, and only in the browser that asked", async ({ page, context, browser }) => {
  // Nobody else asks for a link to this address meanwhile.
  const email = "virksomhed@example.org";
  await page.goto("/sign-in?to=/organisations");
  await page.getByLabel("E-mail").first().fill(email);
  await page.getByRole("button", { name: /link/i }).first().click();
  await expect(page.getByText("Hvis adressen har en bruger").first()).toBeVisible();

  await page.goto("/inbox");
  const link = await mailedLink(page, email).getAttribute("href");
  expect(link).toContain("/sign-in/");

  const elsewhere = await browser.newContext({ locale: "da-DK" });
  const other = await elsewhere.newPage();
  await other.goto(link ?? "");
  await expect(other.getByRole("button", { name: "Log ind", exact: true })).toHaveCount(0);
  await elsewhere.close();

  await page.goto(link ?? "");
  await page.goto(link ?? "");
  await page.locator("main").getByRole("button", { name: "Log ind", exact: true }).click();
  await expect(page).toHaveURL(/\/organisations/);

  await context.clearCookies({ name: "session" });
  await page.goto(link ?? "");
  await expect(page.locator("main").getByRole("button", { name: "Log ind", exact: true })).toHaveCount(0);
});

test("an unknown address gets the same answer", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").first().fill("ingen@example.org");
  await page.getByRole("button", { name: /link/i }).first().click();
  await expect(page.getByText("Hvis adressen har en bruger").first()).toBeVisible();
});

test("a page behind sign-in sends a visitor there", async ({ page }) => {
  await page.goto("/projects/fea");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fprojects%2Ffea/);
});

test("a first start creates the administrator with the printed code, without JavaScript", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-first-"));
  const server = await startProgram("serve", { cwd: folder });
  try {
    await expect.poll(() => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(server.output)?.[0]).toBeTruthy();
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(server.output)?.[0] ?? "";
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "da-DK", baseURL: server.url });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page).toHaveURL(/\/first-run$/);
    await page.getByLabel("Engangskode").fill("WRON-GCOD-E234");
    await page.getByLabel("Dit navn").fill("Første Person");
    await page.getByLabel("Din e-mail").fill("first@example.org");
    await page.getByLabel("Adgangskode").fill("en lang og god kode");
    await page.locator("main").getByRole("button").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Dit navn")).toHaveValue("Første Person");
    await page.getByLabel("Engangskode").fill(code);
    await page.getByLabel("Adgangskode").fill("en lang og god kode");
    await page.locator("main").getByRole("button").click();
    await expect(page.getByText("Første Person").first()).toBeVisible();
    expect((await page.goto("/first-run"))?.status()).toBe(404);
    await context.close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("unsafe requests from elsewhere, or from nowhere, are refused", async ({ request }) => {
  const strangers: Record<string, string>[] = [
    {},
    { Origin: "https://elsewhere.example" },
    { Origin: "null" },
    { Origin: demoUrl(), "Sec-Fetch-Site": "cross-site" },
  ];
  const pass = await ownHeaders(request);
  for (const stranger of strangers) {
    const headers = { "X-Form-Token": pass["X-Form-Token"] ?? "", ...stranger };
    const answer = await request.post("/language", { headers, form: { language: "en" }, maxRedirects: 0 });
    expect(answer.status()).toBe(403);
  }
  const bare = await request.post("/language", { headers: { Origin: demoUrl() }, form: { language: "en" } });
  expect(bare.status()).toBe(403);
  const own = await request.post("/language", {
    headers: pass,
    form: { language: "en" },
    maxRedirects: 0,
  });
  expect(own.status()).toBe(302);
});

test("every answer carries the security headers, errors and files included", async ({ request }) => {
  const page = await request.get("/");
  const asset = /\/assets\/[^"]+\.css/.exec(await page.text())?.[0] ?? "";
  for (const path of ["/", "/nowhere", asset, "/projects/fea/report.pdf", "/healthz"]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect([path, headers["x-content-type-options"]]).toEqual([path, "nosniff"]);
    if (path !== "/healthz") expect(headers["content-security-policy"]).toBeTruthy();
  }
  const nonces = new Set<string>();
  for (let i = 0; i < 50; i += 1) {
    const policy = (await request.get("/was")).headers()["content-security-policy"] ?? "";
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
    expect(policy).not.toContain("unsafe-inline");
  }
  expect(nonces.size).toBe(50);
});
