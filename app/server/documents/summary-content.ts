/** What the public summary of a frozen report says on its one page, in words that are ready to be drawn; it names no persons. */
import type { Day } from "~/domain/bundle/records";
import type { FrozenReport } from "~/domain/report/frozen-report";
import { shortenProse, shortenWords } from "~/domain/report/shorten-prose";
import type { ProsePart } from "~/domain/report/simple-markdown";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import { verifyMessages } from "~/i18n/verify";
import { describeSummary } from "~/ui/report/describe-summary";
import type { KeyFigureItem, Words } from "~/ui/report/report-document";

export interface SummaryDocument {
  language: Language;
  /** Day on which the report was frozen. */
  generatedOn: Day;
  kind: string;
  title: Words;
  lead: string;
  illustrative?: string;
  facts: { term: string; value: string }[];
  summary?: Words;
  figures: { title: string; items: KeyFigureItem[]; about: string };
  own?: { title: string; parts: ProsePart[]; lang?: Language };
  /** Whether nothing had to be left out; what is left out stands at the address of `rest`. */
  whole: boolean;
  rest: Words;
  /** Which version it is drawn from, and where it is on the web. */
  source: string[];
  made: string;
}

/** Characters that one page has room for beside the figures. */
const mostSummary = 900;
const mostOwn = 2600;

interface SummaryInput {
  frozen: FrozenReport;
  language: Language;
  version: number;
  frozenOn: Day;
  sha256: string;
  /** Address of the page with the same summary. */
  address: string;
}

export function summaryContent({
  frozen,
  language,
  version,
  frozenOn,
  sha256,
  address,
}: SummaryInput): SummaryDocument {
  const words = verifyMessages[language].summary;
  const { document } = reportMessages[language];
  const said = describeSummary(frozen, language);
  const langOf = (lang: Language) => (lang === language ? {} : { lang });
  const text = readText(language, said.summary);
  const summary = shortenWords(text, mostSummary);
  const own = shortenProse(said.own, mostOwn);
  return {
    language,
    generatedOn: frozenOn,
    kind: words.title,
    title: { text: readText(language, said.title), ...langOf(languageOfText(language, said.title)) },
    lead: words.lead(said.funder),
    ...(said.illustrative && { illustrative: document.illustrative }),
    facts: [
      { term: words.period, value: said.period },
      { term: words.organisation, value: said.lead },
    ],
    ...(text !== "" && { summary: { text: summary, ...langOf(languageOfText(language, said.summary)) } }),
    figures: { title: words.figures, items: said.figures, about: words.about },
    ...(own.parts.length > 0 && { own: { title: words.own, parts: own.parts, ...langOf(frozen.language) } }),
    whole: own.whole && summary === text,
    rest: { text: words.rest, href: address },
    source: [
      words.source(readText(language, frozen.requirement.title), version, formatDay(language, frozenOn)),
      words.fingerprint(sha256),
      address,
    ],
    made: document.madeWith,
  };
}
