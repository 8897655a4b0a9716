/** Who may see a record is asked for with what the product does. */
import { expect, it } from "vitest";
import type { FormKind } from "~/forms/record-form";
import { LanguageProvider } from "~/ui/language-provider";
import { RecordFields } from "~/ui/records/record-fields";
import { renderPage } from "../../support/render-page";

const offered = async (kind: FormKind, visibility: string) => {
  const page = await renderPage(
    <LanguageProvider language="en">
      <RecordFields
        kind={kind}
        members={[{ member: "visibility", missing: "visibility" }]}
        values={{ visibility }}
        errors={null}
        choices={{ organisations: [] }}
      />
    </LanguageProvider>,
  );
  return [...page.matchAll(/<option value="([^"]+)"/g)].map(([, key]) => key);
};

it.each(["goal", "outcome"] as const)("offers to show a %s to everybody", async (kind) => {
  expect(await offered(kind, "project")).toEqual(["project", "funder", "public"]);
});

it.each(["need", "barrier"] as const)(
  "does not offer to show a %s to everybody, and keeps what it is",
  async (kind) => {
    expect(await offered(kind, "project")).toEqual(["project", "funder"]);
    expect(await offered(kind, "public")).toEqual(["project", "funder", "public"]);
  },
);
