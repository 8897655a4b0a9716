/** The demonstration's inbox: each mail as its reader would get it, with the links working. */
import { administrationMessages } from "~/i18n/administration";
import { formatMoment } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { paths } from "~/paths";
import { Card } from "./card";
import { EmptyState } from "./empty-state";
import { Link } from "./navigation";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { useLanguage } from "./use-language";

interface InboxPageProps {
  mails: readonly {
    id: number;
    toAddress: string;
    subject: string;
    text: string;
    language: Language;
    /** UTC milliseconds. */
    createdAt: number;
  }[];
  publicUrl: string;
  page: number;
  pages: number;
}

export function InboxPage({ mails, publicUrl, page, pages }: InboxPageProps) {
  const language = useLanguage();
  const words = administrationMessages[language].inbox;
  return (
    <div className="page-narrow">
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        {mails.length === 0 && <EmptyState title={words.none}>{words.noneHelp}</EmptyState>}
        {mails.map((mail) => (
          <Card key={mail.id} title={<span lang={mail.language}>{mail.subject}</span>}>
            <p className="small muted">{words.to(mail.toAddress, formatMoment(language, mail.createdAt))}</p>
            <div className="prose" lang={mail.language}>
              {mail.text.split("\n\n").map((block, index) => (
                <p key={index} className="mail-text">
                  <Paragraph text={block} publicUrl={publicUrl} />
                </p>
              ))}
            </div>
          </Card>
        ))}
        <Pagination page={page} pages={pages} addressOf={(number) => `${paths.inbox}?page=${number}`} />
      </div>
    </div>
  );
}

/** Our own addresses become links within the product, whatever name the browser knows the server by. */
function Paragraph({ text, publicUrl }: { text: string; publicUrl: string }) {
  const at = text.indexOf(`${publicUrl}/`);
  if (at < 0) return text.replace(/^-- \n/, "");
  const address = text.slice(at).split(/\s/)[0] ?? "";
  return (
    <>
      {text.slice(0, at)}
      <Link to={address.slice(publicUrl.length)}>{address}</Link>
      {text.slice(at + address.length)}
    </>
  );
}
