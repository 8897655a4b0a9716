/** The outcomes that another record led to, each with a way to its page; nothing where there are none. */
import type { Key, Outcome } from "~/domain/bundle/records";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Card } from "../card";
import { Link } from "../navigation";
import { RowList } from "../row-list";
import { useLanguage } from "../use-language";

export interface LinkedOutcomesProps {
  /** Key. */
  project: Key;
  title: string;
  outcomes: readonly Pick<Outcome, "key" | "title" | "date" | "kind" | "level">[];
}

export function LinkedOutcomes({ project, title: heading, outcomes }: LinkedOutcomesProps) {
  const language = useLanguage();
  if (outcomes.length === 0) return null;
  return (
    <Card title={heading}>
      <RowList
        label={heading}
        items={outcomes.map(({ key, title, date, kind, level }) => ({
          key,
          title: (
            <Link to={paths.outcome(project, key)} lang={languageOfText(language, title)}>
              {readText(language, title)}
            </Link>
          ),
          notes: [
            formatDay(language, date),
            term(language, "outcomeKind", kind),
            term(language, "outcomeLevel", level),
          ],
        }))}
      />
    </Card>
  );
}
