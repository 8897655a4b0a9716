/** What stands where nothing is missing: a bridge that is whole. */
import type { ReactNode } from "react";

interface AllInPlaceProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

export function AllInPlace({ title, children, action }: AllInPlaceProps) {
  return (
    <div className="all-in-place">
      <svg viewBox="0 0 240 96" width="240" height="96" aria-hidden="true" focusable="false">
        <circle cx="120" cy="50" r="24" className="ch-observed-mid" />
        <path
          d="M20 68C60 20 180 20 220 68"
          fill="none"
          strokeWidth="5"
          strokeLinecap="round"
          className="ch-declared-line"
        />
        <path d="M4 68H236" strokeWidth="5" strokeLinecap="round" className="ch-declared-line" />
        <path
          d="M52 68V46M86 68V36M120 68V32M154 68V36M188 68V46"
          strokeWidth="3"
          strokeLinecap="round"
          className="ch-declared-line"
        />
        <path d="M36 84q12-7 24 0t24 0 24 0 24 0 24 0 24 0 24 0" fill="none" strokeWidth="2" className="ch-line" />
      </svg>
      <h2>{title}</h2>
      <p className="muted">{children}</p>
      {action && <div className="cluster">{action}</div>}
    </div>
  );
}
