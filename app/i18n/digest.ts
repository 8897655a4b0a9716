/** Words of the page that stops the weekly digest, and of its switch on a person's own page. */
import type { Language } from "./language";

const da = {
  title: "Ugemailen",
  what: "Mandag morgen får du en mail med det, der mangler i dine projekter. Vil du ikke have den, så stop den her.",
  stop: "Stop ugemailen",
  stopped: "Ugemailen er stoppet",
  stoppedHelp: "Du får ikke flere. Du kan slå den til igen på din profil.",
  goneTitle: "Linket virker ikke længere",
  gone: "Du kan slå ugemailen til og fra på din profil.",
  toProfile: "Gå til din profil",
  on: "Du får en mail mandag morgen med det, der mangler i de projekter, du leder eller redigerer. Er der ikke noget, kommer der ingen mail.",
  off: "Du får ikke en mail mandag morgen med det, der mangler i dine projekter.",
  start: "Få ugemailen",
};

const en: typeof da = {
  title: "The weekly mail",
  what: "On Monday morning you get a mail with what is missing in your projects. If you do not want it, stop it here.",
  stop: "Stop the weekly mail",
  stopped: "The weekly mail is stopped",
  stoppedHelp: "You get no more of them. You can turn it on again on your profile.",
  goneTitle: "The link no longer works",
  gone: "You can turn the weekly mail on and off on your profile.",
  toProfile: "Go to your profile",
  on: "You get a mail on Monday morning with what is missing in the projects that you lead or edit. Where nothing is missing, no mail comes.",
  off: "You get no mail on Monday morning with what is missing in your projects.",
  start: "Get the weekly mail",
};

export const digestMessages: Record<Language, typeof da> = { da, en };
