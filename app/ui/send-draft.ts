/** Sends a draft to the server and tells in one word how it went. */
import type { TypedEntries } from "~/domain/typed-entries";
import { paths } from "~/paths";
import { formTokenHeaders } from "./form-token";

export type SentDraft = "saved" | "signedOut" | "tooLarge" | "onDevice";

interface DraftToSend {
  account: number;
  form: string;
  subject: string;
  project: string | null;
  entries: TypedEntries;
}

/** Browsers let a request outlive its page up to 64 kB. */
const outlives = 60_000;

export async function sendDraft(draft: DraftToSend, signal: AbortSignal): Promise<SentDraft | "aborted"> {
  const body = JSON.stringify({ intent: "keep", ...draft });
  try {
    const answer = await fetch(paths.drafts, {
      method: "POST",
      headers: { ...formTokenHeaders(), "Content-Type": "application/json" },
      body,
      redirect: "manual",
      keepalive: body.length < outlives,
      signal,
    });
    // Signed out the answer leads to sign-in; signed in as somebody else it is refused.
    if (answer.type === "opaqueredirect" || answer.status === 409) return "signedOut";
    if (answer.status === 413) return "tooLarge";
    return answer.ok ? "saved" : "onDevice";
  } catch {
    return signal.aborted ? "aborted" : "onDevice";
  }
}
