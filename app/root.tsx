/** The frame of every page: language, header, footer, scripts, and what is shown when a page fails. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ComponentProps, type ReactNode, useContext } from "react";
import { countMails } from "#db/outbox";
import { speaksForCompany } from "~/domain/permissions/speaks-for-company";
import { hasPortfolio } from "#db/portfolio";
import { worksInProjects } from "~/domain/permissions/works-in-projects";
import { readerScope, scopeFor } from "~/domain/permissions/scope";
import { isSentWords, type SentWords } from "~/domain/sent-words";
import { isLanguage, type Language } from "~/i18n/language";
import { navigationMessages } from "~/i18n/navigation";
import { secondStepDemandMessages } from "~/i18n/second-step-demand";
import { sentWordsMessages } from "~/i18n/sent-words";
import { startLate } from "~/late-scripts";
import { NonceContext } from "~/nonce";
import { paths } from "~/paths";
import { listDemands } from "~/server/http/list-demands";
import { readLogAddress } from "~/server/http/read-log-address";
import { visitOf } from "~/server/http/visit";
import { ButtonLink } from "~/ui/button-link";
import { FormTokenMeta } from "~/ui/form-token";
import { LanguageProvider } from "~/ui/language-provider";
import { Link } from "~/ui/navigation";
import { Notice } from "~/ui/notice";
import { WaitingNotice } from "~/ui/offline/waiting-notice";
import { PageHeading } from "~/ui/page-heading";
import { PageShell } from "~/ui/page-shell";
import { rootMenu } from "~/ui/root-menu";
import { SentWordsPage } from "~/ui/sent-words-page";
import { useTakeOver } from "~/ui/tell-what-was-typed";
import favicon from "~/ui/favicon.svg?url";
import plex400 from "~/ui/fonts/ibm-plex-sans-latin-400-normal.woff2?url";
import plex600 from "~/ui/fonts/ibm-plex-sans-latin-600-normal.woff2?url";
import styles from "~/ui/styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: favicon, type: "image/svg+xml" },
  { rel: "preload", href: plex400, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "preload", href: plex600, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  if (!error) return [{ title: "Vidensbro" }];
  const words = navigationMessages[data?.language ?? "da"];
  const sent = sentWordsOf(error);
  if (sent) return [{ title: `${sentWordsMessages[languageOf(sent)].titles[sent.why]} – Vidensbro` }];
  return [{ title: `${faultWords(error, words, data?.language)[0]} – Vidensbro` }];
};

export function loader(args: LoaderFunctionArgs) {
  const { language, account, actor, services, formFailed } = visitOf(args);
  const scope = scopeFor(actor, "mail.list", { kind: "installation" });
  const mails = scope ? countMails(services.db, scope) : null;
  const { demonstration, smtpUrl } = services.environment;
  return {
    language,
    formFailed,
    account: account
      ? {
          id: account.id,
          name: account.name,
          administrator: account.administrator,
          works: worksInProjects(actor),
          speaks: speaksForCompany(actor),
          reviews: actor.kind === "account" && actor.programmes.length > 0,
          portfolio: actor.kind === "account" && hasPortfolio(services.db, readerScope(actor)),
        }
      : null,
    closed: actor.kind === "account" && actor.locked?.length ? listDemands(visitOf(args)).closed : [],
    log: readLogAddress(visitOf(args), args.params.project),
    demonstration,
    mail: mails && !demonstration ? { notSet: smtpUrl === null ? mails.waiting : 0, givenUp: mails.given_up } : null,
  };
}

export default function Root() {
  return <Outlet />;
}

/** Called, not drawn: what it returns is changed before it is drawn. */
function LateScripts(props: ComponentProps<typeof Scripts>) {
  return startLate(Scripts(props));
}

/** Wraps pages and error pages alike. */
export function Layout({ children }: { children: ReactNode }) {
  useTakeOver();
  const nonce = useContext(NonceContext);
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname, search } = useLocation();
  const sent = sentWordsOf(useRouteError());
  // An action that fails leaves the frame without data of its own.
  const language: Language = data?.language ?? (sent ? languageOf(sent) : "da");
  const menu = data ? rootMenu(language, data) : { items: [], account: sent?.why === "signed-out" ? null : unknown };
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <FormTokenMeta />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>
          <PageShell {...menu} address={`${pathname}${search}`} log={data?.log ?? null}>
            <WaitingNotice account={data?.account?.id ?? null} address={`${pathname}${search}`} />
            {data && data.closed.length > 0 && <DemandNotice language={language} names={data.closed} />}
            {data?.mail && <MailNotice language={language} {...data.mail} />}
            {children}
          </PageShell>
        </LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <LateScripts nonce={nonce} />
      </body>
    </html>
  );
}

/** An action that fails does not say who asked. */
const unknown = "unknown" as const;

/** Somebody who would reach more with a second step is told on every page but the one that sets it up. */
function DemandNotice({ language, names }: { language: Language; names: readonly string[] }) {
  const words = secondStepDemandMessages[language];
  if (useLocation().pathname === paths.secondStep) return null;
  return (
    <Notice tone="warning">
      <p>
        {words.demanded(names.join(", "))} <Link to={paths.secondStep}>{words.toSetUp}</Link>
      </p>
    </Notice>
  );
}

function MailNotice({ language, notSet, givenUp }: { language: Language; notSet: number; givenUp: number }) {
  const words = navigationMessages[language];
  if (notSet === 0 && givenUp === 0) return null;
  return (
    <Notice tone="warning">
      <p>
        {notSet > 0 ? words.mailNotSet(notSet) : words.mailGivenUp(givenUp)}{" "}
        <Link to={paths.adminMail}>{words.seeMail}</Link>
      </p>
    </Notice>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>("root");
  const words = navigationMessages[data?.language ?? "da"];
  const sent = sentWordsOf(error);
  if (sent) return <SentWordsPage {...sent} />;
  const [title, lead] = faultWords(error, words, data?.language);
  const requestId = requestIdOf(error);
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {requestId && (
        <p className="muted">
          {words.requestId} <code>{requestId}</code>
        </p>
      )}
      <ButtonLink to={paths.home}>{words.toFront}</ButtonLink>
    </>
  );
}

/** The form that a visitor sent and gets back, or null. */
const sentWordsOf = (error: unknown) => (isRouteErrorResponse(error) && isSentWords(error.data) ? error.data : null);

/** By which the note of what went wrong is found; null where nothing went wrong on the server. */
function requestIdOf(error: unknown): string | null {
  const said: unknown = isRouteErrorResponse(error) ? error.data : null;
  if (typeof said !== "object" || said === null || !("requestId" in said)) return null;
  return typeof said.requestId === "string" ? said.requestId : null;
}

const languageOf = ({ language }: SentWords): Language => (isLanguage(language) ? language : "da");

/** Title and sentence for what went wrong. */
function faultWords(
  error: unknown,
  words: (typeof navigationMessages)["da"],
  language: Language = "da",
): [title: string, lead: string] {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return [words.notFoundTitle, words.notFound];
  const { titles, stale } = sentWordsMessages[language];
  if (status === 403) return [titles.stale, stale.plain];
  return status === 507 ? [words.noRoomTitle, words.noRoom] : [words.brokenTitle, words.broken];
}
