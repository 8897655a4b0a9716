/** A chart on a page with its table. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ChartFigure } from "~/ui/charts/chart-figure";

it("shows a drawing made on the server and, folded away, the numbers behind it", () => {
  const table = {
    caption: "Organisationer",
    headers: ["Felt", "Antal"],
    rows: [
      ["Parter", "2"],
      ["Virksomheder", "11"],
    ],
  };
  const drawn = renderToStaticMarkup(
    <ChartFigure language="da" title="Hvem er med" svg='<svg role="img"></svg>' table={table} />,
  );
  expect(drawn).toContain('<svg role="img"></svg>');
  expect(drawn).toContain("<summary>Vis tallene som tabel</summary>");
  expect(drawn).toContain('<th scope="row">Virksomheder</th><td class="numeric">11</td>');
});
