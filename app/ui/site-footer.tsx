/** The foot of every page: what the product is, what projects show to everybody, where a report can be checked, and its accessibility statement. */
import { paths } from "~/paths";
import { Link } from "./navigation";
import { useMessages } from "./use-messages";

export function SiteFooter() {
  const messages = useMessages();
  return (
    <footer className="site-footer">
      <div className="page cluster spread">
        <p>{messages.footerText}</p>
        <div className="cluster">
          <Link to={paths.publicProjects}>{messages.publicProjects}</Link>
          <Link to={paths.verify}>{messages.checkReport}</Link>
          <Link to={paths.accessibility}>{messages.accessibilityStatement}</Link>
        </div>
      </div>
    </footer>
  );
}
