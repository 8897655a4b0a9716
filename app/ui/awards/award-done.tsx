/** What became of the rows, and where to go from here. */
import type { PlanCounts } from "~/domain/awards/plan-awards";
import { awardsMessages } from "~/i18n/awards";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { useLanguage } from "../use-language";
import { AwardCounts } from "./award-counts";

export function AwardDone({ counts, address }: { counts: PlanCounts; address: string }) {
  const words = awardsMessages[useLanguage()];
  return (
    <Card title={words.doneTitle}>
      <AwardCounts counts={counts} />
      {counts.projects > 0 && <p>{words.doneHelp}</p>}
      <div className="cluster">
        <ButtonLink to={paths.projects}>{words.seeProjects}</ButtonLink>
        <ButtonLink to={address} tone="secondary">
          {words.startAgain}
        </ButtonLink>
      </div>
    </Card>
  );
}
