/** What a filter of a portfolio asks for, in words: its name and its value. */
import type { Key, Text } from "~/domain/bundle/records";
import type { FilterName, PortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { Model } from "~/domain/vocabulary";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { portfolioMessages } from "~/i18n/portfolio";
import { projectStatusName } from "~/i18n/projects";
import { term } from "~/i18n/vocabulary";

interface Names {
  programmes: readonly { key: Key; name: Text }[];
  organisations: readonly { key: Key; name: string }[];
}

/** Null where the address does not ask for it. */
export function nameFilter(
  language: Language,
  search: PortfolioSearch,
  name: FilterName,
  { programmes, organisations }: Names,
): { label: string; value: string } | null {
  const words = portfolioMessages[language];
  const value = search[name];
  if (value === null) return null;
  const said = (text: string) => ({ label: words[name], value: text });
  switch (name) {
    case "programme":
      return said(readText(language, programmes.find(({ key }) => key === value)?.name) || String(value));
    case "organisation":
      return said(organisations.find(({ key }) => key === value)?.name ?? String(value));
    case "declared":
      return said(value === "none" ? words.noModel : term(language, "model", value as Model));
    case "observed":
      return said(value === "none" ? words.noObserved : term(language, "model", value as Model));
    case "status":
      return search.status && said(projectStatusName(language, search.status));
    case "industry":
      return search.industry && said(term(language, "industry", search.industry));
    case "topic":
      return search.topic && said(term(language, "workEnvironmentTopic", search.topic));
    case "region":
      return search.region && said(words.regions[search.region]);
    case "sme":
      return search.sme && said(words.smeBands[search.sme]);
    case "report":
      return search.report && said(words.reports[search.report]);
    case "mark":
      return search.mark && said(words.marks[search.mark]);
    case "reaches":
      return search.reaches && said(term(language, "field", search.reaches));
    case "misses":
      return search.misses && said(term(language, "field", search.misses));
    case "form":
      return search.form && said(term(language, "involvementForm", search.form));
    case "moment":
      return search.moment && said(term(language, "moment", search.moment));
    case "from":
    case "to":
    case "year":
      return said(String(value));
  }
}
