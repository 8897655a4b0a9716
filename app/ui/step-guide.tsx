/** Where the reader is in a short row of steps; filled-in steps may be links back. */
import { Icon } from "./icon";
import { Link } from "./navigation";
import { useMessages } from "./use-messages";

export interface StepGuideProps {
  steps: readonly { label: string; to?: string }[];
  /** From 1. */
  current: number;
}

export function StepGuide({ steps, current }: StepGuideProps) {
  const messages = useMessages();
  return (
    <nav className="step-guide" aria-label={messages.steps}>
      <p className="step-count">{messages.stepOf(current, steps.length)}</p>
      <ol className="plain-list">
        {steps.map(({ label, to }, index) => {
          const number = index + 1;
          const done = number < current;
          return (
            <li
              key={label}
              className={done ? "is-done" : undefined}
              aria-current={number === current ? "step" : undefined}
            >
              <span className="step-number" aria-hidden="true">
                {done ? <Icon name="check" /> : number}
              </span>
              {to && done ? <Link to={to}>{label}</Link> : <span>{label}</span>}
              {done && <span className="visually-hidden"> ({messages.stepDone})</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
