/** Sends what waits on the device, one after another, until there is no connection or nobody signed in. */
import { paths } from "~/paths";
import { formTokenHeaders } from "../form-token";
import { dropWaiting, keepWaiting, listWaiting, type WaitingEntry } from "./waiting-entries";

export type Sending =
  | { state: "sent"; key: string }
  | { state: "refused"; errors: Record<string, string> }
  /** The project is not there for the person any more. */
  | { state: "gone" }
  | { state: "offline" }
  | { state: "signed-out" };

/** Sends one entry; it leaves the device only when the server has it. */
export async function sendEntry(entry: WaitingEntry): Promise<Sending> {
  const body = new URLSearchParams();
  for (const [name, value] of entry.entries) if (name !== "submission" && name !== "account") body.append(name, value);
  body.set("submission", entry.submission);
  body.set("account", String(entry.account));
  let answer: Response;
  try {
    answer = await fetch(paths.logEntry(entry.project), {
      method: "POST",
      headers: formTokenHeaders(),
      body,
      redirect: "manual",
    });
  } catch {
    return { state: "offline" };
  }
  // A visitor is sent on to sign in, and another account has no part in it.
  if (answer.type === "opaqueredirect" || answer.status === 403) return { state: "signed-out" };
  if (answer.status === 404) {
    keepWaiting({ ...entry, refused: "gone" });
    return { state: "gone" };
  }
  if (answer.status === 422) {
    const { errors } = (await answer.json()) as { errors: Record<string, string> };
    keepWaiting({ ...entry, refused: "faulty" });
    return { state: "refused", errors };
  }
  if (!answer.ok) return { state: "offline" };
  const { key } = (await answer.json()) as { key: string };
  dropWaiting(entry.submission);
  return { state: "sent", key };
}

let running: Promise<{ sent: number; state: Sending["state"] }> | null = null;

/** Sends all that the account has waiting; those that were refused wait for the person. */
export function sendWaiting(account: number): Promise<{ sent: number; state: Sending["state"] }> {
  running ??= sendAll(account).finally(() => {
    running = null;
  });
  return running;
}

async function sendAll(account: number): Promise<{ sent: number; state: Sending["state"] }> {
  let sent = 0;
  for (const entry of listWaiting(account)) {
    if (entry.refused) continue;
    const { state } = await sendEntry(entry);
    if (state === "offline" || state === "signed-out") return { sent, state };
    if (state === "sent") sent += 1;
  }
  return { sent, state: "sent" };
}
