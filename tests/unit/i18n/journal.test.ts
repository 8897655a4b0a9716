/** The journal speaks in words: no code of the program is shown to people. */
import { expect, it } from "vitest";
import { journalOperations, journalSubjects } from "~/domain/journal-terms";
import { recordKinds } from "~/domain/project-record";
import { nameOperation, nameSubject } from "~/i18n/journal";

const onRecords = recordKinds.flatMap((kind) =>
  (["add", "change", "delete", "restore"] as const).map((verb) => `${verb}-${kind}` as const),
);

it.each(["da", "en"] as const)("has words for every operation and subject in %s", (language) => {
  for (const operation of [...journalOperations, ...onRecords]) {
    const words = nameOperation(language, operation);
    expect([operation, words]).not.toEqual([operation, operation]);
    expect(words).toMatch(/^\p{Ll}[^_]+$/u);
  }
  for (const subject of [...journalSubjects, ...recordKinds])
    expect(nameSubject(language, subject)).toMatch(/^\p{Ll}[\p{L} -]+$/u);
});

it("leaves what an older version wrote as it stands", () => {
  expect(nameOperation("da", "paint-house")).toBe("paint-house");
  expect(nameSubject("en", "house")).toBe("house");
});
