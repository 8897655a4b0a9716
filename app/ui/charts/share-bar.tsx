/** A small bar in a table cell beside its figure; silent, because the figure says the same. */
import { chartPaint as paint } from "./chart-paint";

export function ShareBar({ share }: { share: number | null }) {
  const filled = Math.round(Math.min(Math.max(share ?? 0, 0), 1) * 64);
  return (
    <svg className="share-bar" width="64" height="8" viewBox="0 0 64 8" aria-hidden="true" focusable="false">
      <rect width="64" height="8" rx="2" {...paint.sunken} />
      {filled > 0 && <rect width={filled} height="8" rx="2" {...paint.observed} />}
    </svg>
  );
}
