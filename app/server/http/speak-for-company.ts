/** What somebody with an account says for a company: answers by the own link, a knowledge need, or that it leaves. */
import type { AccountScope, CompanyScope } from "~/domain/permissions/scope";
import { leaveProject } from "~/operations/leave-project";
import { openOwnLink } from "~/operations/open-own-link";
import { raiseNeed } from "~/operations/raise-need";
import { notFound } from "./authorise";
import { checkNeed, type NeedFault } from "./check-need";
import type { Visit } from "./visit";

interface Speech {
  company: CompanyScope;
  account: AccountScope;
  form: FormData;
}

export type Said =
  | { ok: true; token: string }
  | { ok: true; done: "need" | "left" }
  | { ok: false; errors: { need?: NeedFault; sure?: "leave" }; typed: string };

export function speakForCompany({ operation, services, language }: Visit, { company, account, form }: Speech): Said {
  const today = services.clock.today();
  switch (form.get("form")) {
    case "answer": {
      const opened = openOwnLink(operation, company, { linkId: Number(form.get("link")), account });
      if (!opened.ok) throw notFound();
      return { ok: true, token: opened.value };
    }
    case "need": {
      const { need, fault } = checkNeed(form);
      if (fault) return { ok: false, errors: { need: fault }, typed: need };
      raiseNeed(operation, company, { text: { [language]: need }, today });
      return { ok: true, done: "need" };
    }
    case "leave": {
      if (form.get("sure") !== "yes") return { ok: false, errors: { sure: "leave" }, typed: "" };
      leaveProject(operation, company, today);
      return { ok: true, done: "left" };
    }
    default:
      throw notFound();
  }
}
