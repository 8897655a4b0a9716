/** What a respondent answered, question by question, with what of it the funder may read. */
import type { FeedbackRound, Response } from "~/domain/bundle/records";
import { type FeedbackQuestion, feedbackAspects, feedbackQuestions } from "~/domain/vocabulary";
import { answeringMessages } from "~/i18n/answering";
import { companyPageMessages } from "~/i18n/company-page";
import { readText } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";

interface OwnAnswerProps {
  round: Pick<FeedbackRound, "questions">;
  response: Response;
}

export function OwnAnswer({ round, response }: OwnAnswerProps) {
  const language = useLanguage();
  const words = answeringMessages[language];
  const page = companyPageMessages[language];
  const list = (items: readonly string[]) => items.join(", ");
  const nameOf = (question: string) => {
    const own = round.questions?.find(({ key }) => key === question);
    if (own) return readText(language, own.text);
    const known = feedbackQuestions.find((key): key is FeedbackQuestion => key === question);
    return known ? term(language, "feedbackQuestion", known) : question;
  };
  const rows = [
    ...feedbackAspects.flatMap((aspect) => {
      const rating = response.ratings?.[aspect];
      if (rating === undefined) return [];
      const value = `${rating} – ${words.scale[rating as 1 | 2 | 3 | 4 | 5]}`;
      return [{ term: words.aspects[aspect].label, value }];
    }),
    ...(response.livedUp === undefined
      ? []
      : [
          {
            term: words.livedUp,
            value: `${response.livedUp} – ${words.livedUpScale[response.livedUp as 1 | 2 | 3 | 4 | 5]}`,
          },
        ]),
    ...(response.motivation
      ? [{ term: words.motivation, value: list(response.motivation.map((one) => term(language, "motivation", one))) }]
      : []),
    ...(response.desiredForms
      ? [{ term: words.desired, value: list(response.desiredForms.map((one) => words.forms[one])) }]
      : []),
    ...(response.experiencedForms
      ? [{ term: words.experienced, value: list(response.experiencedForms.map((one) => words.forms[one])) }]
      : []),
    ...(response.answers ?? []).map(({ question, text, share }) => ({
      term: nameOf(question),
      value: (
        <>
          <span className="typed-text">{text}</span>
          <span className="small muted"> {share ? page.shared : page.notShared}</span>
        </>
      ),
    })),
    ...(response.respondentRole
      ? [{ term: words.role, value: term(language, "respondentRole", response.respondentRole) }]
      : []),
    ...(response.showOrganisation ? [{ term: words.showOrganisation, value: page.yes }] : []),
  ];
  return <SummaryList items={rows} />;
}
