/** The filters of a portfolio as a plain form, and those in force as links that take them away. */
import { planeRegions } from "~/domain/portfolio/plane-region";
import { reportStates } from "~/domain/portfolio/portfolio-project";
import { filterNames, isNarrowed, marks, modelsOrNone, smeBands } from "~/domain/portfolio/portfolio-search";
import type { PortfolioView } from "~/domain/portfolio/portfolio-view";
import { projectStatuses } from "~/domain/project-status";
import { readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { projectStatusName } from "~/i18n/projects";
import { listTerms, term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Details } from "../details";
import { Icon } from "../icon";
import { Form, Link } from "../navigation";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";
import { nameFilter } from "./name-filter";
import { portfolioAddress, portfolioBase } from "./portfolio-address";

/** Those that stand open; the others are folded away until one of them is used. */
const first = new Set(["programme", "declared", "status", "mark"]);

type Choices = readonly { value: string; label: string }[];

export function PortfolioSearchForm({ view }: { view: PortfolioView }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { search, place, programmes } = view;
  const named = <K extends string>(keys: readonly K[], names: Record<K, string>): Choices =>
    keys.map((value) => ({ value, label: names[value] }));
  const terms = (name: Parameters<typeof listTerms>[1]): Choices =>
    listTerms(language, name).map(({ key, label }) => ({ value: key, label }));
  const models = (none: string): Choices =>
    modelsOrNone.map((value) => ({ value, label: value === "none" ? none : term(language, "model", value) }));
  const field = (name: (typeof filterNames)[number], choices: Choices, empty = words.any) => (
    <SelectField
      name={name}
      label={words[name]}
      empty={empty}
      defaultValue={String(search[name] ?? "")}
      choices={choices}
    />
  );
  const years = view.span
    ? Array.from({ length: view.span[1] - view.span[0] + 1 }, (_, index) => String((view.span?.[0] ?? 0) + index))
    : [];
  const choicesOfYears = years.slice(0, 60).map((value) => ({ value, label: value }));
  const more = filterNames.some((name) => !first.has(name) && search[name] !== null);
  return (
    // The form starts anew with each address, so that clearing the filters empties the fields.
    <Form key={JSON.stringify(search)} method="get" action={portfolioBase(place)} className="stack" role="search">
      <div className="portfolio-search">
        <TextField name="search" type="search" label={words.search} defaultValue={search.words} />
        {place.kind === "reader" &&
          programmes.length > 1 &&
          field(
            "programme",
            programmes.map(({ key, name }) => ({ value: key, label: readText(language, name) })),
          )}
        {field("declared", models(words.noModel))}
        {field(
          "status",
          projectStatuses.map((value) => ({ value, label: projectStatusName(language, value) })),
          words.allButArchived,
        )}
        {field("mark", named(marks, words.marks))}
      </div>
      <Details summary={words.filters} open={more}>
        <div className="grid">
          {field("observed", models(words.noObserved))}
          {field("region", named(planeRegions, words.regions))}
          {field("industry", terms("industry"))}
          {field("topic", terms("workEnvironmentTopic"))}
          {field("from", choicesOfYears)}
          {field("to", choicesOfYears)}
          {field("sme", named(smeBands, words.smeBands))}
          {field("report", named(reportStates, words.reports))}
          {field("reaches", terms("field"))}
          {field("misses", terms("field"))}
          {field("form", terms("involvementForm"))}
          {field("moment", terms("moment"))}
          {field("year", choicesOfYears)}
        </div>
      </Details>
      {search.order !== "title" && <input type="hidden" name="order" value={search.order} />}
      {search.descending && <input type="hidden" name="direction" value="descending" />}
      <div className="cluster">
        <Button>{words.show}</Button>
        {isNarrowed(search) && <Link to={portfolioBase(place)}>{words.clear}</Link>}
      </div>
    </Form>
  );
}

/** The filters in force. */
export function FiltersInForce({ view }: { view: PortfolioView }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const used = filterNames.flatMap((name) => {
    const filter = nameFilter(language, view.search, name, view);
    return filter ? [{ name, ...filter }] : [];
  });
  if (used.length === 0 && view.search.words === "") return null;
  return (
    <div className="stack-small">
      {used.length > 0 && (
        <ul className="plain-list cluster" aria-label={words.narrowedTo}>
          {used.map(({ name, label, value }) => (
            <li key={name}>
              <Link className="filter-chip" to={portfolioAddress(view, { [name]: null }, { at: "" })}>
                <span>
                  <span className="muted">{label}:</span> {value}
                </span>
                <Icon name="remove" />
                <span className="visually-hidden">{words.remove}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="small muted">{words.saved}</p>
    </div>
  );
}
