/** How many rows become what; what there is none of is left out. */
import type { PlanCounts } from "~/domain/awards/plan-awards";
import { awardsMessages } from "~/i18n/awards";
import { formatNumber } from "~/i18n/format";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";

const order = ["projects", "activities", "outcomes", "notes", "known", "faulty"] as const;

export function AwardCounts({ counts }: { counts: PlanCounts }) {
  const language = useLanguage();
  const words = awardsMessages[language];
  return (
    <SummaryList
      items={order
        .filter((name) => counts[name] > 0)
        .map((name) => ({
          term: words.counts[name],
          value: (
            <>
              <strong>{formatNumber(language, counts[name])}</strong>
              {name === "faulty" && <p className="small muted">{words.faultyHelp}</p>}
            </>
          ),
        }))}
    />
  );
}
