/** Answers whoever holds a token that opens nothing and asks for a new link by the address that a project knows. */
import { emailSchema } from "~/forms/email";
import { renewLinksByEmail } from "~/operations/renew-links-by-email";
import { takeAttempt } from "./rate-limit";
import type { Visit } from "./visit";

export type GoneAnswer = { kind: "gone"; asked: boolean; fault: "email" | "too-many" | null; email: string };

/** The same for every address: whether a project knows it is told by the mail alone. */
export function answerGone({ services, operation }: Visit, form: FormData): GoneAnswer {
  const typed = form.get("email");
  const email = typeof typed === "string" ? typed.trim() : "";
  const read = emailSchema.safeParse(email);
  if (!read.success) return { kind: "gone", asked: false, fault: "email", email };
  const address = read.data.toLowerCase();
  if (takeAttempt(services, "renewalsByEmail", address) > 0)
    return { kind: "gone", asked: false, fault: "too-many", email };
  const { clock, environment, wakeMailSender } = services;
  renewLinksByEmail(operation, { email: address, today: clock.today(), publicUrl: environment.publicUrl });
  wakeMailSender();
  return { kind: "gone", asked: true, fault: null, email: "" };
}
