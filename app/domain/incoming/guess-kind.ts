/** The kind of activity that the words of a title point to. */
import { foldWords } from "../fold-words";
import type { ActivityKind } from "../vocabulary";

/** Parts of Danish and English words, folded; the first that is found counts. */
const signs: readonly (readonly [ActivityKind, RegExp])[] = [
  ["steering_group_meeting", /styregruppe|følgegruppe|steering|advisory (board|group)|referencegruppe/],
  ["learning_lab", /læringslab|laboratori|learning lab/],
  ["theme_day", /temadag|theme day|fyraftensmøde/],
  ["network_meeting", /netværk|network/],
  ["company_visit", /virksomhedsbesøg|besøg|company visit|site visit|\bvisit/],
  ["co_analysis", /fælles analyse|analyseworkshop|co-?analys/],
  ["workshop", /workshop|værksted|seminar/],
  ["guidance", /vejledning|sparring|rådgivning|guidance|coaching/],
  ["training", /kursus|undervisning|uddannelse|træning|training|course/],
  ["interview", /interview/],
  ["consultation", /høring|konsultation|consultation/],
  ["pilot", /pilot|afprøvning|\btest/],
  ["conference", /konference|conference|kongres|congress/],
  ["newsletter", /nyhedsbrev|newsletter/],
  ["media", /artikel|avis|radio|podcast|medie|media|pressemøde|article/],
  ["policy_input", /policy|politisk|ministeri/],
  ["report", /rapport|report/],
  ["tool_development", /værktøj|\btool/],
  ["presentation", /oplæg|præsentation|foredrag|presentation|webinar|talk/],
];

/** Null where nothing points anywhere. */
export function guessKind(title: string): ActivityKind | null {
  const words = foldWords(title);
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? null;
}
