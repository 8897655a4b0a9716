/** A portfolio: filters, what stands out, pictures, and the table that every number leads to. */
import { isNarrowed } from "~/domain/portfolio/portfolio-search";
import type { PortfolioView } from "~/domain/portfolio/portfolio-view";
import { languageOfText, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { portfolioMessages } from "~/i18n/portfolio";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DoneNotice } from "../done-notice";
import { DrawnBody, type Drawing } from "../drawn-body";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { useLanguage } from "../use-language";
import { madeFrom } from "./portfolio-address";
import { FiltersInForce, PortfolioSearchForm } from "./portfolio-search-form";
import { PortfolioTable } from "./portfolio-table";
import { StandoutSection } from "./standout-section";

interface PortfolioPageProps {
  view: PortfolioView;
  /** What `drawPortfolioPictures` made. */
  pictures: Drawing;
  done: string | null;
}

export function PortfolioPage({ view, pictures, done }: PortfolioPageProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { place, any, waiting, summary } = view;
  return (
    <>
      <Heading view={view} />
      <div className="stack-large">
        <DoneNotice done={done} words={words.done} />
        {waiting > 0 && (
          <Notice tone="warning" title={words.waitingTitle}>
            <p>{words.waiting(waiting)}</p>
          </Notice>
        )}
        {!any ? (
          <EmptyState title={place.kind === "reader" ? words.noneOfAll : words.none}>
            {place.kind === "reader" ? words.noneOfAllHelp : words.noneHelp}
          </EmptyState>
        ) : (
          <>
            <OwnProgrammes view={view} />
            <Card>
              <PortfolioSearchForm view={view} />
              <FiltersInForce view={view} />
            </Card>
            {summary.total > 0 && (
              <>
                <StandoutSection view={view} />
                <DrawnBody id="pictures" className="stack-large" drawing={pictures} />
              </>
            )}
            <PortfolioTable view={view} />
            <p className="small muted">{words.counted}</p>
          </>
        )}
      </div>
    </>
  );
}

/** The way to one programme alone, before anything is narrowed. */
function OwnProgrammes({ view: { place, programmes, search } }: { view: PortfolioView }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  if (place.kind !== "reader" || programmes.length === 0 || isNarrowed(search)) return null;
  return (
    <Card title={words.ownProgrammes}>
      <ul className="plain-list grid">
        {programmes.map(({ key, name, projects }) => (
          <li key={key} className="stack-small">
            <Link to={paths.programmePortfolio(key)} lang={languageOfText(language, name)}>
              {readText(language, name)}
            </Link>
            <span className="small muted">{words.found(projects)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Heading({ view }: { view: PortfolioView }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const navigation = navigationMessages[language];
  const { kind, key, name } = view.place;
  const own = readText(language, name);
  const above = {
    programme: { list: { to: paths.programmes, label: navigation.programmes }, to: paths.programme },
    organisation: { list: { to: paths.organisations, label: navigation.organisations }, to: paths.organisation },
    reader: null,
  }[kind];
  const lead = { programme: words.leadProgramme, organisation: words.leadOrganisation, reader: words.leadAll }[kind];
  return (
    <PageHeading
      title={name ? words.titleOf(own) : words.title}
      breadcrumb={above && key !== null ? [above.list, { to: above.to(key), label: own }] : undefined}
      lead={lead}
      actions={
        view.any && (
          <span className="cluster">
            <ButtonLink to={madeFrom(view, paths.portfolioSynthesis("pdf"))} tone="secondary" reloadDocument>
              {words.pdf}
            </ButtonLink>
            <ButtonLink to={madeFrom(view, paths.portfolioSynthesis("docx"))} tone="secondary" reloadDocument>
              {words.docx}
            </ButtonLink>
            <ButtonLink to={madeFrom(view, paths.portfolioTable("xlsx"))} tone="secondary" reloadDocument>
              {words.xlsx}
            </ButtonLink>
            <ButtonLink to={madeFrom(view, paths.portfolioTable("csv"))} tone="secondary" reloadDocument>
              {words.csv}
            </ButtonLink>
          </span>
        )
      }
    />
  );
}
