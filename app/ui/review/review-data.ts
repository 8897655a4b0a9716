/** What the parts of the page of a review are given. */
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { Indicators } from "~/domain/indicators/indicators";
import type { Decision } from "~/domain/report/report-terms";
import type { CommentThread } from "~/domain/review/comment-threads";
import type { Standing } from "~/domain/review/reviewing";
import type { ReportStatus } from "~/domain/vocabulary";
import type { Choice } from "../choice";
import type { SentBack } from "../use-checked-form";
import type { FrozenPart } from "./draw-frozen";

export interface ReviewData {
  /** On which side the reader stands. */
  side: "funder" | "project";
  report: {
    id: number;
    status: ReportStatus;
    title: Text;
    version: number;
    dueOn: Day;
    /** UTC milliseconds. */
    submittedAt: number;
    project: { key: Key; title: Text };
    programme: { key: Key; name: Text };
    illustrative: boolean;
  };
  indicators: Indicators;
  versions: readonly { version: number; frozenAt: number }[];
  shown: readonly FrozenPart[];
  threads: readonly CommentThread[];
  /** The reader's account. */
  me: number;
  decision: { decision: Decision; note: string | null; decidedAt: number; name: string | null } | null;
  /** Null for readers who do not review. */
  standing: Standing | null;
  may: { comment: boolean; decide: boolean; settle: boolean; reply: boolean; assign: boolean };
  manages: boolean;
  assignments: readonly { accountId: number | null; name: string | null; assignedAt: number; note: string | null }[];
  candidates: readonly Choice[];
  /** Where the project goes on writing. */
  revise: string | null;
  done: string | null;
  /** Place of the comment that was just dealt with. */
  at: string | null;
  refused: (SentBack & { form: string }) | null;
}
