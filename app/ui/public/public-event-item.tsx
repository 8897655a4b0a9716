/** One activity that is still to come, in the list across projects. */
import type { Text } from "~/domain/bundle/records";
import type { PublicEvent } from "~/domain/public-project";
import { languageOfText, readText } from "~/i18n/format";
import { projectsMessages } from "~/i18n/projects";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { describeWhen } from "../activities/describe-activity";
import { Link } from "../navigation";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

interface PublicEventItemProps {
  event: PublicEvent;
  /** The project. */
  of: { title: Text; illustrative: boolean };
}

export function PublicEventItem({ event, of }: PublicEventItemProps) {
  const language = useLanguage();
  const { title, kind } = event;
  return (
    <li>
      <div className="stack-small">
        <div className="cluster">
          <h3 lang={languageOfText(language, title)}>{readText(language, title)}</h3>
          {of.illustrative && <Tag>{projectsMessages[language].illustrative}</Tag>}
        </div>
        <p className="small muted">
          {[describeWhen(language, event), term(language, "activityKind", kind)].join(" · ")}
        </p>
        <p className="small">
          <Link to={paths.publicProject(event.project)} lang={languageOfText(language, of.title)}>
            {readText(language, of.title)}
          </Link>
        </p>
      </div>
    </li>
  );
}
