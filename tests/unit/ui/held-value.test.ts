/** What is held about a person is told in words: every form that keeps a draft, every hint, every step of the journal. */
import { expect, it } from "vitest";
import * as places from "~/domain/draft-places";
import * as registration from "~/domain/registration-draft";
import { hintKinds } from "~/domain/next/hint";
import { describeHeldValue } from "~/ui/privacy/describe-held-value";

const kinds = ["need", "barrier", "goal", "outcome"] as const;
const forms = [
  places.newActivityDraft("p", null),
  places.activityDraft("p", "a"),
  ...kinds.flatMap((kind) => [places.newRecordDraft("p", kind), places.recordDraft("p", kind, "k")]),
  places.evidenceDraft("p", "o", null),
  places.resourcesDraft("p"),
  places.momentPlanDraft("p"),
  places.agreementDraft("p", "o", "partner"),
  places.contactDraft("p", "o", null),
  places.newOrganisationDraft("p"),
  places.organisationDraft("o"),
  registration.basicsDraft,
  registration.modelDraft,
  registration.projectBasicsDraft("p"),
  registration.registrationDraft("p"),
  { form: "project-model" },
].map(({ form }) => form);

it.each(["da", "en"] as const)("names codes in %s", (language) => {
  for (const form of forms) expect(describeHeldValue(language, "form", form)).toMatch(/^\p{Lu}[^_]+$/u);
  for (const kind of hintKinds) {
    const hint = `${kind.replaceAll("_", "-")}:interim_results`;
    expect(describeHeldValue(language, "hint", hint)).toMatch(/^\p{Lu}[^_:]+$/u);
  }
  expect(describeHeldValue(language, "subject_key", "facilitation")).not.toBe("facilitation");
});

it("leaves a person's own words and keys as they stand", () => {
  expect(describeHeldValue("da", "name", "open-session")).toBe("open-session");
  expect(describeHeldValue("da", "subject_key", "moede-1")).toBe("moede-1");
});
