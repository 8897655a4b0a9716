/** The older and the newer of two things, each under its name; below each other on a narrow screen. */
import { Children, type ReactNode } from "react";

export function SideBySide({ names, children }: { names: readonly [string, string]; children: ReactNode }) {
  return (
    <div className="side-by-side">
      {Children.toArray(children).map((child, index) => (
        <div key={names[index]} className="side stack-small">
          <p className="small muted">{names[index]}</p>
          {child}
        </div>
      ))}
    </div>
  );
}
