/** Behind the check of where a request comes from: an action runs only for a request with the token of a page of ours. */
import type { AppLoadContext } from "@remix-run/node";
import { data } from "@remix-run/server-runtime";
import type { SentWords } from "~/domain/sent-words";
import { sentWordsMessages } from "~/i18n/sent-words";
import { formPassOf } from "./form-pass";
import { isOneClick } from "./is-one-click";
import { readWords } from "./return-sent-words";
import { takeFormToken } from "./take-form-token";
import { visitOf } from "./visit";

interface ActionArgs {
  request: Request;
  context: AppLoadContext;
}

/**
 * The action, which answers 403 to a request without the token. A form of a page comes back on one that carries a fresh
 * token and what was typed, so that nobody loses words; a file or a password has to be given again.
 */
export function demandFormToken<A extends ActionArgs, R>(
  action: ((args: A) => R) | undefined,
  { page }: { page: boolean },
) {
  if (!action) return undefined;
  return async (args: A): Promise<Awaited<R>> => {
    // Its address is a secret, and mail programs that post to it have seen no page.
    if (isOneClick(args.request)) return await action(args);
    const { token, request } = await takeFormToken(args.request);
    if (token !== null && formPassOf(args).admits(token)) return await action({ ...args, request });
    if (page) throw data(await handBack({ ...args, request }), { status: 403 });
    const { language } = visitOf(args);
    throw new Response(`${sentWordsMessages[language].stale.plain}\n`, {
      status: 403,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  };
}

async function handBack({ request, context }: ActionArgs): Promise<SentWords> {
  const { language } = visitOf({ request, context });
  const { pathname, search } = new URL(request.url);
  return {
    kind: "sent-words",
    why: "stale",
    language,
    address: `${pathname}${search}`,
    fields: (await readWords(request)) ?? [],
    token: formPassOf({ request, context }).token(),
  };
}
