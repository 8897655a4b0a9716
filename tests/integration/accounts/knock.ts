/** Asks a route's loader or action directly, as the framework does, and tells what it answered. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Db } from "#db/client";
import type { Services } from "~/server/services";
import { makeQuietServices } from "../../support/quiet-services";

export interface House {
  services: Services;
  time: { now: number };
}

/** A running product on the database, with its clock in the test's hands. */
export function openHouse(
  db: Db,
  now: number,
  { demonstration = false, firstRunCode = null as string | null } = {},
): House {
  const time = { now };
  return {
    time,
    services: makeQuietServices(db, {
      clock: { now: () => time.now, today: () => "2026-03-01" },
      environment: { publicUrl: "https://bro.example.dk", demonstration },
      firstRunCode,
    }),
  };
}

interface Answer {
  status: number;
  headers: Headers;
  /** What the page is drawn from; null for a redirect or an error. */
  body: unknown;
  cookies: Record<string, string>;
}

interface Asking {
  path: string;
  params?: Record<string, string>;
  cookies?: Record<string, string>;
  /** Makes it a POST. */
  form?: Record<string, string>;
  clientAddress?: string;
}

type Handler = (args: LoaderFunctionArgs) => unknown;

export async function knock(
  { services }: House,
  handler: Handler,
  { path, params = {}, cookies = {}, form, clientAddress }: Asking,
): Promise<Answer> {
  const request = new Request(`https://bro.example.dk${path}`, {
    method: form ? "POST" : "GET",
    headers: {
      Cookie: Object.entries(cookies)
        .map(([name, value]) => `__Host-${name}=${value}`)
        .join("; "),
    },
    ...(form && { body: new URLSearchParams(form) }),
  });
  try {
    return describe(await handler({ request, params, context: { nonce: "n", services, clientAddress } }));
  } catch (thrown) {
    if (thrown instanceof Response) return describe(thrown);
    throw thrown;
  }
}

function describe(answer: unknown): Answer {
  if (answer instanceof Response) return withCookies({ status: answer.status, headers: answer.headers, body: null });
  if (typeof answer === "object" && answer !== null && "type" in answer && answer.type === "DataWithResponseInit") {
    const { data, init } = answer as unknown as { data: unknown; init: ResponseInit | null };
    return withCookies({ status: init?.status ?? 200, headers: new Headers(init?.headers), body: data });
  }
  return withCookies({ status: 200, headers: new Headers(), body: answer });
}

function withCookies(answer: Omit<Answer, "cookies">): Answer {
  const cookies = Object.fromEntries(
    answer.headers.getSetCookie().map((line) => {
      const [, name = "", value = ""] =
        /^__Host-(\w+)=([^;]*); Path=\/; .*HttpOnly; SameSite=Lax; Secure$/.exec(line) ?? [];
      return [name, value];
    }),
  );
  return { ...answer, cookies };
}
