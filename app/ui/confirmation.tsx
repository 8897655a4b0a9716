/** Says what will be lost before it is done; the address asks for it, so that it works without scripts. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { ButtonLink } from "./button-link";
import { useMessages } from "./use-messages";

interface ConfirmationProps {
  title: string;
  /** The page without the question. */
  back: string;
  /** What happens. */
  children: ReactNode;
  /** The form that does it; left out where it cannot be done. */
  action?: ReactNode;
}

export function Confirmation({ title, back, children, action }: ConfirmationProps) {
  const messages = useMessages();
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [title]);
  return (
    // Before scripts arrive the browser itself moves focus here.
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <section ref={box} className="card stack" aria-labelledby={heading} tabIndex={-1} autoFocus>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="cluster">
        {action}
        <ButtonLink to={back} tone="quiet">
          {messages.cancel}
        </ButtonLink>
      </div>
    </section>
  );
}
