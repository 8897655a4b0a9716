/** Each organisation's wish for involvement against what it experienced. Source: docs/contract/INDICATORS.md, formGap. */
import type { FeedbackRound, Key, Response } from "../bundle/records";
import { intensityOfForm, type InvolvementForm } from "../vocabulary";

export type Gap = "deeper" | "as_wished" | "lighter";

export interface FormGap {
  organisation: Key;
  desired: readonly InvolvementForm[];
  experienced: readonly InvolvementForm[];
  /** The deepest form experienced against the deepest one wished for. */
  gap: Gap;
}

interface Answered {
  response: Response;
  round: FeedbackRound;
}

type Member = "desiredForms" | "experiencedForms";

/** The organisations that have said both, each read from its newest response that names any, in the order of the wishes. */
export function listFormGaps(rounds: readonly FeedbackRound[]): FormGap[] {
  const answers = rounds.flatMap((round) => (round.responses ?? []).map((response) => ({ response, round })));
  const came = newestForms(answers, "experiencedForms");
  return [...newestForms(answers, "desiredForms")].flatMap(([organisation, desired]) => {
    const experienced = came.get(organisation);
    if (experienced === undefined) return [];
    const difference = depthOf(experienced) - depthOf(desired);
    const gap = difference > 0 ? "deeper" : difference < 0 ? "lighter" : "as_wished";
    return [{ organisation, desired, experienced, gap }];
  });
}

/** The highest intensity, 1 to 5. */
function depthOf(forms: readonly InvolvementForm[]): number {
  return Math.max(...forms.map((form) => intensityOfForm[form]));
}

function newestForms(answers: readonly Answered[], member: Member): Map<Key, readonly InvolvementForm[]> {
  const newest = new Map<Key, Answered>();
  for (const answer of answers) {
    if (formsIn(answer, member).length === 0) continue;
    const known = newest.get(answer.response.organisation);
    if (known === undefined || isNewer(answer, known)) newest.set(answer.response.organisation, answer);
  }
  return new Map([...newest].map(([organisation, answer]) => [organisation, formsIn(answer, member)]));
}

function formsIn({ response }: Answered, member: Member): readonly InvolvementForm[] {
  return response[member] ?? [];
}

/** By day submitted, then key of the response, then day the round opened, then key of the round. */
function isNewer(a: Answered, b: Answered): boolean {
  const ranks = ({ response, round }: Answered) => [response.submittedOn, response.key, round.openedOn, round.key];
  const [ofA, ofB] = [ranks(a), ranks(b)];
  // Days and keys are ASCII, where the order of UTF-16 units is that of code points.
  for (const [i, rank] of ofA.entries()) if (rank !== ofB[i]) return rank > (ofB[i] ?? "");
  return false;
}
