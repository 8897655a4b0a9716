/** Who runs an installation, as the environment says. */
import { expect, it } from "vitest";
import type { SettingFault } from "~/i18n/settings";
import { readResponsibleBody } from "~/server/responsible-body";

const none = { name: null, email: null, phone: null, statement: null };

it("is nobody until somebody is named", () => {
  const faults: SettingFault[] = [];
  expect(readResponsibleBody({ OPERATOR_NAME: " ", OPERATOR_EMAIL: "" }, faults)).toEqual(none);
  expect(faults).toEqual([]);
});

it("is read with a mail address, a telephone number and the address of its statement", () => {
  const faults: SettingFault[] = [];
  const read = readResponsibleBody(
    {
      OPERATOR_NAME: "Institut for Prøver",
      OPERATOR_EMAIL: "hjaelp@example.org",
      OPERATOR_PHONE: "+45 12 34 56 78",
      ACCESSIBILITY_STATEMENT: "https://www.was.digst.dk/vidensbro-example-org",
    },
    faults,
  );
  expect(read).toEqual({
    name: "Institut for Prøver",
    email: "hjaelp@example.org",
    phone: "+45 12 34 56 78",
    statement: "https://www.was.digst.dk/vidensbro-example-org",
  });
  expect(faults).toEqual([]);
});

it.each([
  ["OPERATOR_EMAIL", "hjaelp"],
  ["OPERATOR_PHONE", "ring!"],
  ["ACCESSIBILITY_STATEMENT", "javascript:alert(1)"],
])("refuses what cannot be used as %s", (setting, value) => {
  const faults: SettingFault[] = [];
  readResponsibleBody({ [setting]: value }, faults);
  expect(faults).toEqual([{ setting, fault: "bad" }]);
});
