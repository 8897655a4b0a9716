/** The meetings of a calendar, to pick those that become activities. */
import type { Meeting } from "~/domain/incoming/choice";
import { formatDay, formatPeriod } from "~/i18n/format";
import { incomingMessages } from "~/i18n/incoming";
import { listTerms, vocabularyTitle } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { Pagination } from "../pagination";
import { Tag } from "../tag";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import type { OpenFile } from "./import-state";

interface PickMeetingsProps {
  file: OpenFile;
  meetings: readonly (Meeting & { index: number; there: boolean })[];
  total: number;
  cancelled: number;
  outside: number;
  cut: boolean;
  page: number;
  pages: number;
  address: string;
  refused: SentBack | null;
}

export function PickMeetings({ file, meetings, total, page, pages, address, refused, ...left }: PickMeetingsProps) {
  const language = useLanguage();
  const words = incomingMessages[language];
  const errors = useFormWords(refused?.errors);
  const kinds = listTerms(language, "activityKind");
  const notes = [
    left.cancelled > 0 && words.cancelled(left.cancelled),
    left.outside > 0 && words.outside(left.outside),
    left.cut && words.cut,
  ].filter(Boolean);
  return (
    <Card title={words.pickTitle}>
      <p>{words.pickHelp}</p>
      <p className="muted">{[file.name, `${words.meetings}: ${total}`].join(" · ")}</p>
      {notes.length > 0 && <p className="muted">{notes.join(" ")}</p>}
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack">
        <input type="hidden" name="form" value="meetings" />
        <input type="hidden" name="file" value={file.id} />
        <input type="hidden" name="page" value={page} />
        <ul className="task-list plain-list meeting-list" aria-label={words.meetings}>
          {meetings.map(({ index, title, date, endDate, kind, there }) => (
            <li key={index}>
              <label className="choice">
                <input type="checkbox" name="meeting" value={index} />
                <span>
                  <span className="meeting-title">{title}</span> {there && <Tag>{words.alreadyThere}</Tag>}
                  <span className="choice-hint">
                    {endDate ? formatPeriod(language, date, endDate) : formatDay(language, date)}
                  </span>
                </span>
              </label>
              <select
                className="input input-medium"
                name={`kind-${index}`}
                defaultValue={kind ?? "other"}
                aria-label={`${vocabularyTitle(language, "activityKind")}: ${title}`}
              >
                {kinds.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <p className="muted">{words.pickLeft}</p>
        <div>
          <Button>{words.pickWrite}</Button>
        </div>
      </Form>
      <Pagination page={page} pages={pages} addressOf={(to) => `${address}?file=${file.id}&page=${to}`} />
      <DiscardFile id={file.id} name={file.name} />
    </Card>
  );
}
