/** The rows of a sheet as activities and organisations, with what is wrong with them. */
import { describe, expect, test } from "vitest";
import type { IncomingField, SheetCell } from "~/domain/incoming/fields";
import { type Batch, type CheckInput, checkSheet } from "~/server/exchange/check-sheet";
import { describeRowFault } from "~/i18n/incoming";

const organisations = [
  { key: "havrup", name: "Havrup Snedkeri A/S", cvr: "10150817" },
  { key: "institut", name: "Institut for Støv" },
];

function inputOf(columns: (IncomingField | null)[], rows: SheetCell[][], more: Partial<CheckInput> = {}): CheckInput {
  return {
    kind: "activities",
    content: JSON.stringify({ version: 1, firstRow: 2, rows }),
    columns,
    defaultKind: "workshop",
    defaultField: null,
    project: { startDate: "2025-01-01", endDate: "2025-12-31" },
    organisations,
    known: [],
    decisions: { unknown: {}, others: null },
    ...more,
  };
}

function write(input: CheckInput) {
  const batches: Batch[] = [];
  const result = checkSheet(input, { onProgress: () => {}, onBatch: (batch) => batches.push(batch) });
  return {
    result,
    activities: batches.flatMap(({ activities = [] }) => activities),
    organisations: batches.flatMap((batch) => batch.organisations ?? []),
    stakeholders: batches.flatMap(({ stakeholders = [] }) => stakeholders),
  };
}
const look = (input: CheckInput) => checkSheet(input, { onProgress: () => {} });

describe("rows of activities", () => {
  test("are read in both languages, and what they leave open is proposed", () => {
    const { activities, result } = write(
      inputOf(
        ["titleDa", "date", "activityKind", "participants", "hours", "visibility", "format"],
        [
          [
            "'=Møde",
            "marts 2025",
            "Company visit",
            "Havrup Snedkeri (3); 10150817; Virksomheder (12)",
            "2,5",
            "Offentlig",
            "online",
          ],
          ["Uden type", "1.2.2025", null, "institut for støv [Partner]", null, null, null],
        ],
      ),
    );
    expect(result).toMatchObject({ total: 2, good: 2, faulty: [] });
    expect(activities[0]).toEqual({
      title: { da: "=Møde" },
      kind: "company_visit",
      date: "2025-03-01",
      datePrecision: "month",
      direction: "exchange",
      brokerCore: "relate",
      moment: "relevance",
      format: "online",
      hours: 2.5,
      participants: [
        { organisation: "havrup", count: 3 },
        { organisation: "havrup", count: 1 },
        { field: "company", count: 12 },
      ],
      visibility: "public",
    });
    expect(activities[1]).toMatchObject({ kind: "workshop", participants: [{ organisation: "institut", count: 1 }] });
  });

  test("say all that is wrong with them, where and in words", () => {
    const { faulty } = look(
      inputOf(
        ["titleDa", "date", "endDate", "activityKind", "hours", "links"],
        [
          [null, null, null, null, null, null],
          [null, "31.2.2025", null, "Hygge", "mange", "javascript:alert(1)"],
          ["a", "2.2.2025", "1.2.2025", null, -1, null],
        ],
      ),
    );
    expect(faulty.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).toEqual([
      [3, ["titleMissing", "dateUnreadable", "termUnknown", "numberUnreadable", "linkUnreadable"]],
      [4, ["endBeforeStart", "numberRange"]],
    ]);
    const sentences = faulty.flatMap(({ faults }) => faults.map((fault) => describeRowFault("da", fault, "Kolonne")));
    expect(sentences[1]).toBe("»Kolonne«: »31.2.2025« er ikke en dato, der findes. Skriv fx 13.3.2025.");
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object/);
  });

  test("that are there already, or stand twice, are skipped", () => {
    const rows = [
      ["Møde", "1.2.2025"],
      ["Møde", "1.2.2025"],
      ["Gammelt", "3.2.2025"],
    ];
    const input = inputOf(["titleDa", "date"], rows, { known: ["2025-02-03|workshop|Gammelt"] });
    expect(look(input)).toMatchObject({ total: 3, good: 1, known: 2 });
    expect(write(input).activities).toHaveLength(1);
  });

  test("may name organisations that nobody knows: they are made once, or left out, and never for a faulty row", () => {
    const rows = [
      ["a", "1.2.2025", "Ny A/S; Havrup Snedkeri"],
      ["b", "2.2.2025", "NY"],
      ["c", "umulig", "Anden"],
    ];
    const input = inputOf(["titleDa", "date", "participants"], rows);
    expect(look(input)).toMatchObject({ unknown: [{ name: "Ny A/S", rows: 2 }], unknownTotal: 1 });
    const left = write(input);
    expect(left.organisations).toEqual([]);
    expect(left.activities.map(({ participants = [] }) => participants.length)).toEqual([1, 0]);
    const made = write({ ...input, decisions: { unknown: { ny: "company" }, others: "research" } });
    expect(made.organisations).toEqual([{ key: "ny-a-s", name: "Ny A/S", field: "company" }]);
    expect(made.activities[1]?.participants).toEqual([{ organisation: "ny-a-s", count: 1 }]);
  });
});

test("rows of organisations become new ones, or stakeholders that stay as they are", () => {
  const columns: IncomingField[] = ["name", "cvr", "field", "website"];
  const rows = [
    ["Havrup", "10150817", "Virksomhed", null],
    ["Nyt firma", null, "company", "nyt.dk"],
    ["Nyt firma", null, "company", null],
    ["Forkert", "12345678", "company", null],
    ["Uden felt", null, null, null],
  ];
  const { organisations: made, stakeholders, result } = write(inputOf(columns, rows, { kind: "organisations" }));
  expect(made).toEqual([{ key: "nyt-firma", name: "Nyt firma", field: "company", website: "https://nyt.dk" }]);
  expect(stakeholders).toEqual(["havrup", "nyt-firma"]);
  expect(result).toMatchObject({ good: 1, known: 2 });
  expect(result.faulty.map(({ faults }) => faults[0]?.code)).toEqual(["cvrWrong", "fieldMissing"]);
});
