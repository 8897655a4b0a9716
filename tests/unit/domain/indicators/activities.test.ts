/** INDICATORS.md, "Activities, participants, organisations" and brokers, line by line, worked by hand. */
import { describe, expect, test } from "vitest";
import { activity, figuresOf } from "./build-facts";

describe("activities", () => {
  test("total, hours, amount: count and sums, a missing value counting 0", () => {
    const activities = [
      activity({ hours: 2.5, amount: 100 }),
      activity({ hours: 0 }),
      activity({ amount: 0.5 }),
      activity(),
    ];
    expect(figuresOf({ activities }).activities).toMatchObject({ total: 4, hours: 2.5, amount: 100.5 });
  });

  test("twoWayShare: share with direction exchange or co-creation", () => {
    const activities = (["push", "pull", "exchange", "co_creation", "exchange"] as const).map((direction) =>
      activity({ direction }),
    );
    expect(figuresOf({ activities }).activities.twoWayShare).toBe(3 / 5);
  });

  test("byDirection, byMoment, byKind, byBrokerCore: counts by vocabulary", () => {
    const activities = [
      activity({ direction: "pull", moment: "anchoring", kind: "pilot", brokerCore: "relate" }),
      activity({ direction: "pull", moment: "relevance", kind: "pilot", brokerCore: "build_capacity" }),
      activity({ date: "2024-01-01" }),
    ];
    const figures = figuresOf({ activities }).activities;
    expect(figures.byDirection).toEqual({ push: 0, pull: 2, exchange: 0, co_creation: 0 });
    expect(figures.byMoment).toMatchObject({ relevance: 1, capacity: 0, anchoring: 1 });
    expect(figures.byKind).toMatchObject({ pilot: 2, workshop: 0 });
    expect(figures.byBrokerCore).toEqual({ link: 0, relate: 1, build_capacity: 1 });
  });

  test("a figure counts every record, whatever its visibility", () => {
    const activities = (["project", "funder", "public"] as const).map((visibility) => activity({ visibility }));
    expect(figuresOf({ activities }).activities.total).toBe(3);
  });
});

describe("participants", () => {
  test("total, byField: sum of count, by the organisation's field or the stated field", () => {
    const activities = [
      activity({
        participants: [
          { organisation: "one", count: 3 },
          { organisation: "union", count: 2 },
          { field: "company", count: 10 },
        ],
      }),
      activity({ participants: [{ organisation: "one", form: "partner", count: 4 }] }),
      activity({ date: "2025-01-01", participants: [{ field: "authority", count: 99 }] }),
    ];
    expect(figuresOf({ activities }).participants).toMatchObject({
      total: 19,
      byField: { research: 0, advisory: 0, company: 17, social_partner: 2, authority: 0 },
    });
  });

  test("helixCoverage: fields of participants, of brokers of the period's activities and of the lead ÷ 5", () => {
    expect(figuresOf({}).participants.helixCoverage).toBe(1 / 5);
    const participants = [
      { organisation: "one", count: 1 },
      { field: "company" as const, count: 1 },
    ];
    expect(figuresOf({ activities: [activity({ participants })] }).participants.helixCoverage).toBe(2 / 5);
    const brokered = [activity({ participants, brokers: ["adviser", "uni"] }), activity({ brokers: ["ministry"] })];
    expect(figuresOf({ activities: brokered }).participants.helixCoverage).toBe(4 / 5);
    expect(figuresOf({ activities: brokered, from: "2023-01-01" }).participants.helixCoverage).toBe(1 / 5);
    expect(figuresOf({ lead: "union", activities: brokered }).participants.helixCoverage).toBe(1);
  });
});

describe("organisations", () => {
  const activities = [
    activity({ participants: ["one", "two", "adviser", "union"].map((organisation) => ({ organisation, count: 2 })) }),
    activity({
      participants: [
        { organisation: "one", count: 1 },
        { organisation: "three", count: 1 },
        { field: "company", count: 7 },
      ],
    }),
    activity({ date: "2025-01-01", participants: [{ organisation: "ministry", count: 1 }] }),
  ];
  const figures = figuresOf({ activities, stakeholders: ["ministry"] }).organisations;

  test("reached: distinct organisations among participants", () => expect(figures.reached).toBe(5));
  test("byField: the same by field", () =>
    expect(figures.byField).toEqual({ research: 0, advisory: 1, company: 3, social_partner: 1, authority: 0 }));
  test("companies, smeCompanies: in field company; those of size micro, small or medium", () =>
    expect(figures).toMatchObject({ companies: 3, smeCompanies: 1 }));
  test("smeShare: smeCompanies ÷ reached companies whose size is known", () => expect(figures.smeShare).toBe(1 / 2));
  test("smeShare is null where no company's size is known", () => {
    const unknown = [
      activity({
        participants: [
          { organisation: "three", count: 1 },
          { organisation: "adviser", count: 1 },
        ],
      }),
    ];
    expect(figuresOf({ activities: unknown }).organisations).toMatchObject({
      companies: 1,
      smeCompanies: 0,
      smeShare: null,
    });
  });
  test("industries: distinct industries among reached companies", () => expect(figures.industries).toBe(2));
  test("intermediaries: in the fields advisory and social_partner", () => expect(figures.intermediaries).toBe(2));
});

describe("brokers", () => {
  test("distinct brokers of the period's activities, those with at least one, and their summed hours", () => {
    const activities = [
      activity({ brokers: ["uni", "adviser"], hours: 2 }),
      activity({ brokers: ["uni"] }),
      activity({ brokers: [], hours: 50 }),
      activity({ hours: 60 }),
      activity({ brokers: ["union"], hours: 1.5, date: "2023-12-31" }),
      activity({ brokers: ["ministry"], hours: 70, date: "2024-01-01" }),
    ];
    expect(figuresOf({ activities }).brokers).toEqual({ organisations: 3, activities: 3, hours: 3.5 });
  });
});
