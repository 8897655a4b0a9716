/** The organisation's own sign-in in a browser: there and back, with scripts and without, and the link taken away again. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/journey";
import { startOwnProvider } from "../support/own-provider";
import { startProgram } from "../support/start-demonstration";

/** The provider wants to know where people come back to before the product runs there. */
const findPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });

async function begin(page: Page, { code, email }: { code: string; email: string }) {
  await page.goto("/first-run");
  await page.getByLabel("Engangskode").fill(code);
  await page.getByLabel("Dit navn").fill("Første Person");
  await page.getByLabel("Din e-mail").fill(email);
  await page.getByLabel("Adgangskode").fill("en lang og god kode");
  await page.getByRole("button", { name: "Opret administratoren" }).click();
  await expect(page.getByText("Første Person").first()).toBeVisible();
}

test("people come in by their organisation’s own sign-in and remove the link to it", async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), "vidensbro-own-sign-in-"));
  const port = await findPort();
  const url = `http://localhost:${port}`;
  const provider = await startOwnProvider(`${url}/sign-in/oidc/return`);
  const { issuer, clientId, clientSecret, name } = provider.settings;
  const variables = {
    PORT: String(port),
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  };
  const server = await startProgram("serve", { cwd: folder, variables });
  try {
    const email = "first@example.org";
    provider.receive({ subject: "there-1", email, emailVerified: true });
    await expect.poll(() => server.output).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(server.output)?.[0] ?? "";
    const context = await browser.newContext({ locale: "da-DK", baseURL: url });
    const page = await context.newPage();
    await begin(page, { code, email });
    await context.clearCookies({ name: "session" });

    await page.goto("/sign-in?to=/profile");
    await expectAccessible(page);
    await page.getByRole("link", { name: `Log ind med ${name}` }).click();
    await expect(page).toHaveURL(`${url}/profile`);
    await expect(page.getByText(`Du kan logge ind med ${name}.`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Se og ret" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: `Fjern forbindelsen til ${name}` }).click();
    await expect(page.getByRole("heading", { name: `Fjern forbindelsen til ${name}?` })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Fjern forbindelsen", exact: true }).click();
    await expect(page.getByText("Forbindelsen er fjernet.")).toBeVisible();
    await expect(page.getByText(`hvis ${name} kender dig som ${email}`)).toBeVisible();
    await context.close();

    const bare = await browser.newContext({
      javaScriptEnabled: false,
      locale: "en-GB",
      baseURL: url,
      viewport: { width: 390, height: 800 },
    });
    const plain = await bare.newPage();
    await plain.goto("/sign-in?to=/profile/oidc");
    await plain.getByRole("link", { name: `Sign in with ${name}` }).click();
    await expect(plain.getByText(`${name} has recognised you`)).toBeVisible();
    await plain.getByRole("button", { name: "Continue" }).click();
    await expect(plain).toHaveURL(`${url}/profile/oidc`);
    await plain.getByRole("button", { name: /Fjern forbindelsen/ }).click();
    await plain.getByRole("button", { name: "Fjern forbindelsen", exact: true }).click();
    await expect(plain.getByText("Forbindelsen er fjernet.")).toBeVisible();
    await bare.close();
  } finally {
    await server.stop();
    await provider.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
