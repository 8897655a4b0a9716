/** The accessibility statement, made for the installation that shows it. */
import { assessedOn, type ResponsibleBody } from "~/domain/responsible-body";
import { accessibilityMessages } from "~/i18n/accessibility";
import { formatDay } from "~/i18n/format";
import { PageHeading } from "./page-heading";
import { useLanguage } from "./use-language";

/** Where the supervisor takes enquiries. */
const enquiries = "https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/";

interface AccessibilityPageProps {
  publicUrl: string;
  responsible: ResponsibleBody;
}

export function AccessibilityPage({ publicUrl, responsible }: AccessibilityPageProps) {
  const language = useLanguage();
  const words = accessibilityMessages[language];
  const { name, email, phone, statement } = responsible;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="prose">
        <p>{words.duty(name ?? words.owner, publicUrl)}</p>
        {statement && (
          <p>
            <a href={statement}>{words.official}</a>
          </p>
        )}
        <h2>{words.helpTitle}</h2>
        <p>{name ? words.help(name) : words.helpUnknown}</p>
        {(email || phone) && (
          <ul>
            {email && (
              <li>
                {words.email}: <a href={`mailto:${email}`}>{email}</a>
              </li>
            )}
            {phone && (
              <li>
                {words.phone}: <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>
              </li>
            )}
          </ul>
        )}
        <h2>{words.statusTitle}</h2>
        <p>{words.status}</p>
        <h2>{words.limitsTitle}</h2>
        <ul>
          {words.limits.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h3>{words.burdenTitle}</h3>
        <p>{words.burden}</p>
        <h3>{words.outsideTitle}</h3>
        <p>{words.outside}</p>
        <h2>{words.methodTitle}</h2>
        <p>{words.method}</p>
        <ul>
          {words.methods.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h2>{words.complaintTitle}</h2>
        <p>{words.complaint}</p>
        <p>
          <a href={enquiries}>{words.toComplaint}</a>
        </p>
        <h2>{words.datedTitle}</h2>
        <p>{words.dated(formatDay(language, assessedOn))}</p>
      </div>
    </>
  );
}
