/** Words that wait for their writer: where drafts are kept, and forms that come back to who typed them. */
import { expect, test } from "vitest";
import * as places from "~/domain/draft-places";
import { basicsDraft, modelDraft, projectBasicsDraft, registrationDraft } from "~/domain/registration-draft";
import { isSentWords, wordsIn } from "~/domain/sent-words";

test("each form has a place of its own, for what it is about", () => {
  expect(places.newActivityDraft("p", null)).toEqual({ form: "log-activity", subject: "p" });
  expect(places.newActivityDraft("p", "a")).toEqual({ form: "log-activity", subject: "p a" });
  expect(places.activityDraft("p", "a")).toEqual({ form: "activity", subject: "p a" });
  expect(places.newRecordDraft("p", "need")).toEqual({ form: "add-need", subject: "p" });
  expect(places.recordDraft("p", "goal", "g")).toEqual({ form: "goal", subject: "p g" });
  expect(places.evidenceDraft("p", "o", 0)).toEqual({ form: "evidence", subject: "p o 0" });
  expect(places.evidenceDraft("p", "o", null)).toEqual({ form: "evidence", subject: "p o" });
  expect(places.resourcesDraft("p")).toEqual({ form: "resources", subject: "p" });
  expect(places.momentPlanDraft("p")).toEqual({ form: "moment-plan", subject: "p" });
  expect(places.agreementDraft("p", "one", "")).toEqual({ form: "agreement", subject: "p one" });
  expect(places.agreementDraft("p", "one", "partner")).toEqual({ form: "agreement", subject: "p one partner" });
  expect(places.contactDraft("p", "one", 3)).toEqual({ form: "contact", subject: "p one 3" });
  expect(places.contactDraft("p", "one", null)).toEqual({ form: "contact", subject: "p one" });
  expect(places.newOrganisationDraft(null)).toEqual({ form: "add-organisation", subject: "" });
  expect(places.organisationDraft("one")).toEqual({ form: "organisation", subject: "one" });
});

test("the steps of registering have theirs, apart from one another", () => {
  expect(projectBasicsDraft("p")).toEqual({ form: "project-basics", subject: "p" });
  expect(registrationDraft("p")).toEqual({ form: "register-project", subject: "p" });
  const forms = [basicsDraft, modelDraft, projectBasicsDraft("p"), registrationDraft("p")].map(({ form }) => form);
  expect(new Set(forms).size).toBe(4);
  expect([basicsDraft.subject, modelDraft.subject]).toEqual(["", ""]);
});

test("a form on its way back is known by its kind", () => {
  expect(isSentWords({ kind: "sent-words" })).toBe(true);
  for (const data of [null, undefined, "sent-words", {}, { kind: "other" }]) expect(isSentWords(data)).toBe(false);
});

test("what cost words is more than one word; keys, days and choices cost none", () => {
  const fields: [string, string][] = [
    ["title", "  Et møde "],
    ["text", "Første linje\nanden"],
    ["kind", "company_visit"],
    ["date.day", "3"],
    ["space", "   "],
    ["one", " ord "],
  ];
  expect(wordsIn(fields)).toEqual(["Et møde", "Første linje\nanden"]);
});
