/** What every chart owes its reader: a name, a description, literal colours for documents, and a table with the same numbers. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { feedbackAspects, fields, moments } from "~/domain/vocabulary";
import { languages, type Language } from "~/i18n/language";
import { ActivityTimeline, activityTimelineTable } from "~/ui/charts/activity-timeline";
import type { ChartTable } from "~/ui/charts/chart-table";
import { HelixRing, helixRingTable } from "~/ui/charts/helix-ring";
import { ModelPlane, modelPlaneTable } from "~/ui/charts/model-plane";
import { RatingBars, ratingBarsTable } from "~/ui/charts/rating-bars";
import { ResourceBars, resourceBarsTable } from "~/ui/charts/resource-bars";
import { sample } from "../../support/gallery";

const counts = { push: 3, pull: 2, exchange: 4, co_creation: 5 };
const busyMonths = Array.from({ length: 36 }, (_, index) => ({
  month: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  counts,
}));
const plane = {
  declared: "systemic",
  observed: "interactive",
  twoWayIndex: 0.55,
  continuity: 0.83,
  history: [
    { date: "2022-01-15", model: "cyclical" },
    { date: "2023-06-01", model: "systemic" },
  ],
} as const;
const noUse = { plannedHours: 0, actualHours: 0, plannedAmount: 0, actualAmount: 0 };
const empty = {
  counts: { research: 0, advisory: 0, company: 0, social_partner: 0, authority: 0 },
  resources: Object.fromEntries(moments.map((moment) => [moment, noUse])) as typeof sample.resources,
  ratings: Object.fromEntries(feedbackAspects.map((aspect) => [aspect, { n: 0, mean: null }])) as typeof sample.ratings,
};

interface Drawn {
  name: string;
  full: (language: Language) => ReactElement;
  table: (language: Language) => ChartTable;
  empty: (language: Language) => ReactElement;
}

const charts: Drawn[] = [
  {
    name: "ModelPlane",
    full: (language) => <ModelPlane id="c" language={language} {...plane} />,
    table: (language) => modelPlaneTable({ language, ...plane }),
    empty: (language) => (
      <ModelPlane id="c" language={language} declared={null} observed={null} twoWayIndex={null} continuity={null} />
    ),
  },
  {
    name: "HelixRing",
    full: (language) => <HelixRing id="c" language={language} counts={sample.counts} covered={sample.covered} />,
    table: (language) => helixRingTable({ language, counts: sample.counts, covered: sample.covered }),
    empty: (language) => <HelixRing id="c" language={language} counts={empty.counts} covered={[]} />,
  },
  {
    name: "ActivityTimeline",
    full: (language) => <ActivityTimeline id="c" language={language} months={busyMonths} undated={7} />,
    table: (language) => activityTimelineTable({ language, months: busyMonths, undated: 7 }),
    empty: (language) => <ActivityTimeline id="c" language={language} months={[]} />,
  },
  {
    name: "ResourceBars",
    full: (language) => <ResourceBars id="c" language={language} byMoment={sample.resources} unit="hours" />,
    table: (language) => resourceBarsTable({ language, byMoment: sample.resources, unit: "hours" }),
    empty: (language) => <ResourceBars id="c" language={language} byMoment={empty.resources} unit="amount" />,
  },
  {
    name: "RatingBars",
    full: (language) => <RatingBars id="c" language={language} ratings={sample.ratings} />,
    table: (language) => ratingBarsTable({ language, ratings: sample.ratings }),
    empty: (language) => <RatingBars id="c" language={language} ratings={empty.ratings} />,
  },
];

/** The texts that a chart shows, in order. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

describe.each(charts)("$name", ({ full, table, empty: drawEmpty }) => {
  it.each(languages)("is named and described in %s", (language) => {
    for (const svg of [renderToStaticMarkup(full(language)), renderToStaticMarkup(drawEmpty(language))]) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="c-title" aria-describedby="c-desc"/,
      );
      expect(svg).toMatch(/<title id="c-title">[^<]{5,}<\/title><desc id="c-desc">[^<]{10,}<\/desc>/);
    }
  });

  it("stays under 9 kB at its fullest", () => {
    expect(renderToStaticMarkup(full("da")).length).toBeLessThan(9_000);
  });

  it("carries a literal colour wherever the style sheet recolours it", () => {
    const tags = renderToStaticMarkup(full("da")).match(/<[a-z]+ [^>]*class="ch-[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(3);
    for (const tag of tags) expect(tag).toMatch(/(fill|stroke)="#[0-9a-f]{6}"/);
  });

  it("has no style attributes, no scripts and no broken numbers", () => {
    for (const svg of [renderToStaticMarkup(full("en")), renderToStaticMarkup(drawEmpty("en"))]) {
      expect(svg).not.toMatch(/ style=|<script|NaN|Infinity|undefined|null/);
    }
  });

  it.each(languages)("has a table of full rows in %s", (language) => {
    const { headers, rows } = table(language);
    for (const row of rows) expect(row).toHaveLength(headers.length);
  });
});

describe("the table behind a chart says the same as the chart", () => {
  it("for fields", () => {
    const texts = textsOf(
      renderToStaticMarkup(<HelixRing id="c" language="da" counts={sample.counts} covered={sample.covered} />),
    );
    const { rows } = helixRingTable({ language: "da", counts: sample.counts, covered: sample.covered });
    for (const [name = "", count = ""] of rows) {
      expect(texts[texts.indexOf(name) + 1]).toBe(count === "0" ? "mangler" : count);
    }
    expect(rows).toHaveLength(fields.length);
  });

  it("for activities by direction", () => {
    const texts = textsOf(
      renderToStaticMarkup(<ActivityTimeline id="c" language="da" months={busyMonths} undated={7} />),
    );
    const { headers, rows } = activityTimelineTable({ language: "da", months: busyMonths, undated: 7 });
    const totals = rows.at(-2) ?? [];
    for (const index of [1, 2, 3, 4]) expect(texts).toContain(`${headers[index]}: ${totals[index]}`);
    expect(rows.at(-1)).toEqual(["Uden måned: 7", "–", "–", "–", "–", "7"]);
    expect(texts).toContain("Uden måned: 7");
  });

  it("for hours by moment", () => {
    const texts = textsOf(
      renderToStaticMarkup(<ResourceBars id="c" language="en" byMoment={sample.resources} unit="hours" />),
    );
    const { rows } = resourceBarsTable({ language: "en", byMoment: sample.resources, unit: "hours" });
    for (const [moment = "", planned, used] of rows.slice(0, -1)) {
      expect(texts[texts.indexOf(moment) + 1]).toBe(`${used} of ${planned}`);
    }
  });

  it("for ratings", () => {
    const texts = textsOf(renderToStaticMarkup(<RatingBars id="c" language="da" ratings={sample.ratings} />));
    const { rows } = ratingBarsTable({ language: "da", ratings: sample.ratings });
    for (const [aspect = "", mean, n] of rows) {
      expect(texts[texts.indexOf(aspect) + 1]).toBe(mean === "–" ? "ingen svar" : `${mean} (${n} svar)`);
    }
  });
});

describe("ModelPlane", () => {
  const drawn = renderToStaticMarkup(<ModelPlane id="c" language="da" {...plane} />);

  it("names both models and says whose reading it is", () => {
    expect(textsOf(drawn)).toEqual(
      expect.arrayContaining([
        "Erklæret: Systemisk",
        "Observeret: Interaktiv",
        "Tidligere: Cyklisk",
        "Aflæsningen er Vidensbros egen.",
      ]),
    );
  });

  it("points from declared to observed where they part, and not where they meet", () => {
    const together = renderToStaticMarkup(
      <ModelPlane id="c" language="da" declared="systemic" observed="systemic" twoWayIndex={1} continuity={1} />,
    );
    expect(drawn).toContain('stroke-dasharray="5 4"');
    expect(together).not.toContain('stroke-dasharray="5 4"');
  });

  it("places no observed model that cannot be read", () => {
    const unread = renderToStaticMarkup(
      <ModelPlane id="c" language="en" declared="linear" observed={null} twoWayIndex={0.9} continuity={0.1} />,
    );
    expect(textsOf(unread)).toContain("Observed: cannot be read yet");
    expect(unread.match(/ch-halo"/g)).toBeNull();
  });
});

describe("a drawing as wide as its box", () => {
  it("places by per cent and keeps the size of its letters", () => {
    const fluid = renderToStaticMarkup(<ActivityTimeline id="c" language="da" months={busyMonths} width="fluid" />);
    expect(fluid).toContain('width="100%"');
    expect(fluid).toMatch(/^<svg(?![^>]*viewBox)/);
    expect(fluid.length).toBeLessThan(9_000);
  });
});
