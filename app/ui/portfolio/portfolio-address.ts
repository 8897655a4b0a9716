/** Addresses of a portfolio: the same view with something changed, and what is made from it. */
import { type PortfolioSearch, writePortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { PortfolioPlace } from "~/domain/portfolio/portfolio-view";
import { paths } from "~/paths";

/** Where the page lies without filters. */
export function portfolioBase({ kind, key }: PortfolioPlace): string {
  if (kind === "programme" && key !== null) return paths.programmePortfolio(key);
  return kind === "organisation" && key !== null ? paths.organisationPortfolio(key) : paths.portfolio;
}

/** The same filters with some changed; a number's link leads to the table, where its projects are. */
export function portfolioAddress(
  { place, search }: { place: PortfolioPlace; search: PortfolioSearch },
  changes: Partial<PortfolioSearch>,
  { page = 1, at = "projects" }: { page?: number; at?: string } = {},
): string {
  const parameters = writePortfolioSearch({ ...search, ...changes });
  if (page > 1) parameters.set("page", String(page));
  return `${withQuery(portfolioBase(place), parameters)}${at && `#${at}`}`;
}

/** What is made from the filtered set: its address names the place as a filter. */
export function madeFrom(
  { place, search }: { place: PortfolioPlace; search: PortfolioSearch },
  address: string,
): string {
  const narrowed = {
    ...search,
    ...(place.kind === "programme" && { programme: place.key }),
    ...(place.kind === "organisation" && { organisation: place.key }),
  };
  return withQuery(address, writePortfolioSearch(narrowed));
}

function withQuery(address: string, parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query === "" ? address : `${address}?${query}`;
}
