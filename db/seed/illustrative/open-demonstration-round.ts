/** A feedback round that is open in the demonstration: sent six days ago, answered by most, not yet by the company whose link is printed. */
import type { Db } from "#db/client";
import { findFirstLink, listLinksOfRound } from "#db/feedback-link-lists";
import { insertToken } from "#db/feedback-links";
import { findRound } from "#db/one-round";
import { listContactsToAsk } from "#db/contacts-to-ask";
import { findProjectHead } from "#db/projects";
import type { Day } from "~/domain/bundle/records";
import { shiftDay } from "~/domain/days";
import type { ResponseContent } from "~/domain/feedback/read-response";
import { everything, scopeFor } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import { addContact } from "~/operations/add-contact";
import { answerRound } from "~/operations/answer-round";
import type { OperationContext } from "~/operations/context";
import { prepareRound } from "~/operations/prepare-round";
import { sendRound } from "~/operations/send-round";
import { writePoint } from "~/operations/write-point";
import { hashToken, makeToken } from "~/server/session/token";

const DAY = 24 * 60 * 60 * 1000;
const openSince = 6;
const projectKey = "demo-stoevfri";
/** Whose link is printed. */
const company = "demo-snedkeri-havrup";

const colleagues = [
  // The address of the demonstration's company account, which so can answer without a mail.
  [company, "Lone Eksempel", "virksomhed"],
  ["demo-doerfabrik-ellevad", "Tage Eksempel", "tage"],
  ["demo-koekkenfabrik", "Vera Eksempel", "vera"],
] as const;

const answers: ResponseContent[] = [
  {
    respondentRole: "safety_representative",
    ratings: { design: 5, progress: 4, dissemination: 4, goal_attainment: 4 },
    answers: [
      { question: "dissemination", text: "Plakaten ved saven bliver læst. Nyhedsbrevet gør ikke.", share: true },
    ],
    showOrganisation: true,
  },
  {
    respondentRole: "manager",
    ratings: { design: 4, progress: 3, dissemination: 3, goal_attainment: 4 },
    answers: [{ question: "progress", text: "Målingerne på natholdet blev flyttet to gange.", share: false }],
    showOrganisation: false,
  },
  {
    respondentRole: "manager",
    ratings: { design: 4, progress: 4, dissemination: 2 },
    answers: [{ question: "own-1", text: "En time om måneden rækker stadig. Ikke mere.", share: true }],
    showOrganisation: true,
  },
  {
    respondentRole: "hr",
    ratings: { design: 5, progress: 5, dissemination: 4, goal_attainment: 5 },
    answers: [{ question: "anything_else", text: "Må vi vise filmen til vores lærlinge?", share: true }],
    showOrganisation: true,
  },
  {
    respondentRole: "employee",
    ratings: { design: 3, progress: 4, dissemination: 3, goal_attainment: 3 },
    showOrganisation: false,
  },
];

interface Opening {
  today: Day;
  language: Language;
  publicUrl: string;
}

export function openDemonstrationRound(given: OperationContext, { today, language, publicUrl }: Opening): void {
  const context = { ...given, now: given.now - openSince * DAY };
  const day = shiftDay(today, -openSince);
  const head = findProjectHead(context.db, projectKey);
  const scope = head && scopeFor(context.actor, "round.change", { kind: "project", ...head });
  if (!scope) return;
  for (const [organisation, name, mail] of colleagues)
    addContact(context, scope, {
      organisation,
      details: {
        name,
        email: `${mail}@example.org`,
        phone: null,
        title: null,
        language,
        source: "organisation",
        legalBasis: "legitimate_interest",
      },
    });
  const contacts = listContactsToAsk(context.db, scope).map(({ id }) => ({ id, language }));
  const closesOn = shiftDay(today, 8);
  const prepared = prepareRound(context, scope, {
    id: null,
    content: {
      kind: "steering",
      title: { da: "Følgegruppen lige nu", en: "The advisory group right now" },
      closesOn,
      questions: [{ da: "Hvor meget tid har I til projektet?", en: "How much time do you have for the project?" }],
      reminders: [shiftDay(closesOn, -2)],
      contacts,
    },
  });
  if (!prepared.ok) throw new Error(prepared.code);
  const sent = sendRound(context, scope, { id: prepared.value, today: day, publicUrl });
  if (!sent.ok) throw new Error(sent.code);
  answerAll(context, { round: sent.value, projectId: scope.projectId, day });
  writePoint(given, scope, {
    round: sent.value,
    point: {
      aspect: "dissemination",
      point: {
        da: "Nyhedsbrevet bliver ikke læst. Det gør plakaten ved saven.",
        en: "The newsletter is not read. The poster by the saw is.",
      },
      reply: {
        da: "Vi har lagt nyhedsbrevet i graven. I får en ny plakat hver anden måned.",
        en: "We have dropped the newsletter. You get a new poster every other month.",
      },
      repliedOn: shiftDay(today, -1),
    },
    ownerId: null,
  });
}

/** Everyone answers but one person of the company whose link is printed. */
function answerAll(
  context: OperationContext,
  { round, projectId, day }: { round: string; projectId: number; day: Day },
): void {
  const head = findProjectHead(context.db, projectKey);
  const scope = head && scopeFor(context.actor, "round.list", { kind: "project", ...head });
  const found = scope && findRound(context.db, scope, round);
  if (!scope || !found) return;
  const links = listLinksOfRound(context.db, scope, found.id);
  const spared = links.find(({ organisation }) => organisation === company)?.id;
  links
    .filter(({ id }) => id !== spared)
    .slice(0, answers.length)
    .forEach((link, i) => {
      const actor = { kind: "link", linkId: link.id } as const;
      const at = { linkId: link.id, roundId: found.id, projectId, organisationId: link.organisationId };
      const own = scopeFor(actor, "response.write", { kind: "link", ...at, archived: false });
      const submitted = { content: answers[i] ?? {}, today: shiftDay(day, 1 + (i % 4)) };
      if (own) answerRound({ ...context, actor }, own, submitted);
    });
}

/** A fresh token for the link that the demonstration prints, or null where the round is not there. */
export function makeDemonstrationLink(db: Db, now: number): string | null {
  const linkId = findFirstLink(db, everything({ kind: "system" }), { project: projectKey, company });
  if (linkId === null) return null;
  const token = makeToken();
  insertToken(db, everything({ kind: "system" }), { linkId, tokenHash: hashToken(token), now });
  return token;
}
