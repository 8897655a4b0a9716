/** What a file has become. */
import { incomingMessages } from "~/i18n/incoming";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";
import type { ImportKind, OpenFile } from "./import-state";

interface ImportDoneProps {
  file: OpenFile;
  kind: ImportKind;
  added: number;
  known: number;
  projectKey: string;
}

export function ImportDone({ file, kind, added, known, projectKey }: ImportDoneProps) {
  const words = incomingMessages[useLanguage()];
  return (
    <Card title={file.name}>
      <Notice tone="success">
        <p>{kind === "bundle" ? words.done.bundle : words.done[kind](added)}</p>
        {known > 0 && <p>{words.done.skipped(known)}</p>}
      </Notice>
      <div className="cluster">
        <ButtonLink to={paths.project(projectKey)}>{words.toOverview}</ButtonLink>
        <ButtonLink to={paths.projectImport(projectKey)} tone="secondary">
          {words.another}
        </ButtonLink>
      </div>
    </Card>
  );
}
