/** What is agreed with one organisation, form by form: where it stands, since when, and what each side gives. */
import type { ReactNode } from "react";
import type { Agreement } from "~/domain/project-record";
import type { InvolvementForm } from "~/domain/vocabulary";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { term } from "~/i18n/vocabulary";
import { ParticipationTag } from "./participation-tag";
import { SummaryList } from "./summary-list";
import { useLanguage } from "./use-language";

interface AgreementListProps {
  agreements: readonly Agreement[];
  /** Whether the reader may know what is expected of both sides. */
  whole: boolean;
  /** What can be done about the agreement in a form. */
  actions?: (form: InvolvementForm) => ReactNode;
}

export function AgreementList({ agreements, whole, actions }: AgreementListProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language].one;
  const text = (written: Agreement["contribution"]) =>
    written ? (
      <span className="typed-text" lang={languageOfText(language, written)}>
        {readText(language, written)}
      </span>
    ) : (
      <span className="muted">{words.notWritten}</span>
    );
  return agreements.map((one) => (
    <section key={one.form} className="stack-small">
      <div className="cluster">
        <h3>{term(language, "involvementForm", one.form)}</h3>
        <ParticipationTag status={one.status ?? "agreed"} />
        {actions && <span className="cluster no-print">{actions(one.form)}</span>}
      </div>
      <SummaryList
        items={[
          ...(one.since ? [{ term: words.since, value: formatDay(language, one.since) }] : []),
          ...(one.until ? [{ term: words.until, value: formatDay(language, one.until) }] : []),
          ...(whole
            ? [
                { term: words.contribution, value: text(one.contribution) },
                { term: words.return, value: text(one.return) },
              ]
            : []),
        ]}
      />
    </section>
  ));
}
