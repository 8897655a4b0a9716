/** Header, content and footer as every page has them. */
import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type SiteHeaderProps } from "./site-header";

export function PageShell({ children, ...header }: SiteHeaderProps & { children: ReactNode }) {
  return (
    <>
      <SiteHeader {...header} />
      <main id="main" tabIndex={-1}>
        <div className="page">{children}</div>
      </main>
      <SiteFooter />
    </>
  );
}
