/** Words of entries that wait on a device; every page carries them. */
import type { Language } from "./language";

const da = {
  waiting: (n: number) =>
    n === 1 ? "1 aktivitet venter på at blive sendt" : `${n} aktiviteter venter på at blive sendt`,
  waitingHelp: "De ligger kun på denne enhed.",
  sendNow: "Send nu",
  sending: "Sender …",
  stillOffline: "Der er stadig ingen forbindelse. Prøv igen om lidt.",
  signInFirst: "Log ind for at sende dem. De bliver liggende så længe.",
  signIn: "Log ind",
  sent: (n: number) => (n === 1 ? "1 aktivitet er sendt." : `${n} aktiviteter er sendt.`),
  rejected: (title: string) => `»${title}« kunne ikke gemmes, som den er.`,
  rejectedGone: (title: string) => `»${title}« kan ikke gemmes: Du kan ikke længere logge i projektet.`,
  openEntry: "Ret den",
  dropEntry: "Slet den fra enheden",
};

const en: typeof da = {
  waiting: (n) => (n === 1 ? "1 activity waits to be sent" : `${n} activities wait to be sent`),
  waitingHelp: "They are on this device alone.",
  sendNow: "Send now",
  sending: "Sending …",
  stillOffline: "There still is no connection. Try again in a moment.",
  signInFirst: "Sign in to send them. Until then they stay here.",
  signIn: "Sign in",
  sent: (n) => (n === 1 ? "1 activity is sent." : `${n} activities are sent.`),
  rejected: (title) => `“${title}” could not be saved as it is.`,
  rejectedGone: (title) => `“${title}” cannot be saved: you can no longer log in the project.`,
  openEntry: "Correct it",
  dropEntry: "Delete it from the device",
};

export const waitingMessages: Record<Language, typeof da> = { da, en };
