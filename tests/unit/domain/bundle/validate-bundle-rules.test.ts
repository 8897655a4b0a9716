/** Each rule of BUNDLE.md beyond the schema has a planted fault and its exact place. */
import { describe, expect, test } from "vitest";
import type { FaultCode } from "~/domain/bundle/faults";
import type { Bundle } from "~/domain/bundle/records";
import { nothingStored, type StoredReferences } from "~/domain/bundle/stored-references";
import { validateBundle } from "~/domain/bundle/validate-bundle";
import { at, exampleBundle, put } from "./example-bundle";

function faultsWith(changes: Record<string, unknown>, stored: StoredReferences = nothingStored): [string, FaultCode][] {
  const document = exampleBundle();
  for (const [pointer, value] of Object.entries(changes)) put(document, pointer, value);
  return validateBundle(document, stored).map(({ pointer, code }) => [pointer, code]);
}

/** The list at a place of the example with its first record once more, changed in some members. */
function doubled(pointer: string, changes: object = {}): unknown[] {
  const list = at(exampleBundle(), pointer) as object[];
  return [...list, { ...list[0], ...changes }];
}

const project = "/projects/0";
const activity = `${project}/activities/0`;
const round = `${project}/feedbackRounds/0`;
const response = `${round}/responses/0`;

describe("keys are unique within their list; every reference resolves", () => {
  test.each([
    "/organisations",
    "/programmes",
    "/programmes/0/requirements",
    "/projects",
    `${project}/goals`,
    `${project}/activities`,
    `${project}/needs`,
    `${project}/barriers`,
    `${project}/outcomes`,
    `${project}/feedbackRounds`,
    `${round}/questions`,
    `${round}/responses`,
    `${round}/followUps`,
  ])("a key twice in %s is a fault at the later record", (pointer) => {
    const list = doubled(pointer);
    expect(faultsWith({ [pointer]: list })).toEqual([[`${pointer}/${list.length - 1}`, "repeatedKey"]]);
  });

  test("the same key may stand in two lists and in two projects", () => {
    expect(
      faultsWith({ [`${project}/needs/0/key`]: "a1", "/projects": doubled("/projects", { key: "other" }) }),
    ).toEqual([]);
  });

  test.each([
    "/organisations/0/parent",
    "/programmes/0/funder",
    `${project}/lead`,
    `${project}/grants/0/funder`,
    `${project}/grants/0/programme`,
    `${project}/stakeholders/0`,
    `${project}/involvements/0/organisation`,
    `${activity}/brokers/0`,
    `${activity}/participants/0/organisation`,
    `${project}/needs/0/raisedBy`,
    `${project}/needs/0/raisedAt`,
    `${project}/needs/0/answeredBy/0`,
    `${project}/outcomes/0/organisation`,
    `${project}/outcomes/0/goal`,
    `${project}/outcomes/0/activities/0`,
  ])("%s must lead to a record", (pointer) => {
    expect(faultsWith({ [pointer]: "nowhere" })).toContainEqual([pointer, "unresolved"]);
  });

  test("one who is invited or answers must be an organisation", () => {
    expect(faultsWith({ [`${round}/invited`]: ["acme", "nowhere"] })).toEqual([[`${round}/invited/1`, "unresolved"]]);
    expect(faultsWith({ [`${response}/organisation`]: "nowhere" })).toEqual([
      [`${response}/organisation`, "unresolved"],
      [`${response}/organisation`, "notInvited"],
    ]);
  });

  test("a stored organisation or programme will do", () => {
    const stored: StoredReferences = {
      organisations: new Map([["old", { field: "research", parent: null }]]),
      programmes: new Map([["old-call", { funder: "fund" }]]),
      grants: new Map(),
    };
    expect(faultsWith({ [`${project}/lead`]: "old", [`${project}/grants/0/programme`]: "old-call" }, stored)).toEqual(
      [],
    );
    expect(faultsWith({ [`${project}/grants/0/programme`]: "old" }, stored)).toEqual([
      [`${project}/grants/0/programme`, "unresolved"],
    ]);
  });

  test("an activity of another project will not do", () => {
    const other = { ...exampleBundle().projects[0], key: "other", activities: [], goals: [] };
    const pointers = faultsWith({ "/projects/1": other }).map(([pointer]) => pointer);
    expect(pointers).toEqual([
      "/projects/1/needs/0/raisedAt",
      "/projects/1/needs/0/answeredBy/0",
      "/projects/1/outcomes/0/goal",
      "/projects/1/outcomes/0/activities/0",
    ]);
  });

  test("a broken record is a target as long as its key can be read", () => {
    expect(faultsWith({ [`${activity}/title`]: undefined, [`${activity}/date`]: 5 })).toEqual([
      [activity, "missingMember"],
      [`${activity}/date`, "notAString"],
    ]);
  });

  test("a list that cannot be read leaves its references unjudged; one left out holds nothing", () => {
    expect(faultsWith({ [`${project}/activities`]: "none" })).toEqual([[`${project}/activities`, "notAList"]]);
    expect(faultsWith({ "/organisations": undefined })).toEqual([["", "missingMember"]]);
    expect(faultsWith({ [`${project}/goals`]: undefined })).toEqual([[`${project}/outcomes/0/goal`, "unresolved"]]);
    expect(faultsWith({ "/programmes": undefined })).toEqual([[`${project}/grants/0/programme`, "unresolved"]]);
    expect(faultsWith({ "/programmes": {} })).toEqual([["/programmes", "notAList"]]);
  });
});

describe("an end is on or after its beginning", () => {
  test.each<[string, string]>([
    [`${project}/endDate`, "2022-12-31"],
    [`${activity}/endDate`, "2023-03-31"],
    [`${project}/momentPlan/0/to`, "2022-12-31"],
    [`${project}/involvements/0/until`, "2022-12-31"],
    [`${project}/needs/0/answeredOn`, "2023-03-31"],
    [`${project}/barriers/0/resolvedOn`, "2023-03-31"],
    [`${round}/closesOn`, "2024-01-31"],
    [`${response}/submittedOn`, "2024-01-31"],
    [`${round}/followUps/0/repliedOn`, "2024-01-31"],
  ])("%s may not be %s", (pointer, day) => {
    expect(faultsWith({ [pointer]: day })).toEqual([[pointer, "tooEarly"]]);
  });

  test.each<[string, string]>([
    [`${project}/endDate`, "2023-01-01"],
    [`${activity}/endDate`, "2023-04-01"],
    [`${project}/momentPlan/0/to`, "2023-01-01"],
    [`${project}/involvements/0/until`, "2023-01-01"],
    [`${project}/needs/0/answeredOn`, "2023-04-01"],
    [`${project}/barriers/0/resolvedOn`, "2023-04-01"],
    [`${round}/closesOn`, "2024-02-01"],
    [`${response}/submittedOn`, "2024-02-01"],
    [`${round}/followUps/0/repliedOn`, "2024-02-01"],
  ])("%s may be the same day, %s", (pointer, day) => {
    expect(faultsWith({ [pointer]: day })).toEqual([]);
  });

  test("a day that cannot be read is not compared", () => {
    expect(faultsWith({ [`${project}/startDate`]: "soon", [`${project}/endDate`]: "0001-01-01" })).toEqual([
      [`${project}/startDate`, "badDay"],
    ]);
  });
});

describe("organisations", () => {
  test("a role belongs to its field", () => {
    expect(faultsWith({ "/organisations/0/role": "insurer" })).toEqual([["/organisations/0/role", "roleOutsideField"]]);
    expect(faultsWith({ "/organisations/0/role": "insurer", "/organisations/0/field": "advisory" })).toEqual([]);
  });

  test.each(["10150818", "00000000"])("the CVR number %s is refused", (cvr) => {
    expect(faultsWith({ "/organisations/0/cvr": cvr })).toEqual([["/organisations/0/cvr", "cvrCheckDigit"]]);
  });

  test("two organisations may share a CVR number", () => {
    expect(faultsWith({ "/organisations/2/cvr": "10150817" })).toEqual([]);
  });

  test("a ROR identifier passes its checksum", () => {
    expect(faultsWith({ "/organisations/3/ror": "https://ror.org/035b05818" })).toEqual([
      ["/organisations/3/ror", "rorChecksum"],
    ]);
  });
});

describe("parents make no circle", () => {
  const fault = (i: number) => [`/organisations/${i}/parent`, "parentCircle"];
  const chain = (parents: Record<string, string | undefined>) => ({
    ...exampleBundle(),
    organisations: [
      ...exampleBundle().organisations.slice(1),
      ...Object.entries(parents).map(([key, parent]) => ({ key, name: key, field: "company", parent })),
    ].map((organisation) => JSON.parse(JSON.stringify(organisation)) as object),
    projects: [],
  });
  const faultsOf = (bundle: object, stored = nothingStored) =>
    validateBundle(bundle, stored).map(({ pointer, code }) => [pointer, code]);

  test("nor does one stand under itself", () => expect(faultsOf(chain({ a: "a" }))).toEqual([fault(3)]));
  test("each of the circle has a fault, those that lead to it have none", () => {
    expect(faultsOf(chain({ a: "b", b: "c", c: "b", d: "a" }))).toEqual([fault(4), fault(5)]);
    expect(faultsOf(chain({ a: "b", b: "c", c: "a", d: "e", e: "d" }))).toEqual([3, 4, 5, 6, 7].map(fault));
  });
  test("where an organisation's key comes twice, the first says whose child it is", () => {
    const bundle = chain({ a: "b", b: undefined });
    const twice = {
      ...bundle,
      organisations: [...bundle.organisations, { key: "b", name: "b", field: "company", parent: "a" }],
    };
    expect(faultsOf(twice)).toEqual([["/organisations/5", "repeatedKey"]]);
  });
  test("a long line is no circle", () => {
    const line = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`k${i}`, i === 0 ? undefined : `k${i - 1}`]),
    );
    expect(faultsOf(chain(line))).toEqual([]);
  });
  test("a circle may pass through stored organisations, which the file replaces", () => {
    const stored: StoredReferences = {
      ...nothingStored,
      organisations: new Map([
        ["old", { field: "company", parent: "older" }],
        ["older", { field: "company", parent: "a" }],
      ]),
    };
    expect(faultsOf(chain({ a: "old" }), stored)).toEqual([fault(3)]);
    expect(faultsOf(chain({ a: "old", older: undefined }), stored)).toEqual([]);
  });
});

describe("at most one of each", () => {
  test.each<[string, object]>([
    [`${project}/involvements`, { moments: [] }],
    [`${project}/resources`, { hours: 1 }],
    [`${project}/momentPlan`, { to: "2024-01-01" }],
    [`${project}/modelRegistrations`, { model: "linear" }],
    [`${project}/grants`, { amount: 1 }],
    [`${response}/answers`, { text: "Nej" }],
  ])("%s", (pointer, changes) => {
    const list = doubled(pointer, changes);
    expect(faultsWith({ [pointer]: list })).toEqual([[`${pointer}/${list.length - 1}`, "repeatedRecord"]]);
  });

  test("a grant without programme is told apart from one with, and not from another without", () => {
    const pointer = `${project}/grants`;
    expect(faultsWith({ [pointer]: [...doubled(pointer), { funder: "fund" }, { funder: "fund", amount: 2 }] })).toEqual(
      [
        [`${pointer}/1`, "repeatedRecord"],
        [`${pointer}/3`, "repeatedRecord"],
      ],
    );
  });

  test("another form, moment, date or question is another", () => {
    expect(
      faultsWith({
        [`${project}/involvements`]: doubled(`${project}/involvements`, { form: "network" }),
        [`${project}/resources`]: doubled(`${project}/resources`, { moment: "capacity" }),
        [`${project}/momentPlan`]: doubled(`${project}/momentPlan`, { moment: "capacity" }),
        [`${project}/modelRegistrations`]: doubled(`${project}/modelRegistrations`, { date: "2024-01-01" }),
        [`${response}/answers`]: doubled(`${response}/answers`, { question: "design" }),
      }),
    ).toEqual([]);
  });

  test("several people of one organisation may answer", () => {
    expect(faultsWith({ [`${round}/responses`]: doubled(`${round}/responses`, { key: "p2" }) })).toEqual([]);
  });
});

describe("a grant's programme is that funder's", () => {
  const pointer = `${project}/grants/0/programme`;

  test("in the file", () => {
    expect(faultsWith({ [`${project}/grants/0/funder`]: "acme" })).toEqual([[pointer, "programmeOfOther"]]);
    expect(faultsWith({ "/programmes/0/funder": 7 })).toEqual([["/programmes/0/funder", "notAString"]]);
  });

  test("where a programme's key comes twice, the first says whose it is", () => {
    expect(faultsWith({ "/programmes": doubled("/programmes", { funder: "acme" }) })).toEqual([
      ["/programmes/1", "repeatedKey"],
    ]);
  });

  const stored: StoredReferences = {
    organisations: new Map(),
    programmes: new Map([
      ["call-1", { funder: "acme" }],
      ["call-2", { funder: "acme" }],
    ]),
    grants: new Map([
      [
        "old",
        [
          { funder: "acme", programme: null },
          { funder: "acme", programme: "call-1" },
        ],
      ],
      ["bridge", [{ funder: "ku", programme: "call-1" }]],
    ]),
  };

  test("in the database", () => {
    expect(faultsWith({ [pointer]: "call-2" }, { ...stored, grants: new Map() })).toEqual([
      [pointer, "programmeOfOther"],
    ]);
  });

  test("and stays that of stored projects that the file does not bring", () => {
    expect(faultsWith({}, stored)).toEqual([["/programmes/0/funder", "funderInUse"]]);
    const document: Bundle = exampleBundle();
    expect(validateBundle(document, stored)).toEqual([
      { pointer: "/programmes/0/funder", code: "funderInUse", params: { funder: "acme", project: "old" } },
    ]);
    expect(
      faultsWith({ [`${project}/key`]: "old" }, { ...stored, grants: new Map([...stored.grants].slice(0, 1)) }),
    ).toEqual([]);
    expect(
      faultsWith({}, { ...stored, grants: new Map([["old", [{ funder: "fund", programme: "call-1" }]]]) }),
    ).toEqual([]);
  });
});

describe("feedback", () => {
  test("only invited organisations respond", () => {
    expect(faultsWith({ [`${response}/organisation`]: "ku" })).toEqual([[`${response}/organisation`, "notInvited"]]);
    expect(faultsWith({ [`${round}/invited`]: [] })).toEqual([[`${response}/organisation`, "notInvited"]]);
    expect(faultsWith({ [`${round}/invited`]: undefined })).toEqual([[round, "missingMember"]]);
    expect(faultsWith({ [`${round}/invited`]: "all" })).toEqual([[`${round}/invited`, "notAList"]]);
  });

  test("a round's own questions have keys of their own", () => {
    expect(faultsWith({ [`${round}/questions/1`]: { key: "useful", text: { da: "?" } } })).toEqual([
      [`${round}/questions/1/key`, "questionTaken"],
    ]);
  });

  test("an answer names a question of the vocabulary or of the round", () => {
    expect(faultsWith({ [`${response}/answers/1/question`]: "other" })).toEqual([
      [`${response}/answers/1/question`, "unknownQuestion"],
    ]);
    expect(faultsWith({ [`${round}/questions`]: undefined })).toEqual([
      [`${response}/answers/0/question`, "unknownQuestion"],
    ]);
    expect(faultsWith({ [`${round}/questions`]: 1 })).toEqual([[`${round}/questions`, "notAList"]]);
  });

  test("a reply and its day come together", () => {
    expect(faultsWith({ [`${round}/followUps/0/repliedOn`]: undefined })).toEqual([
      [`${round}/followUps/0`, "replyWithoutDay"],
    ]);
    expect(faultsWith({ [`${round}/followUps/0/reply`]: undefined })).toEqual([
      [`${round}/followUps/0`, "dayWithoutReply"],
    ]);
    expect(
      faultsWith({ [`${round}/followUps/0/reply`]: undefined, [`${round}/followUps/0/repliedOn`]: undefined }),
    ).toEqual([]);
  });
});

describe("an activity's date is the first day of the unit that its precision names", () => {
  test.each([
    ["month", "2023-04-02"],
    ["quarter", "2023-05-01"],
    ["year", "2023-04-01"],
  ])("by %s it may not be %s", (precision, date) => {
    expect(
      faultsWith({
        [`${activity}/datePrecision`]: precision,
        [`${activity}/date`]: date,
        [`${activity}/endDate`]: undefined,
      }),
    ).toEqual([[`${activity}/date`, "notFirstDay"]]);
  });

  test("by day, said or unsaid, it may be any; the end may be any", () => {
    for (const precision of ["day", undefined])
      expect(faultsWith({ [`${activity}/datePrecision`]: precision, [`${activity}/date`]: "2023-04-17" })).toEqual([]);
    expect(faultsWith({ [`${activity}/endDate`]: "2023-05-17" })).toEqual([]);
    expect(faultsWith({ [`${activity}/datePrecision`]: "week", [`${activity}/date`]: "2023-04-17" })).toEqual([
      [`${activity}/datePrecision`, "unknownTerm"],
    ]);
  });
});

describe("a need has answeredOn when, and only when, it is answered", () => {
  const need = `${project}/needs/0`;
  test("missing where it is answered", () => {
    expect(faultsWith({ [`${need}/answeredOn`]: undefined })).toEqual([[need, "answerWithoutDay"]]);
  });
  test.each(["open", "in_progress", "declined"])("there where it is %s", (status) => {
    expect(faultsWith({ [`${need}/status`]: status })).toEqual([[`${need}/answeredOn`, "dayWithoutAnswer"]]);
    expect(faultsWith({ [`${need}/status`]: status, [`${need}/answeredOn`]: undefined })).toEqual([]);
  });
  test("and nothing is said where the status cannot be read", () => {
    expect(faultsWith({ [`${need}/status`]: "done" })).toEqual([[`${need}/status`, "unknownTerm"]]);
  });
});

test("every fault is listed, not only the first", () => {
  expect(
    faultsWith({
      "/version": 3,
      "/organisations/0/cvr": "00000000",
      "/organisations/0/parent": "nowhere",
      [`${project}/title`]: undefined,
      [`${project}/doi`]: "x",
      [`${project}/endDate`]: "2022-01-01",
      [`${activity}/endDate`]: "2023-01-01",
      [`${activity}/participants/1/field`]: "nobody",
      [`${project}/needs/0/raisedAt`]: "nowhere",
      [`${response}/livedUp`]: 0,
      [`${response}/submittedOn`]: "2024-01-01",
    }),
  ).toEqual([
    ["/version", "wrongConstant"],
    ["/organisations/0/cvr", "cvrCheckDigit"],
    ["/organisations/0/parent", "unresolved"],
    [project, "missingMember"],
    [`${project}/doi`, "badDoi"],
    [`${activity}/participants/1/field`, "unknownTerm"],
    [`${activity}/endDate`, "tooEarly"],
    [`${project}/needs/0/raisedAt`, "unresolved"],
    [`${response}/livedUp`, "tooSmall"],
    [`${response}/submittedOn`, "tooEarly"],
    [`${project}/endDate`, "tooEarly"],
  ]);
});
