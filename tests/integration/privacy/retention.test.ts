/** What has had its time goes the night after, and not a moment before: a clock that moves. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { retentionDays } from "~/domain/privacy/retention";
import { forgetOldDrafts } from "~/server/jobs/forget-old-drafts";
import { forgetOldFiles } from "~/server/jobs/forget-old-files";
import { forgetPersons } from "~/server/jobs/forget-persons";
import { makeCast } from "../../support/principals";

const DAY = 24 * 60 * 60 * 1000;
/** When everything ended, was sent or was last touched. */
const end = Date.UTC(2030, 0, 1);

const rows = {
  session: "insert into session (token_hash, account_id, created_at, expires_at) values ('retention', 1, 0, $end)",
  signInLink:
    "insert into sign_in_link (token_hash, account_id, created_at, expires_at, used_at) values ('r', 1, 0, $end, 1)",
  invitation:
    "insert into invitation (token_hash, email, language, project_id, role, created_at, expires_at, accepted_at) values ('r', 'x@example.org', 'da', 1, 'editor', 0, $end + 99999999999, $end)",
  mail: "insert into outbox (message_id, to_address, language, template, subject, text, html, state, next_attempt_at, created_at, sent_at) values ('r', 'x@example.org', 'da', 't', 's', 't', 'h', 'sent', 0, 0, $end)",
  draft: "insert into draft (account_id, form, content, changed_at) values (1, 'r', '{}', $end)",
  submission:
    "insert into submission (account_id, key, project_id, record_key, received_at) values (1, 'r', 1, 'a', $end)",
  incoming:
    "insert into incoming (project_id, account_id, kind, file_name, content, created_at) values (1, 1, 'meetings', 'f', '{}', $end)",
  digestLink: "insert into digest_link (token_hash, account_id, created_at) values ('r', 1, $end)",
  attempt: `insert into attempt_window (key_hash, count, until) values ('${"a".repeat(64)}', 1, $end)`,
} satisfies Record<keyof typeof retentionDays, string>;

const tables: Record<keyof typeof rows, string> = {
  session: "session where token_hash = 'retention'",
  signInLink: "sign_in_link where token_hash = 'r'",
  invitation: "invitation",
  mail: "outbox where state <> 'waiting'",
  draft: "draft",
  submission: "submission",
  incoming: "incoming",
  digestLink: "digest_link",
  attempt: "attempt_window",
};

describe("the job of the night", () => {
  it.each(Object.keys(rows) as (keyof typeof rows)[])("forgets what is kept as %s on time", (kind) => {
    const { db } = makeCast();
    db.$client.exec(rows[kind].replaceAll("$end", String(end)));
    const left = () => db.get<{ n: number }>(sql.raw(`select count(*) as n from ${tables[kind]}`)).n;
    const night = (now: number) => {
      forgetPersons(db, now);
      forgetOldDrafts(db, now);
      forgetOldFiles(db, now);
    };
    night(end + retentionDays[kind] * DAY - 1);
    expect(left()).toBe(1);
    night(end + retentionDays[kind] * DAY + 1);
    expect(left()).toBe(0);
  });

  it("leaves mails that wait, tells the journal how many went and names nobody", () => {
    const { db } = makeCast();
    db.$client.exec(rows.mail.replace("'sent'", "'waiting'").replaceAll("$end", "null"));
    db.$client.exec(rows.invitation.replaceAll("$end", "1"));
    const forgotten = forgetPersons(db, end);
    expect(forgotten).toMatchObject({ mails: 0, invitations: 1 });
    const { after } = db.get<{ after: string }>(sql`select after from journal where operation = 'forget-persons'`);
    expect(JSON.parse(after)).toMatchObject({ invitations: 1 });
    expect(after).not.toContain("@");
    forgetPersons(db, end);
    expect(db.get(sql`select count(*) as n from journal where operation = 'forget-persons'`)).toEqual({ n: 1 });
  });
});
