/** What was decided on the newest version, by whom and with which words, and what the project does next. */
import { formatMomentDay } from "~/i18n/format";
import { reviewMessages } from "~/i18n/review";
import { ButtonLink } from "../button-link";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

type DecisionNoticeProps = Pick<ReviewData, "decision" | "side" | "revise" | "report">;

export function DecisionNotice({ decision, side, revise, report }: DecisionNoticeProps) {
  const language = useLanguage();
  const all = reviewMessages[language];
  const words = all.decision;
  if (!decision) return side === "project" && report.status === "submitted" ? <Notice title={words.waits} /> : null;
  const { name } = decision;
  const day = formatMomentDay(language, decision.decidedAt);
  const approved = decision.decision === "approved";
  return (
    <Notice
      tone={approved ? "success" : "warning"}
      title={approved ? words.approvedBy(name, day) : words.returnedBy(name, day)}
    >
      {decision.note !== null && <p className="typed-text">{decision.note}</p>}
      {!approved && side === "funder" && <p>{words.withProject}</p>}
      {!approved && revise && (
        <>
          <p>{all.page.reviseHelp}</p>
          <div className="cluster no-print">
            <ButtonLink to={revise}>{all.page.revise}</ButtonLink>
          </div>
        </>
      )}
    </Notice>
  );
}
