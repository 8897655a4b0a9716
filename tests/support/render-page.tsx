/** Draws interface elements as a server does, with the framework's links working. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";

export async function renderPage(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const context = await createStaticHandler(routes).query(new Request("http://localhost/projects/nat/activities"));
  if (context instanceof Response) throw new Error("A page without loaders cannot redirect");
  const router = createStaticRouter(routes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}
