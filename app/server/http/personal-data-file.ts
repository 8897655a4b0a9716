/** What is held about a person as one file to take along; docs/personal-data.md describes it. */
import type { Held, Subject } from "#db/personal-data";
import { register } from "~/domain/privacy/register";
import { describeKeeping, privacyMessages } from "~/i18n/privacy";
import type { Visit } from "./visit";

export function personalDataFile(
  { services, language, operation }: Visit,
  { address }: Subject,
  held: readonly Held[],
) {
  const words = privacyMessages[language];
  const content = {
    format: "vidensbro-personal-data",
    version: 1,
    address,
    madeAt: new Date(operation.now).toISOString(),
    held: held.map(({ table, total, rows }) => {
      const { processing, kept } = register[table];
      return {
        table,
        heading: words.tables[table],
        ...(processing && {
          purpose: words.processings[processing].purpose,
          legalBasis: words.processings[processing].basis,
        }),
        kept: describeKeeping(language, kept, services.environment.contactMonths),
        total,
        rows,
      };
    }),
  };
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="vidensbro-personal-data.json"`,
      "Cache-Control": "no-store",
    },
  });
}
