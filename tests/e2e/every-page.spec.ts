/** Every page, in both languages, light and dark, on a desk, a phone and the narrowest screen. */
import { expectAccessible, type Kind, signInAs, speak, test } from "../support/journey";

const pages: { kind: Kind | null; paths: string[] }[] = [
  { kind: null, paths: ["/", "/sign-in", "/was", "/inbox", "/nowhere", "/invitations/unknown", "/sign-in/unknown"] },
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
      "/projects/demo-stoevfri/people",
      "/organisations",
      "/organisations/demo-snedkeri-havrup",
      "/programmes",
      "/programmes/demo-brancher-i-bevaegelse",
      "/profile",
    ],
  },
  { kind: "administrator", paths: ["/admin/accounts", "/admin/mail", "/admin/journal", "/projects"] },
];

for (const language of ["da", "en"] as const) {
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [1280, 390, 320]) {
      test(`pages are accessible in ${language}, ${scheme}, ${width} px`, async ({ page, context }) => {
        test.setTimeout(300_000);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 800 });
        for (const { kind, paths } of pages) {
          await context.clearCookies();
          await speak(context, language);
          if (kind) await signInAs(context, kind);
          for (const path of paths) {
            await test.step(`${kind ?? "visitor"} ${path}`, async () => {
              await page.goto(path);
              await expectAccessible(page);
            });
          }
        }
      });
    }
  }
}
