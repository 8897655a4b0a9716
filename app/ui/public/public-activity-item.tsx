/** One activity as everybody may read it: what was done and when, and from which fields people came, without names. */
import type { PublicActivity } from "~/domain/public-activity";
import { formatNumber, languageOfText, readText } from "~/i18n/format";
import { publicRecordMessages } from "~/i18n/public-records";
import { term } from "~/i18n/vocabulary";
import { describeWhen } from "../activities/describe-activity";
import { webAddress } from "../report/web-address";
import { useLanguage } from "../use-language";

interface PublicActivityItemProps {
  activity: PublicActivity;
  /** Still to come: nobody has taken part yet. */
  coming?: boolean;
}

export function PublicActivityItem({ activity, coming = false }: PublicActivityItemProps) {
  const language = useLanguage();
  const words = publicRecordMessages[language];
  const { title, summary, kind, direction, moment, participants, links } = activity;
  const total = participants.reduce((sum, { count }) => sum + count, 0);
  const fields = participants.map(({ field }) => term(language, "field", field)).join(", ");
  return (
    <li>
      <div className="stack-small">
        <h3 lang={languageOfText(language, title)}>{readText(language, title)}</h3>
        <p className="small muted">
          {[
            describeWhen(language, activity),
            term(language, "activityKind", kind),
            term(language, "direction", direction),
            term(language, "moment", moment),
          ].join(" · ")}
        </p>
        {summary && (
          <p className="as-typed" lang={languageOfText(language, summary)}>
            {readText(language, summary)}
          </p>
        )}
        {total > 0 && !coming && (
          <p className="small muted">
            {total === 1 ? words.onePerson(fields) : words.people(formatNumber(language, total), fields)}
          </p>
        )}
        {links.map((link) => (
          <p key={link} className="small breakable">
            <a href={webAddress(link)}>{link}</a>
          </p>
        ))}
      </div>
    </li>
  );
}
