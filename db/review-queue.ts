/** The reports that were submitted to the programmes a person reviews or manages, with who has them. */
import { sql } from "drizzle-orm";
import type { ReaderScope } from "~/domain/permissions/scope";
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { Decision } from "~/domain/report/report-terms";
import type { QueuedReport } from "~/domain/review/review-queue";
import type { ReportKind, ReportStatus } from "~/domain/vocabulary";
import type { Connection } from "./client";

interface Row {
  reportId: number;
  projectKey: Key;
  titleDa: string | null;
  titleEn: string | null;
  acronym: string | null;
  programmeKey: Key;
  programmeName: string;
  title: string;
  kind: ReportKind;
  status: ReportStatus;
  version: number;
  submittedAt: number;
  dueOn: Day;
  reviewers: string;
  conflict: number;
  decision: Decision | null;
  decidedAt: number | null;
  decidedById: number | null;
  decidedBy: string | null;
}

const text = (da: string | null, en: string | null): Text => ({
  ...(da === null ? {} : { da }),
  ...(en === null ? {} : { en }),
});

/** Newest version of each, decided or not. */
export function listSubmittedReports(db: Connection, { actor }: ReaderScope): QueuedReport[] {
  const programmes = JSON.stringify([...new Set(actor.programmes.map(({ programmeId }) => programmeId))]);
  const rows = db.all<Row>(sql`
    select r.id reportId, p.key projectKey, p.title_da titleDa, p.title_en titleEn, p.acronym acronym,
      g.key programmeKey, json_object('da', g.name_da, 'en', g.name_en) programmeName,
      json_extract(q.content, '$.title') title, r.kind kind, r.status status,
      v.version version, v.frozen_at submittedAt, json_extract(v.content, '$.dueOn') dueOn,
      (select json_group_array(json_object('accountId', a.account_id, 'name', c.name))
        from review_assignment a left join account c on c.id = a.account_id
        where a.report_id = r.id and a.ended_at is null) reviewers,
      exists (select 1 from review_assignment a where a.report_id = r.id and a.account_id = ${actor.accountId}
        and a.ended = 'conflict_of_interest') conflict,
      d.decision decision, d.decided_at decidedAt, d.decided_by_id decidedById, e.name decidedBy
    from report r
    join project p on p.id = r.project_id
    join programme g on g.id = r.programme_id
    join requirement_version q on q.id = r.requirement_version_id
    join report_version v on v.report_id = r.id
      and v.version = (select max(version) from report_version where report_id = r.id)
    left join review_decision d on d.report_version_id = v.id
    left join account e on e.id = d.decided_by_id
    where r.programme_id in (select value from json_each(${programmes})) and r.status <> 'draft'
    order by r.id`);
  return rows.map((row) => {
    const name = JSON.parse(row.programmeName) as { da: string | null; en: string | null };
    return {
      reportId: row.reportId,
      project: { key: row.projectKey, title: text(row.titleDa, row.titleEn), acronym: row.acronym },
      programme: { key: row.programmeKey, name: text(name.da, name.en) },
      title: JSON.parse(row.title) as Text,
      kind: row.kind,
      status: row.status,
      version: row.version,
      submittedAt: row.submittedAt,
      dueOn: row.dueOn,
      reviewers: JSON.parse(row.reviewers) as QueuedReport["reviewers"],
      conflict: row.conflict === 1,
      decision:
        row.decision === null || row.decidedAt === null
          ? null
          : {
              decision: row.decision,
              decidedAt: row.decidedAt,
              byReader: row.decidedById === actor.accountId,
              name: row.decidedBy,
            },
    };
  });
}
