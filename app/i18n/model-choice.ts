/** Words that help to choose a model: what each asks of a project, the guiding questions, and the reasons for a suggestion. */
import type { ModelQuestion, ModelReason } from "~/domain/suggest-model";
import type { Model } from "~/domain/vocabulary";
import type { Language } from "./language";

type OfModel<T> = Record<Model, T>;

const da = {
  compare: "De fire modeller",
  asks: "Det kræver den",
  demands: {
    linear: [
      "Resultater, som mange kan bruge, som de er",
      "Tid til formidling sidst i projektet",
      "Veje ud til dem, der skal bruge dem",
    ],
    cyclical: [
      "Brugere, der kan sige, hvad de mangler at vide",
      "Formidling i flere trin og ikke kun til sidst",
      "Nogen, der samler op på spørgsmålene",
    ],
    interactive: [
      "Brobyggere, som begge parter har tillid til",
      "Møder igen og igen, hvor viden går begge veje",
      "Plads til at ændre planen efter det, I hører",
    ],
    systemic: [
      "Parter, der er med fra spørgsmål til svar",
      "Tid og penge til samarbejdet på begge sider",
      "En forskningsproces, som flere bestemmer over",
    ],
  } satisfies OfModel<string[]>,
  guide: "Få hjælp til at vælge",
  guideHelp: "Svar på det, du kan. Vi foreslår en model og siger hvorfor. Du bestemmer.",
  guideOpen: "De fem spørgsmål",
  suggest: "Foreslå en model",
  questions: {
    need: "Hvem har brug for viden?",
    question: "Hvem kender spørgsmålet?",
    translation: "Hvem oversætter viden til praksis?",
    time: "Hvornår kan brugerne være med?",
    means: "Hvad kan I bruge på det?",
  } satisfies Record<ModelQuestion, string>,
  answers: {
    need: {
      linear: "Mange, som vi ikke kender hver for sig",
      cyclical: "Bestemte brancher eller faggrupper",
      interactive: "Arbejdspladser, som vi kender og kan tale med",
      systemic: "De parter, der selv er med i projektet",
    },
    question: {
      linear: "Forskerne: det kommer fra forskningen",
      cyclical: "Brugerne: de spørger, og vi svarer",
      interactive: "Det bliver klart, når vi taler sammen",
      systemic: "Ingen endnu: parterne finder det i fællesskab",
    },
    translation: {
      linear: "Brugerne selv, ud fra det vi udgiver",
      cyclical: "Forskerne, trin for trin efter brugernes spørgsmål",
      interactive: "Brobyggere mellem forskning og arbejdsplads",
      systemic: "Forskere og brugere i fællesskab",
    },
    time: {
      linear: "Først når resultaterne er klar",
      cyclical: "På enkelte trin undervejs",
      interactive: "Jævnligt gennem det meste af projektet",
      systemic: "Fra første idé til sidste rapport",
    },
    means: {
      linear: "Næsten ingenting ud over formidling",
      cyclical: "Lidt tid ved hvert trin",
      interactive: "Løn til brobyggere og faste møder",
      systemic: "Tid og penge på begge sider hele vejen",
    },
  } satisfies Record<ModelQuestion, OfModel<string>>,
  suggested: (model: string) => `Vi foreslår: ${model}`,
  suggestedMark: "Foreslået",
  says: {
    fits: () => "Det passer til modellen.",
    points: (model: string) => `Det peger på en anden: ${model}.`,
    room: () => "Det giver plads til modellen.",
    limit: () => "Det giver ikke plads til mere.",
  } satisfies Record<ModelReason["says"], (model: string) => string>,
  heldBack: (model: string) =>
    `Det, I har brug for, peger på ${model}, men tid eller penge rækker ikke så langt. Kan I skaffe mere, er den værd at overveje.`,
  ownReading: "Spørgsmål og forslag er Vidensbros egen læsning af de fire modeller.",
  choose: "Din beslutning",
  model: "Model",
  reason: "Hvorfor den?",
  reasonIn: { da: "Hvorfor den? På dansk", en: "Hvorfor den? På engelsk" } satisfies Record<Language, string>,
  reasonHint: "Én sætning er nok. Den står i rapporten.",
  otherLanguage: "Skriv også begrundelsen på engelsk",
};

const en: typeof da = {
  compare: "The four models",
  asks: "What it asks",
  demands: {
    linear: [
      "Results that many can use as they are",
      "Time to communicate at the end of the project",
      "Ways out to those who are to use them",
    ],
    cyclical: [
      "Users who can say what they need to know",
      "Communication in several steps, not only at the end",
      "Someone who gathers up the questions",
    ],
    interactive: [
      "Bridge-builders whom both sides trust",
      "Meetings again and again where knowledge goes both ways",
      "Room to change the plan after what you hear",
    ],
    systemic: [
      "Parties who take part from question to answer",
      "Time and money for working together on both sides",
      "A research process over which several decide",
    ],
  },
  guide: "Get help to choose",
  guideHelp: "Answer what you can. We suggest a model and say why. You decide.",
  guideOpen: "The five questions",
  suggest: "Suggest a model",
  questions: {
    need: "Who needs the knowledge?",
    question: "Who knows the question?",
    translation: "Who translates knowledge into practice?",
    time: "When can the users take part?",
    means: "What can you spend on it?",
  },
  answers: {
    need: {
      linear: "Many, whom we do not know one by one",
      cyclical: "Certain industries or professions",
      interactive: "Workplaces that we know and can talk with",
      systemic: "The parties who take part in the project",
    },
    question: {
      linear: "The researchers: it comes from research",
      cyclical: "The users: they ask and we answer",
      interactive: "It becomes clear when we talk together",
      systemic: "Nobody yet: the parties find it together",
    },
    translation: {
      linear: "The users themselves, from what we publish",
      cyclical: "The researchers, step by step after the users’ questions",
      interactive: "Bridge-builders between research and workplace",
      systemic: "Researchers and users together",
    },
    time: {
      linear: "Only when the results are ready",
      cyclical: "At single steps along the way",
      interactive: "Regularly through most of the project",
      systemic: "From the first idea to the last report",
    },
    means: {
      linear: "Hardly anything beyond communication",
      cyclical: "A little time at each step",
      interactive: "Pay for bridge-builders, and regular meetings",
      systemic: "Time and money on both sides all the way",
    },
  },
  suggested: (model) => `We suggest: ${model}`,
  suggestedMark: "Suggested",
  says: {
    fits: () => "This suits the model.",
    points: (model) => `This points to another: ${model}.`,
    room: () => "This leaves room for the model.",
    limit: () => "This leaves no room for more.",
  },
  heldBack: (model) =>
    `What you need points to ${model}, but time or money do not reach so far. If you can get more, it is worth considering.`,
  ownReading: "Questions and suggestion are Vidensbro’s own reading of the four models.",
  choose: "Your decision",
  model: "Model",
  reason: "Why this one?",
  reasonIn: { da: "Why this one? In Danish", en: "Why this one? In English" },
  reasonHint: "One sentence is enough. It stands in the report.",
  otherLanguage: "Write the reason in Danish, too",
};

export const modelChoiceMessages: Record<Language, typeof da> = { da, en };
