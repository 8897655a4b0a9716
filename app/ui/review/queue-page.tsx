/** What waits for a reviewer, in heaps: with the reader, with nobody, with others, back at the project, approved. */
import type { QueuedReport, ReviewQueue } from "~/domain/review/review-queue";
import { shiftDay } from "~/domain/days";
import { formatDay, formatMomentDay, readText } from "~/i18n/format";
import { reviewMessages } from "~/i18n/review";
import { paths } from "~/paths";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { RowList } from "../row-list";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";

interface QueuePageProps {
  queue: ReviewQueue;
  /** How many are decided in all. */
  decided: number;
  me: number;
  inProgramme: boolean;
}

const heaps = ["mine", "nobodys", "others", "returned", "decided"] as const;
/** Heaps that are shown although nothing is in them: an empty one is good news. */
const always = new Set<string>(["mine", "nobodys"]);

export function QueuePage({ queue, decided, me, inProgramme }: QueuePageProps) {
  const words = reviewMessages[useLanguage()];
  const any = heaps.some((heap) => queue[heap].length > 0);
  return (
    <>
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      {!any ? (
        <EmptyState title={words.none}>{inProgramme ? words.noneHelp : words.noProgramme}</EmptyState>
      ) : (
        <div className="stack">
          {heaps
            .filter((heap) => always.has(heap) || queue[heap].length > 0)
            .map((heap) => (
              <Card key={heap} title={words.heaps[heap]}>
                {queue[heap].length === 0 ? (
                  <p className="muted">{heap === "mine" ? words.heapHelp.mine : words.heapHelp.nobodys}</p>
                ) : (
                  <QueueList label={words.heaps[heap]} reports={queue[heap]} me={me} />
                )}
                {heap === "decided" && queue.decided.length < decided && (
                  <p>
                    <Link to={`${paths.reviews}?all`}>{words.seeAll(decided)}</Link>
                  </p>
                )}
              </Card>
            ))}
        </div>
      )}
    </>
  );
}

function QueueList({ label, reports, me }: { label: string; reports: readonly QueuedReport[]; me: number }) {
  const language = useLanguage();
  const words = reviewMessages[language];
  return (
    <RowList
      label={label}
      items={reports.map((report) => {
        const { reportId, project, programme, title, dueOn, submittedAt, version, reviewers, decision } = report;
        const others = reviewers.filter(({ accountId }) => accountId !== me).map(({ name }) => name ?? words.gone);
        const late = version === 1 && submittedAt >= Date.parse(shiftDay(dueOn, 1));
        return {
          key: String(reportId),
          title: (
            <Link to={paths.review(reportId)}>
              {readText(language, title)}, {readText(language, project.title)}
            </Link>
          ),
          marks: (
            <>
              {version > 1 && <Tag tone="info">{words.versionNumber(version)}</Tag>}
              {report.conflict && <Tag tone="warning">{words.conflict}</Tag>}
            </>
          ),
          notes: [
            readText(language, programme.name),
            `${words.submitted} ${formatMomentDay(language, submittedAt)}${late ? `, ${words.late}` : ""}`,
            `${words.due} ${formatDay(language, dueOn)}`,
            others.length > 0 && `${words.reviewer}: ${others.join(", ")}`,
            decision &&
              `${words.decidedOn} ${formatMomentDay(language, decision.decidedAt)} ${decision.byReader ? words.byYou : decision.name === null ? "" : words.by(decision.name)}`,
          ],
        };
      })}
    />
  );
}
