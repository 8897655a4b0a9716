/** The two charts of planned and used resources, drawn on the server so that no chart code reaches the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Indicators } from "~/domain/indicators/indicators";
import type { Language } from "~/i18n/language";
import { ResourceBars } from "./charts/resource-bars";

/** Hours, then money; a unit that nothing is planned or used in is left out. */
export function drawResources(
  { byMoment, ...sums }: Indicators["resources"],
  language: Language,
): { unit: "hours" | "amount"; svg: string }[] {
  const draw = (unit: "hours" | "amount") => ({
    unit,
    svg: renderToStaticMarkup(<ResourceBars id={`bars-${unit}`} {...{ language, byMoment, unit }} />),
  });
  return [
    ...(sums.plannedHours + sums.actualHours > 0 ? [draw("hours")] : []),
    ...(sums.plannedAmount + sums.actualAmount > 0 ? [draw("amount")] : []),
  ];
}
