/** Brings the page that the server drew to life. */
import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { holdEvents } from "~/ui/early-deeds";

holdEvents();
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
