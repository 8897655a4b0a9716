/** What the page says that hands a sent form back to somebody who is no longer signed in. */
import type { Language } from "./language";

const da = {
  title: "Du er ikke længere logget ind",
  lead: "Det, du sendte, er ikke gemt endnu, men det går ikke tabt. Det står på denne side, og kun her.",
  steps: ["Log ind i et nyt vindue. Lad denne side stå åben.", "Kom tilbage hertil, og send det igen."],
  signIn: "Log ind i et nyt vindue",
  send: "Send igen",
  words: "Det skrev du",
};

const en: typeof da = {
  title: "You are no longer signed in",
  lead: "What you sent is not saved yet, but it is not lost. It stands on this page, and only here.",
  steps: ["Sign in in a new window. Leave this page open.", "Come back here and send it again."],
  signIn: "Sign in in a new window",
  send: "Send again",
  words: "What you wrote",
};

export const sentWordsMessages: Record<Language, typeof da> = { da, en };
