/** What the page says that hands a sent form back: to somebody who is no longer signed in, or whose page was too old. */
import type { Language } from "./language";

const da = {
  titles: { "signed-out": "Du er ikke længere logget ind", stale: "Siden var for gammel til at blive sendt" },
  lead: "Det, du sendte, er ikke gemt endnu, men det går ikke tabt. Det står på denne side, og kun her.",
  steps: ["Log ind i et nyt vindue. Lad denne side stå åben.", "Kom tilbage hertil, og send det igen."],
  signIn: "Log ind i et nyt vindue",
  send: "Send igen",
  words: "Det skrev du",
  stale: {
    lead: "Det, du sendte, er ikke gemt endnu, men det går ikke tabt. Det står på denne side, og kun her.",
    steps: [
      "Vi kunne ikke se, at formularen kom fra en side, som vi har vist i denne browser. Det sker, når siden har stået åben længe, eller når cookies er slettet.",
      "Send det igen, hvis det var dig, der sendte det.",
    ],
    nothing:
      "Vi kunne ikke se, at formularen kom fra en side, som vi har vist i denne browser. Det sker, når siden har stået åben længe, eller når browseren ikke gemmer cookies. Intet er ændret. Åbn siden igen, og prøv en gang til.",
    open: "Åbn siden igen",
    plain:
      "Siden var for gammel til at blive sendt, og intet er ændret. Gå tilbage, hent siden igen, og prøv en gang til.",
  },
};

const en: typeof da = {
  titles: { "signed-out": "You are no longer signed in", stale: "The page was too old to be sent" },
  lead: "What you sent is not saved yet, but it is not lost. It stands on this page, and only here.",
  steps: ["Sign in in a new window. Leave this page open.", "Come back here and send it again."],
  signIn: "Sign in in a new window",
  send: "Send again",
  words: "What you wrote",
  stale: {
    lead: "What you sent is not saved yet, but it is not lost. It stands on this page, and only here.",
    steps: [
      "We could not see that the form came from a page that we showed in this browser. That happens when the page was open for a long time, or when cookies were deleted.",
      "Send it again if it was you who sent it.",
    ],
    nothing:
      "We could not see that the form came from a page that we showed in this browser. That happens when the page was open for a long time, or when the browser keeps no cookies. Nothing has changed. Open the page again and try once more.",
    open: "Open the page again",
    plain: "The page was too old to be sent, and nothing has changed. Go back, reload the page and try once more.",
  },
};

export const sentWordsMessages: Record<Language, typeof da> = { da, en };
