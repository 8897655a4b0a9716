/** The secret address of a calendar: what it is, and how it is made, replaced and closed. */
import { calendarFeedMessages } from "~/i18n/calendar-feed";
import { formatMoment } from "~/i18n/format";
import { Button } from "../button";
import { Card } from "../card";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

interface CalendarFeedCardProps {
  about: "project" | "account";
  /** When the reader's own address was made, in UTC milliseconds; null where there is none. */
  madeAt: number | null;
  /** The address just made; it is shown once. */
  address: string | null;
}

export function CalendarFeedCard({ about, madeAt, address }: CalendarFeedCardProps) {
  const language = useLanguage();
  const words = calendarFeedMessages[language];
  return (
    <Card title={words.title} id="calendar">
      <p>{about === "project" ? words.projectHelp : words.accountHelp}</p>
      {address && (
        <Notice tone="success" title={words.shown}>
          <p>{words.shownOnce}</p>
          <TextField name="calendar-address" label={words.shown} readOnly defaultValue={address} />
          <p>{words.howTo}</p>
        </Notice>
      )}
      <p className="muted">{words.secret}</p>
      {madeAt !== null && !address && <p>{words.madeOn(formatMoment(language, madeAt))}</p>}
      <Form method="post" className="cluster">
        <input type="hidden" name="form" value="feed" />
        <Button name="feed" value="make" tone={madeAt === null ? "primary" : "secondary"}>
          {madeAt === null ? words.make : words.replace}
        </Button>
        {madeAt !== null && (
          <Button name="feed" value="revoke" tone="quiet">
            {words.revoke}
          </Button>
        )}
      </Form>
    </Card>
  );
}
