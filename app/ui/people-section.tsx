/** All that a page says about the people of its place: what was just done, who they are, who is invited, and the form. */
import { peopleMessages } from "~/i18n/people";
import type { Choice } from "./choice";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { InviteForm } from "./invite-form";
import { PeoplePanel, type PeoplePanelProps } from "./people-panel";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

export interface PeopleSectionProps extends PeoplePanelProps {
  companies?: readonly Choice[];
  done: string | null;
  refused: (SentBack & { form: string }) | null;
}

export function PeopleSection({ place, people, invitations, companies, done, refused }: PeopleSectionProps) {
  const words = peopleMessages[useLanguage()];
  const inviteRefused = refused?.form === "invite" ? refused : null;
  const errors = useFormWords(inviteRefused ? null : refused?.errors);
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      {!refused && <DoneNotice done={done} words={words.done} />}
      <PeoplePanel place={place} people={people} invitations={invitations} />
      {invitations && <InviteForm place={place} companies={companies} refused={inviteRefused} />}
    </div>
  );
}
