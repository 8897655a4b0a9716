/** How forms of records are filled in and read back. */
import { describe, expect, it } from "vitest";
import { checkMembers, formKinds, readMembers, recordForms, typeRecord } from "~/forms/record-form";
import { readNumber, typeNumber } from "~/forms/read-number";
import { formMessages } from "~/i18n/forms";

const formOf = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};

describe("a number as typed", () => {
  it.each([
    ["1.234,5", ",", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["12 000", ",", 12000],
    ["-3,25", ",", -3.25],
    ["1.23.4", ",", null],
    ["1,2,3", ".", null],
    ["12 kr", ",", null],
    ["1e5", ".", null],
    ["", ",", null],
  ] as const)("reads %s with %s as %s", (typed, mark, value) => expect(readNumber(typed, mark)).toBe(value));

  it("comes back as it is typed", () => {
    for (const value of [0, 12, 12.5, -3.25, 1_000_000_000])
      for (const mark of [",", "."] as const) expect(readNumber(typeNumber(value, mark), mark)).toBe(value);
  });
});

describe("a record's form", () => {
  it("comes back as the record that filled it", () => {
    const goal = {
      title: { da: "Mindre støv", en: "Less dust" },
      status: "on_track",
      indicator: { da: "Målinger" },
      target: 20.5,
      actual: -1,
      visibility: "funder",
    };
    const form = formOf(typeRecord("goal", goal, ","));
    const read = readMembers(form, { kind: "goal", members: recordForms.goal, decimalMark: "," });
    expect(read.errors).toEqual({});
    expect(read.values).toEqual({ ...goal, targetGroup: undefined });
  });

  it("asks for what is missing and says what cannot be read, in words", () => {
    const form = formOf({ "date.day": "31", "date.month": "2", "date.year": "2026", raisedBy: "../x" });
    const { errors } = readMembers(form, { kind: "need", members: recordForms.need, decimalMark: "," });
    expect(errors).toEqual({
      text: "needText",
      raisedBy: "referenceGone",
      date: "day",
      status: "needStatus",
      visibility: "visibility",
    });
    for (const key of Object.values(errors)) expect(formMessages.da).toHaveProperty(key);
  });

  it("has words for all that can be missing", () => {
    for (const kind of formKinds)
      for (const { missing } of recordForms[kind]) if (missing) expect(formMessages.da).toHaveProperty(missing);
  });

  it("keeps no character that a stored text may not hold", () => {
    const form = formOf({ "text.da": " a\0b\r\nc\ud800 " });
    const { values } = readMembers(form, { kind: "need", members: recordForms.need, decimalMark: "," });
    expect(values.text).toEqual({ da: "ab\nc\ufffd" });
  });

  it("lets nothing be answered or resolved before it was there", () => {
    expect(checkMembers("need", { date: "2026-02-02", answeredOn: "2026-02-01" })).toEqual({
      answeredOn: "answeredTooEarly",
    });
    expect(checkMembers("barrier", { date: "2026-02-02", resolvedOn: "2026-02-01" })).toEqual({
      resolvedOn: "resolvedTooEarly",
    });
    expect(checkMembers("barrier", { date: "2026-02-02", resolvedOn: "2026-02-02" })).toEqual({});
  });
});
