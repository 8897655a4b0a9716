/** Answers whoever holds a token that opens nothing and asks for a new link by the address that a project knows. */
import { emailSchema } from "~/forms/email";
import { renewLinksByEmail } from "~/operations/renew-links-by-email";
import { createRateLimit, type RateLimit } from "./rate-limit";
import type { Services } from "../services";
import type { Visit } from "./visit";

export type GoneAnswer = { kind: "gone"; asked: boolean; fault: "email" | "too-many" | null; email: string };

const limits = new WeakMap<Services, RateLimit>();

/** The same for every address: whether a project knows it is told by the mail alone. */
export function answerGone({ services, operation }: Visit, form: FormData): GoneAnswer {
  const typed = form.get("email");
  const email = typeof typed === "string" ? typed.trim() : "";
  const read = emailSchema.safeParse(email);
  if (!read.success) return { kind: "gone", asked: false, fault: "email", email };
  const limit = limits.get(services) ?? createRateLimit({ most: 3, window: 60 * 60_000 });
  limits.set(services, limit);
  const address = read.data.toLowerCase();
  if (limit.take(address, operation.now) > 0) return { kind: "gone", asked: false, fault: "too-many", email };
  const { clock, environment, wakeMailSender } = services;
  renewLinksByEmail(operation, { email: address, today: clock.today(), publicUrl: environment.publicUrl });
  wakeMailSender();
  return { kind: "gone", asked: true, fault: null, email: "" };
}
