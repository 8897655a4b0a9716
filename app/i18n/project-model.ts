/** Words of the page on a project's model. */
import type { Language } from "./language";

const da = {
  now: (model: string) => `Den model, projektet har erklæret, er ${model}.`,
  none: "Projektet har ikke valgt en model endnu.",
  history: "Sådan er modellen valgt",
  from: "Fra",
  model: "Model",
  reason: "Begrundelse",
  noReason: "Ikke skrevet",
  changeHelp: "Skifter I model, bliver det gamle valg stående. Figuren viser vejen fra det ene til det andet.",
  date: "Modellen gælder fra",
  dateHelp: "Står der allerede et valg for dagen, kan du se begge, før noget bliver erstattet.",
  taken: (day: string) => `Der står allerede et valg for ${day}`,
  save: "Gem modellen",
  remove: "Slet",
  removeOf: (day: string) => ` valget fra ${day}`,
  removeQuestion: (model: string, day: string) => `Slet valget af ${model} fra ${day}?`,
  removeMeaning: "Slet kun et valg, der er forkert. Har I skiftet model, skal det gamle valg blive stående.",
  removeButton: "Ja, slet valget",
  done: {
    saved: "Modellen er gemt.",
    removed: "Valget er slettet.",
    restored: "Valget er gendannet.",
    kept: "Valget kunne ikke gendannes.",
  },
};

const en: typeof da = {
  now: (model) => `The model that the project has declared is ${model}.`,
  none: "The project has not chosen a model yet.",
  history: "How the model was chosen",
  from: "From",
  model: "Model",
  reason: "Reason",
  noReason: "Not written",
  changeHelp: "If you change the model, the earlier choice stays. The figure shows the way from one to the other.",
  date: "The model holds from",
  dateHelp: "If the day has a choice already, you see both before anything is replaced.",
  taken: (day) => `There is a choice for ${day} already`,
  save: "Save the model",
  remove: "Delete",
  removeOf: (day) => ` the choice from ${day}`,
  removeQuestion: (model, day) => `Delete the choice of ${model} from ${day}?`,
  removeMeaning: "Delete only a choice that is wrong. If you have changed the model, the earlier choice should stay.",
  removeButton: "Yes, delete the choice",
  done: {
    saved: "The model is saved.",
    removed: "The choice is deleted.",
    restored: "The choice is put back.",
    kept: "The choice could not be put back.",
  },
};

export const projectModelMessages: Record<Language, typeof da> = { da, en };
