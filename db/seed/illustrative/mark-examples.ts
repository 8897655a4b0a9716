/** Holds three of the made-up projects up as examples, each with a reason that others can learn from. */
import { findProgrammeId } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "~/operations/context";
import { markExemplary } from "~/operations/mark-exemplary";

const examples: { project: string; programme: string; reason: Record<Language, string> }[] = [
  {
    project: "demo-stoevfri",
    programme: "demo-brancher-i-bevaegelse",
    reason: {
      da: "Snedkerierne var med til at vælge, hvad der skulle måles, og hver melding fra følgegruppen har fået et svar. Se, hvordan de fik små virksomheder med fra første måned.",
      en: "The joineries helped to choose what to measure, and every point from the steering group has been answered. See how they brought small companies in from the first month.",
    },
  },
  {
    project: "demo-lydhoer",
    programme: "demo-brancher-i-bevaegelse",
    reason: {
      da: "Fire runder, hvor spørgsmålene kom fra gulvet, og svaret kom, før næste runde begyndte. En enkel rytme, som andre kan låne.",
      en: "Four rounds in which the questions came from the floor and the answer came before the next began. A simple rhythm that others can borrow.",
    },
  },
  {
    project: "demo-loeft",
    programme: "demo-viden-paa-gulvet",
    reason: {
      da: "Projektet skiftede model undervejs og skrev, hvorfor. Det er lettere at lære af end en plan, der holdt.",
      en: "The project changed its model on the way and wrote why. That is easier to learn from than a plan that held.",
    },
  },
];

export function markExamples(context: OperationContext, language: Language): void {
  for (const { project, programme, reason } of examples) {
    const head = findProjectHead(context.db, project);
    const programmeId = findProgrammeId(context.db, programme);
    const scope = head && scopeFor(context.actor, "exemplary.mark", { kind: "project", ...head });
    if (scope && programmeId !== null) markExemplary(context, scope, { programmeId, reason: reason[language] });
  }
}
