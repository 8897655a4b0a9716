/** Activities by their titles and days alone, for choosing among them and for naming them. */
import { and, desc, eq, inArray, like, or, sql } from "drizzle-orm";
import type { Activity, Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { wordsOf } from "./match-words";
import { activity } from "./schema/activity";
import { compact, toRequiredText } from "./text";

export type ActivityChoice = Pick<Activity, "key" | "title" | "date" | "endDate" | "datePrecision">;

const columns = {
  key: activity.key,
  titleDa: activity.titleDa,
  titleEn: activity.titleEn,
  date: activity.date,
  endDate: activity.endDate,
  datePrecision: activity.datePrecision,
};

type Row = { [C in keyof typeof columns]: (typeof columns)[C]["_"]["data"] | null };

function toChoice({ titleDa, titleEn, ...row }: Row): ActivityChoice {
  return { ...compact(row), title: toRequiredText(titleDa, titleEn) } as ActivityChoice;
}

const readable = ({ projectId, visibilities }: ProjectScope) =>
  and(eq(activity.projectId, projectId), inArray(activity.visibility, [...visibilities]));

/** The newest activities that the reader may see; with words, those whose title or day they fit. */
export function findActivityChoices(
  db: Connection,
  scope: ProjectScope,
  { words, limit }: { words: string; limit: number },
): ActivityChoice[] {
  const query = db
    .select(columns)
    .from(activity)
    .where(and(readable(scope), words.trim() === "" ? undefined : fits(scope, words)))
    .orderBy(desc(activity.date), desc(activity.id))
    .limit(limit);
  return query.all().map(toChoice);
}

/** Each word begins a word of the title; or the whole is a day, a month or a year. */
function fits({ projectId }: ProjectScope, words: string) {
  const terms = wordsOf(words);
  const date = readDate(words.trim());
  const titles = terms.map((one) => `{title_da title_en} : "${one}"*`).join(" AND ");
  const found = `project_id : "${projectId}" AND (${titles})`;
  return or(
    date === null ? undefined : like(activity.date, `${date}%`),
    terms.length === 0
      ? sql`0`
      : sql`${activity.id} in (select rowid from activity_search where activity_search match ${found})`,
  );
}

/** `2025`, `2025-03`, `3.2025` or `13.3.2025` as the beginning of a stored day. */
function readDate(text: string): string | null {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text;
  const parts = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(text);
  if (!parts) return null;
  return [parts[3], parts[2]?.padStart(2, "0"), parts[1]?.padStart(2, "0")].filter(Boolean).join("-");
}

/** The activities behind the keys that the reader may see. */
export function listActivityChoices(db: Connection, scope: ProjectScope, keys: readonly Key[]): ActivityChoice[] {
  if (keys.length === 0) return [];
  const named = inArray(activity.key, [...new Set(keys)]);
  return db
    .select(columns)
    .from(activity)
    .where(and(readable(scope), named))
    .orderBy(desc(activity.date), desc(activity.id))
    .all()
    .map(toChoice);
}
