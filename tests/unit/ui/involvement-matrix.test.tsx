/** The matrix of forms and moments as readers and documents get it. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FormByMoment } from "~/domain/indicators/indicators";
import { involvementForms, moments, type InvolvementForm, type Moment } from "~/domain/vocabulary";
import { InvolvementMatrix, involvementMatrixTable } from "~/ui/charts/involvement-matrix";
import { matrixState } from "~/ui/charts/matrix-state";

function matrixWith(cells: Partial<Record<InvolvementForm, Partial<Record<Moment, number>>>>): FormByMoment {
  return Object.fromEntries(
    involvementForms.map((form) => [
      form,
      Object.fromEntries(moments.map((moment) => [moment, cells[form]?.[moment] ?? 0])),
    ]),
  ) as FormByMoment;
}

const planned = matrixWith({ partner: { relevance: 5, capacity: 2, relations: 1 }, network: { anchoring: 2 } });
const actual = matrixWith({ partner: { relevance: 3, capacity: 2, relations: 4 }, dissemination: { anchoring: 6 } });

describe("InvolvementMatrix", () => {
  it("is a table of five forms by six moments with named rows and columns", () => {
    const drawn = renderToStaticMarkup(<InvolvementMatrix id="m" language="da" planned={planned} actual={actual} />);
    expect(drawn.match(/<th scope="col"/g)).toHaveLength(7);
    expect(drawn.match(/<th scope="row"/g)).toHaveLength(5);
    expect(drawn.match(/<td/g)).toHaveLength(30);
    expect(drawn).toContain("<caption");
    expect(drawn).not.toContain("style=");
  });

  it("says in words what became of each plan", () => {
    const drawn = renderToStaticMarkup(<InvolvementMatrix id="m" language="da" planned={planned} actual={actual} />);
    const cells = [...drawn.matchAll(/<td class="is-([a-z]+)">(.*?)<\/td>/g)].map(([, state, inside = ""]) => [
      state,
      inside
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    ]);
    expect(cells).toEqual([
      ["unplanned", "6 Uplanlagt"],
      ["missed", "0 af 2 Ikke sket"],
      ["partial", "3 af 5 Delvist"],
      ["done", "2 af 2 Som planlagt"],
      ["done", "4 (1 planlagt) Som planlagt"],
    ]);
  });

  it("has the same cells for documents", () => {
    const { headers, rows } = involvementMatrixTable({ language: "en", planned, actual });
    expect(headers).toHaveLength(7);
    expect(rows.find(([form]) => form === "Collaboration partner")).toEqual([
      "Collaboration partner",
      "3 of 5",
      "2 of 2",
      "4 (1 planned)",
      "–",
      "–",
      "–",
    ]);
  });
});

describe("matrixState", () => {
  it.each([
    [0, 0, "empty"],
    [0, 1, "unplanned"],
    [2, 0, "missed"],
    [2, 1, "partial"],
    [2, 2, "done"],
    [2, 3, "done"],
  ])("%i planned and %i actual is %s", (plannedCount, actualCount, state) => {
    expect(matrixState({ planned: plannedCount, actual: actualCount })).toBe(state);
  });
});
