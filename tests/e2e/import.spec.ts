/** Bringing in a sheet with faults: seen through first, then written; with and without scripts, in both languages. */
import { Buffer } from "node:buffer";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { type DemoLanguage, demoUrl, expect, expectAccessible, signInAs, test } from "../support/journey";

const words = {
  da: {
    file: "Fil",
    read: "Læs filen",
    check: "Tjek rækkerne",
    look: "Se det igennem",
    fault: "»31.2.2025« er ikke en dato, der findes.",
    write: /^Hent 2 aktiviteter ind/,
    done: "2 aktiviteter er hentet ind.",
    again: "Hent mere ind",
    needed: "Vælg en kolonne til datoen",
    column: "Dato",
  },
  en: {
    file: "File",
    read: "Read the file",
    check: "Check the rows",
    look: "Look it over",
    fault: "“31.2.2025” is no date that exists.",
    write: /^Bring in 2 activities/,
    done: "2 activities have been brought in.",
    again: "Bring in more",
    needed: "Choose a column for the date",
    column: "Date",
  },
};

// A newer file of the same person takes the place of the one before: one after the other.
test.describe.configure({ mode: "default" });

const unknown = (mark: string) => `Ukendt ${mark} ApS`;

const rows = (mark: string) => [
  ["Titel", "Dato", "Type", "Deltagere"],
  [`Første ${mark}`, "13.3.2025", "Workshop", "Havrup Snedkeri & Inventar (3)"],
  [`Umulig ${mark}`, "31.2.2025", "Interview", ""],
  [`Anden ${mark}`, "marts 2025", "Vejledning", unknown(mark)],
];

async function sheetOf(ending: "csv" | "xlsx", mark: string): Promise<Buffer> {
  if (ending === "csv")
    return Buffer.from(
      rows(mark)
        .map((row) => row.join(";"))
        .join("\r\n"),
    );
  const data = rows(mark).map((row) => row.map((value) => ({ value, type: String }))) as SheetData;
  return writeExcelFile(data).toBuffer();
}

const ways: { language: DemoLanguage; ending: "csv" | "xlsx"; scripts: boolean; width: number }[] = [
  { language: "da", ending: "csv", scripts: true, width: 390 },
  { language: "da", ending: "xlsx", scripts: false, width: 1280 },
  { language: "en", ending: "xlsx", scripts: true, width: 1280 },
  { language: "en", ending: "csv", scripts: false, width: 390 },
];

for (const { language, ending, scripts, width } of ways) {
  test.describe(`${language}, ${ending}, ${width} px, ${scripts ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, baseURL: demoUrl(language) });

    test("a sheet with faults is brought in", async ({ page, context }) => {
      const say = words[language];
      await signInAs(context, "lead", language);
      await page.goto("/projects/demo-stoevfri/import");
      if (scripts) await expectAccessible(page);
      const buffer = await sheetOf(ending, `${language} ${ending}`);
      await page
        .getByLabel(say.file, { exact: true })
        .setInputFiles({ name: "aktiviteter.pdf", mimeType: "application/pdf", buffer });
      await page.getByRole("button", { name: say.read }).click();

      await expect(page.getByLabel("Titel")).toHaveValue("titleDa");
      await page.getByLabel("Dato").selectOption("");
      await page.getByRole("button", { name: say.check }).click();
      await expect(page.getByRole("alert")).toContainText(say.needed);
      await page.getByLabel("Dato").selectOption({ label: say.column });
      if (scripts) await expectAccessible(page);
      await page.getByRole("button", { name: say.check }).click();

      await expect(page.getByRole("heading", { name: say.look })).toBeVisible();
      await expect(page.getByText(say.fault)).toBeVisible();
      if (scripts) await expectAccessible(page);
      await page.getByLabel(unknown(`${language} ${ending}`)).selectOption("company");
      await page.getByRole("button", { name: say.write }).click();
      await expect(page.getByText(say.done)).toBeVisible();

      const csv = await page.request.get("/projects/demo-stoevfri/export/activities.csv");
      expect(await csv.text()).toContain(`Anden ${language} ${ending}`);
      await page.getByRole("link", { name: say.again }).click();
      await expect(page.getByLabel(say.file, { exact: true })).toBeVisible();
    });
  });
}

test("meetings are picked from a calendar, and a calendar address is made and closed", async ({ page, context }) => {
  await signInAs(context, "lead");
  await page.goto("/projects/demo-stoevfri/import");
  const events = ["Følgegruppen mødes", "Tandlæge"].flatMap((title, index) => [
    "BEGIN:VEVENT",
    `UID:${index}`,
    `DTSTART:2025051${index}T080000Z`,
    `SUMMARY:${title}`,
    "ATTENDEE;CN=Anna Berg:mailto:anna@example.org",
    "END:VEVENT",
  ]);
  const buffer = Buffer.from(["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR"].join("\r\n"));
  await page.getByLabel("Møder").check();
  await page
    .getByLabel("Fil", { exact: true })
    .setInputFiles({ name: "kalender.ics", mimeType: "text/calendar", buffer });
  await page.getByRole("button", { name: "Læs filen" }).click();
  await expect(page.getByRole("checkbox", { name: /Følgegruppen mødes/ })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText("Anna Berg")).toHaveCount(0);
  await page.getByRole("checkbox", { name: /Følgegruppen mødes/ }).check();
  await page.getByRole("button", { name: "Hent de valgte møder ind" }).click();
  await expect(page.getByText("1 møde er blevet til en aktivitet.")).toBeVisible();
  await expect(page.getByText("Tandlæge").first()).toBeVisible();

  await page.goto("/projects/demo-stoevfri/export");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lav en kalenderadresse" }).click();
  const address = await page.getByLabel("Din kalenderadresse").inputValue();
  const calendar = await page.request.get(address);
  expect(await calendar.text()).toContain("SUMMARY:Følgegruppen mødes");
  expect(calendar.headers()["cache-control"]).toContain("private");
  await page.getByRole("button", { name: "Luk adressen" }).click();
  await expect(page.getByText("Kalenderadressen er lukket.")).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});
