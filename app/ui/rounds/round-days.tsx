/** When a round closes and reminds: close it now, extend it, or open it again. */
import { roundsMessages } from "~/i18n/rounds";
import { Button } from "../button";
import { Card } from "../card";
import { DateField } from "../date-field";
import { datePartsOf } from "../date-parts";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";
import type { SentBackRound } from "./round-page";

interface RoundDaysProps {
  open: boolean;
  closesOn: string | null;
  reminders: { day: string; sentAt: number | null }[];
  errors: FormErrors | null;
  refused: SentBackRound | null;
}

export function RoundDays({ open, closesOn, reminders, errors, refused }: RoundDaysProps) {
  const language = useLanguage();
  const words = roundsMessages[language];
  const waiting = reminders.filter(({ sentAt }) => sentAt === null);
  const room = 2 - (reminders.length - waiting.length);
  const typed = refused?.values.some(([name]) => name === "closesOn.day") ? new Map(refused.values) : null;
  const day = (name: string, kept: string | null | undefined) =>
    typed
      ? {
          day: typed.get(`${name}.day`) ?? "",
          month: typed.get(`${name}.month`) ?? "",
          year: typed.get(`${name}.year`) ?? "",
        }
      : datePartsOf(kept);
  return (
    <Card title={words.results.manage}>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="form" value="open" />
        <DateField
          name="closesOn"
          label={words.form.closesOn}
          defaultValue={day("closesOn", closesOn)}
          error={errors?.closesOn}
        />
        {Array.from({ length: Math.max(0, room) }, (_, i) => (
          <DateField
            key={i}
            name={`reminder.${i}`}
            label={words.form.reminder(2 - room + i + 1)}
            optional
            defaultValue={day(`reminder.${i}`, waiting[i]?.day)}
            error={errors?.[`reminder.${i}`]}
          />
        ))}
        <div>
          <Button tone="secondary">{open ? words.results.extend : words.results.reopen}</Button>
        </div>
      </Form>
      {open && (
        <Form method="post">
          <input type="hidden" name="form" value="close" />
          <Button tone="quiet">{words.results.close}</Button>
        </Form>
      )}
    </Card>
  );
}
