/** The files that a reader brought in and is in the middle of: to go on with, or to throw away. */
import { formatMoment } from "~/i18n/format";
import { incomingMessages } from "~/i18n/incoming";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { RowList } from "../row-list";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";

interface WaitingFilesProps {
  /** The page that goes on with a file. */
  address: string;
  files: readonly { id: number; name: string; purpose: string; /** UTC milliseconds. */ createdAt: number }[];
}

export function WaitingFiles({ address, files }: WaitingFilesProps) {
  const language = useLanguage();
  const words = incomingMessages[language];
  if (files.length === 0) return null;
  return (
    <Card title={words.waiting}>
      <RowList
        label={words.waiting}
        items={files.map(({ id, name, purpose, createdAt }) => ({
          key: String(id),
          title: name,
          notes: [purpose, words.received(formatMoment(language, createdAt))],
          action: (
            <div className="cluster">
              <ButtonLink to={`${address}?file=${id}`} tone="secondary">
                {words.goOn}
                <span className="visually-hidden"> {name}</span>
              </ButtonLink>
              <DiscardFile id={id} name={name} />
            </div>
          ),
        }))}
      />
    </Card>
  );
}
