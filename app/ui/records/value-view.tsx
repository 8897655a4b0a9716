/** The value of a member as a page shows it: references lead to what they name, texts keep their lines. */
import type { Activity, Key } from "~/domain/bundle/records";
import type { MemberType } from "~/domain/record-members";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { paths } from "~/paths";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";
import { describeValue } from "./describe-value";
import type { RecordNames } from "./record-names";

interface ValueViewProps {
  /** Key of the project. */
  project: Key;
  type: MemberType;
  value: unknown;
  names: RecordNames;
  /** Days of the activities that are named. */
  activities: readonly Pick<Activity, "key" | "date" | "datePrecision">[];
}

export function ValueView({ project, type, value, names, activities }: ValueViewProps) {
  const language = useLanguage();
  const words = describeValue(type, value, { language, names });
  if (type.is === "text") {
    return (
      <div className="prose" lang={languageOfText(language, value as { da?: string; en?: string })}>
        {words.split("\n").map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    );
  }
  if (type.is !== "reference" && type.is !== "references") return words;
  const links = [value].flat().map((one) => {
    const key = one as Key;
    const name = names[type.to][key];
    const activity = type.to === "activity" ? activities.find((known) => known.key === key) : undefined;
    const addresses = {
      organisation: paths.organisation(key),
      activity: paths.activity(project, key),
      goal: paths.goal(project, key),
      programme: paths.programme(key),
    };
    return (
      <li key={key}>
        {name ? (
          <Link to={addresses[type.to]} lang={type.to === "organisation" ? undefined : languageOfText(language, name)}>
            {readText(language, name)}
          </Link>
        ) : (
          key
        )}
        {activity && <span className="muted"> {formatDay(language, activity.date, activity.datePrecision)}</span>}
      </li>
    );
  });
  return <ul className="plain-list">{links}</ul>;
}
