/** What the made-up projects write in their reports, and what the made-up reviewer answers. */
import type { Language } from "~/i18n/language";
import type { ReportSection } from "~/domain/vocabulary";

export const demonstrationTexts: Record<Language, Record<ReportSection, string>> = {
  da: {
    model:
      "Vi valgte modellen, fordi virksomhederne selv skulle kunne ændre planen undervejs. Det har **kostet tid i starten** og sparet tid senere.\n\nTo ting har vi lært:\n\n- Et møde før ansøgningen er mere værd end tre efter.\n- Mesteren skal med, ikke kun direktøren.",
    resources:
      "Timerne til besøg rakte længere end ventet, fordi vi lagde to besøg på samme dag. Pengene til oversættelse blev ikke brugt.",
    collaboration:
      "## Hvem der kom til undervejs\n\nBrancheorganisationen meldte sig, da de første målinger var klar. En af de mindste virksomheder måtte trække sig, fordi den mistede en stor ordre.",
    facilitation:
      "Det, der virkede bedst, var korte besøg på gulvet med *én* ting at prøve af. Temadagen samlede mange, men få tog noget med hjem.",
    results:
      "Tre virksomheder har ændret en fast rutine og holder fast i den uden os. Det, vi ikke nåede, er natholdene. De kræver et andet forløb, og det skriver vi ind i næste ansøgning.",
  },
  en: {
    model:
      "We chose the model because the companies themselves should be able to change the plan on the way. It **cost time early** and saved time later.\n\nTwo things we learned:\n\n- One meeting before the application is worth three after it.\n- Bring in the foreman, not only the director.",
    resources:
      "The hours for visits lasted longer than expected because we put two visits on one day. The money for translation was not spent.",
    collaboration:
      "## Who came in on the way\n\nThe trade association joined when the first measurements were ready. One of the smallest companies had to leave after losing a large order.",
    facilitation:
      "What worked best were short visits to the floor with *one* thing to try. The theme day gathered many, but few took something home.",
    results:
      "Three companies have changed a fixed routine and keep to it without us. What we did not reach are the night shifts. They need another kind of work, which we will write into the next application.",
  },
};

export const demonstrationAnswers: Record<Language, string> = {
  da: "Vi ville tage natholdene med fra første dag i stedet for at tro, at de kommer af sig selv.",
  en: "We would bring in the night shifts from the first day instead of hoping that they come by themselves.",
};

export const demonstrationNotes: Record<Language, { returned: string; approved: string; extension: string }> = {
  da: {
    returned:
      "Tak for en ærlig rapport. Skriv under resultater, hvordan I ved, at rutinen holder, og tilføj dokumentation for de to udbytter, der mangler den.",
    approved: "Tak. Især afsnittet om det, der ikke gik, kan andre lære af.",
    extension: "To af virksomhederne har ferielukket, så vi kan først tale med dem om resultaterne bagefter.",
  },
  en: {
    returned:
      "Thank you for an honest report. Under results, please tell how you know that the routine lasts, and add evidence for the two outcomes that lack it.",
    approved: "Thank you. Others can learn from what you write about what did not work.",
    extension:
      "Two of the companies are closed for the holidays, so we can only talk with them about results afterwards.",
  },
};
