/** Direction, core area and moment as they are proposed, said in words, with the fields to change them folded away. */
import { type ProposalGround, proposeActivity } from "~/domain/propose-activity";
import type { ActivityKind } from "~/domain/vocabulary";
import { logActivityMessages } from "~/i18n/log-activity";
import { listTerms, vocabularyTitle } from "~/i18n/vocabulary";
import { Details } from "../details";
import { SelectField } from "../select-field";
import { useHydrated } from "../use-hydrated";
import { useLanguage } from "../use-language";

interface ProposalFieldsProps {
  ground: ProposalGround;
  kind: ActivityKind | null;
  day: string | null;
  /** What was chosen instead of the proposal; an empty text where nothing was. */
  chosen: { direction: string; brokerCore: string; moment: string };
}

export function ProposalFields({ ground, kind, day, chosen }: ProposalFieldsProps) {
  const language = useLanguage();
  const hydrated = useHydrated();
  const words = logActivityMessages[language];
  const proposal = proposeActivity(kind, day, ground);
  const rows = (["direction", "brokerCore", "moment"] as const).map((name) => {
    const choices = listTerms(language, name).map(({ key, label }) => ({ value: key as string, label }));
    const proposed = proposal[name] ? choices.find(({ value }) => value === proposal[name])?.label : undefined;
    return { name, choices, proposed, taken: choices.find(({ value }) => value === chosen[name])?.label };
  });
  const told = rows.flatMap(({ proposed, taken }) => taken ?? proposed ?? []);
  const own = rows.some(({ taken }) => taken);
  return (
    <div className="proposal">
      <p role="status">
        {told.length === 0 || (!kind && !own) ? (
          <span className="muted">{words.proposalWaits}</span>
        ) : (
          <>
            <span className="muted">{own ? words.chosen : words.proposed}: </span>
            {told.join(" · ")}
          </>
        )}
      </p>
      <Details summary={words.proposalChange}>
        {rows.map(({ name, choices, proposed }) => (
          <SelectField
            key={name}
            name={name}
            label={vocabularyTitle(language, name)}
            choices={choices}
            empty={hydrated && proposed ? words.asProposedIs(proposed) : words.asProposed}
            defaultValue={chosen[name]}
          />
        ))}
      </Details>
    </div>
  );
}
