/** Sends somebody on who took a step of signing in: home with a session, or to the second step. */
import { redirect } from "@remix-run/node";
import type { Entered } from "~/operations/enter-account";
import { paths } from "~/paths";
import { writeCookie } from "./cookies";
import { homeOf } from "./home-of";
import { safeReturn } from "./safe-return";
import type { Visit } from "./visit";

/** After the first step; `to` is where the person was on the way to. */
export function enter(visit: Visit, { secret, pending }: Entered, to: string | null) {
  if (!pending) return enterWithSession(visit, secret, to);
  const search = to === null ? "" : `?${new URLSearchParams({ to }).toString()}`;
  return redirect(`${paths.answerSecondStep}${search}`, {
    headers: { "Set-Cookie": writeCookie("pending", secret, visit.secure) },
  });
}

/** After the last step. */
export function enterWithSession(visit: Visit, session: string, to: string | null) {
  const headers = new Headers({ "Set-Cookie": writeCookie("session", session, visit.secure) });
  headers.append("Set-Cookie", writeCookie("pending", "", visit.secure));
  return redirect(safeReturn(to, homeOf(visit, session)), { headers });
}
