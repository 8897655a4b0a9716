/** A link that looks like a button: it leads to where something is done. */
import type { ReactNode } from "react";
import { buttonClass, type ButtonTone } from "./button-class";
import { Link } from "./navigation";

export interface ButtonLinkProps {
  to: string;
  tone?: ButtonTone;
  /** For files: the browser fetches the address itself. */
  reloadDocument?: boolean;
  children: ReactNode;
}

export function ButtonLink({ to, tone = "primary", reloadDocument, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={buttonClass(tone)} reloadDocument={reloadDocument}>
      {children}
    </Link>
  );
}
