/** What each company wished for against what it experienced, and how many came deeper, as wished or lighter. */
import type { Gap } from "~/domain/feedback/list-form-gaps";
import type { InvolvementForm } from "~/domain/vocabulary";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

export interface RoundGapsProps {
  gaps: {
    organisation: string;
    desired: readonly InvolvementForm[];
    experienced: readonly InvolvementForm[];
    gap: Gap;
  }[];
}

const tones = { deeper: "info", as_wished: "success", lighter: "warning" } as const;

export function RoundGaps({ gaps }: RoundGapsProps) {
  const language = useLanguage();
  const words = roundsMessages[language].results;
  if (gaps.length === 0) return null;
  const forms = (keys: readonly InvolvementForm[]) =>
    keys.map((key) => term(language, "involvementForm", key)).join(", ");
  const count = (gap: Gap) => gaps.filter((one) => one.gap === gap).length;
  return (
    <Card title={words.gap}>
      <p className="muted">
        {(["deeper", "as_wished", "lighter"] as const).map((gap) => `${words.gapOf[gap]}: ${count(gap)}`).join(" · ")}
      </p>
      <DataTable
        label={words.gap}
        labelHidden
        rows={gaps}
        rowKey={({ organisation }) => organisation}
        columns={[
          { key: "organisation", label: words.organisation, cell: ({ organisation }) => organisation },
          { key: "desired", label: words.desired, cell: ({ desired }) => forms(desired) },
          { key: "experienced", label: words.experienced, cell: ({ experienced }) => forms(experienced) },
          { key: "gap", label: words.gapLabel, cell: ({ gap }) => <Tag tone={tones[gap]}>{words.gapOf[gap]}</Tag> },
        ]}
      />
    </Card>
  );
}
