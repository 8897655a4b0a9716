/** The three screens of a round as one form: what is filled in on the others travels along unseen, so that nothing is stored before it is sent. */
import { useEffect, useMemo, useRef } from "react";
import type { Day, FeedbackRound, Text } from "~/domain/bundle/records";
import { namesOf } from "~/domain/feedback/read-response";
import { listScreens } from "~/domain/feedback/round-screens";
import type { InvolvementForm } from "~/domain/vocabulary";
import { answeringMessages } from "~/i18n/answering";
import { formatDay, readText } from "~/i18n/format";
import { Button } from "../button";
import { ErrorSummary } from "../error-summary";
import { IllustrativeBanner } from "../illustrative-banner";
import { Form } from "../navigation";
import { PageHeading } from "../page-heading";
import { useHydrated } from "../use-hydrated";
import { useLanguage } from "../use-language";
import { type Filled, readFilled } from "./filled";
import { keepAnswer, recallAnswer } from "./kept-answer";
import { PrivacyNotice } from "./privacy-notice";
import { ScreenField } from "./screen-field";

export interface AnswerFormProps {
  linkId: number;
  round: Pick<FeedbackRound, "kind" | "questions" | "closesOn">;
  project: { title: Text; illustrative: boolean };
  lead: string;
  company: string;
  /** The forms that the project has agreed with the company. */
  agreed: readonly InvolvementForm[];
  readableUntil: Day;
  /** From 0. */
  screen: number;
  filled: Filled;
  faults: { field: string; code: keyof (typeof answeringMessages)["da"]["faults"] }[];
  /** Whether the server has just answered with this screen; otherwise what the device has kept is taken up. */
  turned: boolean;
  /** What was answered before and is being changed; nothing the first time. */
  given: Filled;
}

export function AnswerForm({ linkId, round, project, lead, company, given, turned, ...sent }: AnswerFormProps) {
  const language = useLanguage();
  const words = answeringMessages[language];
  const hydrated = useHydrated();
  const before = JSON.stringify(given);
  const kept = useMemo(
    () => (hydrated && !turned ? recallAnswer(linkId, before) : null),
    [hydrated, turned, linkId, before],
  );
  const { screen, filled } = kept ?? sent;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new screen is read from its top, also by those who hear it.
  useEffect(() => {
    if (!turned || sent.faults.length > 0) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [turned, screen, sent.faults]);

  const screens = listScreens(round);
  const fields = screens[screen] ?? [];
  const here = new Set(fields.flatMap(namesOf));
  const errors = useMemo(
    () =>
      sent.faults.length === 0
        ? null
        : Object.fromEntries(sent.faults.map(({ field, code }) => [field, words.faults[code]])),
    [sent.faults, words],
  );
  const keep = () =>
    form.current && keepAnswer(linkId, { screen, filled: readFilled(new FormData(form.current)), before });
  const last = screen === screens.length - 1;

  return (
    <div className="page-narrow answer">
      {project.illustrative && <IllustrativeBanner />}
      <ErrorSummary errors={errors} order={[...here]} />
      <PageHeading
        title={words.title(readText(language, project.title))}
        lead={screen === 0 ? `${words.from(lead, company)} ${words.intro[round.kind]}` : undefined}
      />
      <div className="answer-place">
        <progress className="answer-progress" max={screens.length} value={screen + 1} aria-hidden="true" />
        <h2 ref={heading} tabIndex={-1}>
          {words.screens[round.kind][screen]}{" "}
          <span className="small muted">{words.place(screen + 1, screens.length)}</span>
        </h2>
      </div>
      <Form
        method="post"
        className="form"
        noValidate
        ref={form}
        onInput={keep}
        key={`${screen} ${JSON.stringify(filled)}`}
      >
        <input type="hidden" name="screen" value={screen} />
        {Object.entries(filled).flatMap(([name, values]) =>
          here.has(name)
            ? []
            : values.map((value, i) => <input key={`${name} ${i}`} type="hidden" name={name} value={value} />),
        )}
        {/* Enter sends a form by its first button: forward, never back. */}
        <button
          type="submit"
          name="go"
          value={last ? "send" : "next"}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        />
        {fields.map((field) => (
          <ScreenField
            key={namesOf(field)[0]}
            field={field}
            questions={round.questions ?? []}
            filled={filled}
            errors={errors}
            agreed={sent.agreed}
          />
        ))}
        <div className="cluster">
          <Button name="go" value={last ? "send" : "next"}>
            {last ? words.send : words.next}
          </Button>
          {screen > 0 && (
            <Button name="go" value="back" tone="quiet">
              {words.back}
            </Button>
          )}
        </div>
      </Form>
      <div className="answer-notes stack-small small muted">
        <p>
          {words.nothingRequired} {round.closesOn && words.until(formatDay(language, round.closesOn))}
        </p>
        {hydrated && <p>{words.kept}</p>}
        <PrivacyNotice lead={lead} readableUntil={sent.readableUntil} />
      </div>
    </div>
  );
}
