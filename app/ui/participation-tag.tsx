/** Where an organisation's involvement stands. */
import type { Participation } from "~/domain/vocabulary";
import { term } from "~/i18n/vocabulary";
import { Tag, type TagTone } from "./tag";
import { useLanguage } from "./use-language";

const tones: Record<Participation, TagTone> = {
  invited: "neutral",
  agreed: "declared",
  active: "success",
  ended: "neutral",
  withdrawn: "warning",
};

export function ParticipationTag({ status }: { status: Participation }) {
  return <Tag tone={tones[status]}>{term(useLanguage(), "participation", status)}</Tag>;
}
