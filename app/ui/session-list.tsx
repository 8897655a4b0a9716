/** Where a person is signed in; every session but the one in use can be ended. */
import { formatMoment } from "~/i18n/format";
import { type NamedBrowser, nameBrowser } from "~/i18n/name-browser";
import { profileMessages } from "~/i18n/profile";
import { Button } from "./button";
import { Form } from "./navigation";
import { RowList } from "./row-list";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export interface ListedSession {
  id: number;
  /** UTC milliseconds. */
  createdAt: number;
  browser: NamedBrowser;
  /** Whether it is the one that the page is read in. */
  current: boolean;
}

export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const language = useLanguage();
  const words = profileMessages[language];
  const nameOf = ({ browser }: ListedSession) => nameBrowser(language, browser);
  return (
    <RowList
      label={words.sessions}
      items={sessions.map((session) => ({
        key: String(session.id),
        title: nameOf(session),
        marks: session.current && <Tag tone="info">{words.thisOne}</Tag>,
        notes: [words.since(formatMoment(language, session.createdAt))],
        action: !session.current && (
          <Form method="post">
            <input type="hidden" name="form" value="session" />
            <Button tone="secondary" name="session" value={session.id}>
              {words.end}
              <span className="visually-hidden">{words.endOf(nameOf(session))}</span>
            </Button>
          </Form>
        ),
      }))}
    />
  );
}
