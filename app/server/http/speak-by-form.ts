/** What a company says on its own page beside its answer: a knowledge need, no or yes to more questions, or that it leaves. */
import type { companyPageMessages } from "~/i18n/company-page";
import { allowRounds } from "~/operations/allow-rounds";
import { declineRounds } from "~/operations/decline-rounds";
import { leaveProject } from "~/operations/leave-project";
import { raiseNeed } from "~/operations/raise-need";
import { renewLink } from "~/operations/renew-link";
import { takeAttempt } from "./rate-limit";
import { checkNeed } from "./check-need";
import type { OpenedLink } from "./open-link";
import type { Visit } from "./visit";

type Fault = keyof (typeof companyPageMessages)["da"]["faults"];

export type Spoken =
  | { ok: true; value: "need" | "declined" | "allowed" | "left" | "renewed" }
  | { ok: false; errors: Partial<Record<string, Fault>>; values: Record<string, string> };

/** Null where the form is another one. `tooMany`: the link has sent more than it may for now. */
export function speakByForm(
  { language, services }: Visit,
  { operation, speak, decline }: OpenedLink,
  form: FormData,
  tooMany: boolean,
): Spoken | null {
  const today = services.clock.today();
  const refuse = (errors: Partial<Record<string, Fault>>, values = {}): Spoken => ({ ok: false, errors, values });
  const kind = form.get("form");
  if (!speak && (kind === "need" || kind === "leave")) return refuse({ form: "archived" });
  if (speak && kind === "need") {
    const { need, fault } = checkNeed(form);
    if (tooMany) return refuse({ need: "tooMany" }, { need });
    if (fault) return refuse({ need: fault }, { need });
    raiseNeed(operation, speak, { text: { [language]: need }, today });
    return { ok: true, value: "need" };
  }
  if (kind === "renew") {
    if (takeAttempt(services, "renewals", String(decline.linkId)) > 0) return refuse({ form: "tooMany" });
    const { publicUrl } = services.environment;
    if (!renewLink(operation, decline, { linkId: decline.linkId, publicUrl }).ok) return refuse({ form: "noAddress" });
    services.wakeMailSender();
    return { ok: true, value: "renewed" };
  }
  if (kind === "decline") {
    return declineRounds(operation, decline).ok ? { ok: true, value: "declined" } : refuse({ form: "declined" });
  }
  // Nobody is refused a yes that stands already.
  if (kind === "allow") {
    allowRounds(operation, decline);
    return { ok: true, value: "allowed" };
  }
  if (speak && kind === "leave") {
    if (form.get("sure") !== "yes") return refuse({ sure: "leave" });
    leaveProject(operation, speak, today);
    return { ok: true, value: "left" };
  }
  return null;
}
