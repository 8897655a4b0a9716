/** An action that sends a visitor to sign in hands what was typed back on a page, where the browser keeps nothing of it. */
import type { AppLoadContext } from "@remix-run/node";
import { data } from "@remix-run/server-runtime";
import { keptOnDevice, type SentWords } from "~/domain/sent-words";
import { paths } from "~/paths";
import { formPassOf } from "./form-pass";
import { visitOf } from "./visit";

interface ActionArgs {
  request: Request;
  context: AppLoadContext;
}

/** What was pressed or said to the server by the page, not typed. */
const unsaid = new Set(["intent", "form", "version"]);

/** Sent by a script that waits for an answer of its own. */
const live = "live";

/**
 * The action, which answers 401 with the fields of a form where it would only redirect to sign-in. A form whose draft
 * the device keeps is led to sign-in and finds its words afterwards; forms with a password or a file are never sent
 * back.
 */
export function returnSentWords<A extends ActionArgs, R>(action: ((args: A) => R) | undefined) {
  if (!action) return undefined;
  return async (args: A): Promise<Awaited<R>> => {
    const sent = isPlainForm(args.request) && visitOf(args).actor.kind === "visitor" ? args.request.clone() : null;
    try {
      return await action(args);
    } catch (thrown) {
      const fields = sent && leadsToSignIn(thrown) ? await readWords(sent) : null;
      if (!fields || fields.some(([name]) => name === keptOnDevice)) throw thrown;
      const { pathname, search } = new URL(args.request.url);
      const words: SentWords = {
        kind: "sent-words",
        why: "signed-out",
        language: visitOf(args).language,
        address: `${pathname}${search}`,
        fields,
        token: formPassOf(args).token(),
      };
      throw data(words, { status: 401 });
    }
  };
}

function isPlainForm({ headers }: Request): boolean {
  return (headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded");
}

function leadsToSignIn(thrown: unknown): boolean {
  return thrown instanceof Response && (thrown.headers.get("Location") ?? "").startsWith(`${paths.signIn}?to=`);
}

/** The fields of a form; null where nothing was typed, and where it is not to be sent back. */
export async function readWords(request: Request): Promise<SentWords["fields"] | null> {
  if (!isPlainForm(request)) return null;
  const fields = [...new URLSearchParams(await request.text())];
  if (fields.some(([name]) => name === live)) return null;
  if (fields.some(([name]) => /password/i.test(name))) return null;
  if (!fields.some(([name, value]) => value !== "" && !unsaid.has(name))) return null;
  return fields;
}
