/** The mark of a matrix cell: a petrol ring is a plan, the orange in it is what happened. */
import type { PlanState } from "~/domain/involvement-plan";
import { chartPaint as paint } from "./chart-paint";

export function MatrixMark({ state }: { state: PlanState }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {state === "done" && <circle cx="8" cy="8" r="4.5" {...paint.observed} />}
      {state === "partial" && <path d="M8 3.5a4.5 4.5 0 0 0 0 9z" {...paint.observed} />}
      {state === "unplanned" ? (
        <path d="m8 1.5 6.5 6.5L8 14.5 1.5 8z" {...paint.observed} />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6.5"
          strokeWidth="1.75"
          strokeDasharray={state === "missed" ? "2.5 2" : undefined}
          {...paint.declaredLine}
        />
      )}
    </svg>
  );
}
