/** A project by its title, as a link for those who may open it. */
import type { NamedProject } from "~/domain/portfolio/portfolio-view";
import { languageOfText, readText } from "~/i18n/format";
import { paths } from "~/paths";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";

export function ProjectName({ project: { key, title, acronym, readable } }: { project: NamedProject }) {
  const language = useLanguage();
  const name = readText(language, title);
  const lang = languageOfText(language, title);
  return (
    <>
      {readable ? (
        <Link to={paths.project(key)} lang={lang}>
          {name}
        </Link>
      ) : (
        <span lang={lang}>{name}</span>
      )}
      {acronym && <div className="muted">{acronym}</div>}
    </>
  );
}
