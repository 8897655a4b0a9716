/** All that a page says about the people of its place: what was just done, who they are, who is invited, and the form. */
import { peopleMessages } from "~/i18n/people";
import type { Choice } from "./choice";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { InviteForm } from "./invite-form";
import { PeoplePanel, type PeoplePanelProps } from "./people-panel";
import { RemovePerson } from "./remove-person";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

export interface PeopleSectionProps extends PeoplePanelProps {
  /** Of the page that the section stands on. */
  address: string;
  companies?: readonly Choice[];
  done: string | null;
  /** Account of the person whose removal the address asks about. */
  remove: number | null;
  refused: (SentBack & { form: string }) | null;
}

export function PeopleSection({ address, companies, done, remove, refused, ...panel }: PeopleSectionProps) {
  const words = peopleMessages[useLanguage()];
  const { place, people, invitations } = panel;
  const inviteRefused = refused?.form === "invite" ? refused : null;
  const errors = useFormWords(inviteRefused ? null : refused?.errors);
  const asked = invitations !== null && refused === null ? remove : null;
  const leaving = people.find(({ accountId }) => accountId === asked);
  const lastLead = leaving?.role === "lead" && people.filter(({ role }) => role === "lead").length === 1;
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      {!refused && <DoneNotice done={done} words={words.done} />}
      {leaving && <RemovePerson place={place} address={address} person={leaving} lastLead={lastLead} />}
      <PeoplePanel {...panel} />
      {invitations && <InviteForm place={place} companies={companies} refused={inviteRefused} />}
    </div>
  );
}
