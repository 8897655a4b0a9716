/** The parts of the report, each with how much is said about it and not settled. */
import { reviewMessages } from "~/i18n/review";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

export function ReviewContents({ shown, threads }: Pick<ReviewData, "shown" | "threads">) {
  const words = reviewMessages[useLanguage()].page;
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  return (
    <nav aria-label={words.contents} className="no-print">
      <h3>{words.contents}</h3>
      <ul className="plain-list">
        {shown.map(({ id, section, title }) => {
          const said = section === null ? 0 : open.filter((thread) => thread.section === section).length;
          return (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
              {said > 0 && <span className="small muted"> {words.comments(said)}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
