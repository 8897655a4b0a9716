/** Every page, in both languages, light and dark, on a desk, a phone and the narrowest screen. */
import type { BrowserContext, Page } from "@playwright/test";
import { demoUrl, expect, expectAccessible, type Kind, signInAs, speak, test } from "../support/journey";

const pages: { kind: Kind | null; paths: string[] }[] = [
  {
    kind: null,
    paths: ["/", "/sign-in", "/was", "/inbox", "/nowhere", "/invitations/unknown", "/sign-in/unknown", "/verify"],
  },
  {
    kind: "lead",
    paths: [
      "/projects",
      "/projects?search=findesikke",
      "/projects/demo-stoevfri",
      "/projects/demo-fodfaeste",
      "/projects/fea",
      "/projects/demo-stoevfri/report",
      "/projects/demo-stoevfri/report?from=x",
      "/projects/demo-stoevfri/reports",
      "/reports/1/versions/1",
      "/projects/demo-stoevfri/people",
      "/next",
      "/projects/demo-natlys/next",
      "/projects/demo-natlys/next?dismiss=cells-missed:interim_results",
      "/projects/demo-stoevfri/timeline",
      "/projects/demo-stoevfri/timeline?zoom=quarter&kind=activity&direction=push",
      "/organisations",
      "/organisations/demo-snedkeri-havrup",
      "/programmes",
      "/programmes/demo-brancher-i-bevaegelse",
      "/profile",
      "/profile/data",
      "/profile/data?erase=1",
      "/profile/second-step",
    ],
  },
  {
    kind: "funder",
    paths: [
      "/portfolio",
      "/portfolio?mark=silent&region=two_way_ongoing",
      "/portfolio?search=findesikke",
      "/portfolio/compare?project=demo-stoevfri&project=demo-fodfaeste",
      "/portfolio/compare",
      "/programmes/demo-viden-paa-gulvet/portfolio",
      "/programmes/demo-viden-paa-gulvet/exemplary/demo-natlys",
      "/programmes/demo-viden-paa-gulvet/exemplary/demo-loeft",
      "/reviews",
      "/reviews/1",
      "/programmes/demo-smaa-skridt/import",
    ],
  },
  {
    kind: "administrator",
    paths: [
      "/admin/accounts",
      "/admin/mail",
      "/admin/journal",
      "/admin/persons",
      "/admin/backups",
      "/admin/processing",
      "/projects",
    ],
  },
];

/** Where a project is worked on. */
const workspace: typeof pages = [
  {
    kind: "lead",
    paths: [
      "/projects/demo-stoevfri/activities",
      "/projects/demo-stoevfri/activities?search=st%C3%B8v&kind=workshop",
      "/projects/demo-stoevfri/activities/a-anden-maaling",
      "/projects/demo-stoevfri/activities/a-anden-maaling/edit",
      "/projects/demo-stoevfri/log",
      "/projects/demo-stoevfri/involvement",
      "/projects/demo-stoevfri/involvement?organisation=demo-ergohuset",
      "/projects/demo-stoevfri/stakeholders",
      "/projects/demo-stoevfri/feedback",
      "/projects/demo-stoevfri/feedback/prepare",
      "/projects/demo-stoevfri/feedback/rounds/midtvejs",
      "/projects/demo-stoevfri/feedback/rounds/forventninger",
      "/projects/demo-stoevfri/stakeholders/demo-ergohuset",
      "/projects/demo-stoevfri/needs",
      "/projects/demo-stoevfri/needs/n-epoxy",
      "/projects/demo-stoevfri/barriers/b-frygt",
      "/projects/demo-stoevfri/goals/g-laerlinge",
      "/projects/demo-stoevfri/outcomes",
      "/projects/demo-stoevfri/outcomes/o-indkoeb",
      "/projects/demo-stoevfri/resources",
      "/projects/demo-stoevfri/basics",
      "/projects/demo-stoevfri/model",
      "/projects/demo-stoevfri/archive",
      "/projects/demo-stoevfri/duplicate",
      "/projects/demo-stoevfri/import",
      "/projects/demo-stoevfri/export",
      "/projects/demo-stoevfri/history",
      "/register",
      "/organisations/add?project=demo-stoevfri",
    ],
  },
  {
    kind: "funder",
    paths: [
      "/programmes/demo-brancher-i-bevaegelse",
      "/programmes/demo-brancher-i-bevaegelse/edit",
      "/programmes/demo-brancher-i-bevaegelse/schedule",
      "/programmes/demo-brancher-i-bevaegelse/requirements/slut",
      "/programmes/demo-brancher-i-bevaegelse/requirements/slut/edit",
    ],
  },
  { kind: "company", paths: ["/our-projects", "/our-projects/demo-stoevfri/demo-snedkeri-havrup"] },
];

const all = process.env.EVERY_SITUATION === "1";

/** All twelve situations with `EVERY_SITUATION=1`; otherwise the two where a page breaks first: dark and narrow, and wide in English. */
const situations: { language: "da" | "en"; scheme: "light" | "dark"; width: number }[] = all
  ? (["da", "en"] as const).flatMap((language) =>
      (["light", "dark"] as const).flatMap((scheme) => [1280, 390, 320].map((width) => ({ language, scheme, width }))),
    )
  : [
      { language: "da", scheme: "dark", width: 320 },
      { language: "en", scheme: "light", width: 1280 },
    ];

for (const { language, scheme, width } of situations) {
  const name = `in ${language}, ${scheme}, ${width} px`;
  test(`pages are accessible ${name}`, ({ page, context }) => look({ page, context, language, scheme, width }, pages));
  test(`pages of the workspace are accessible ${name}`, ({ page, context }) =>
    look({ page, context, language, scheme, width }, workspace));
}

type Situation = (typeof situations)[number] & { page: Page; context: BrowserContext };

async function look({ page, context, language, scheme, width }: Situation, list: typeof pages): Promise<void> {
  test.setTimeout(600_000);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
  for (const { kind, paths } of list) {
    await context.clearCookies();
    await speak(context, language);
    if (kind) await signInAs(context, kind, language);
    for (const path of paths) {
      await test.step(`${kind ?? "visitor"} ${path}`, async () => {
        await page.goto(`${demoUrl(language)}${path}`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page);
      });
    }
  }
}
