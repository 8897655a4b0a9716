/** Words of the front page and the accessibility statement. */
import type { Language } from "./language";

const da = {
  title: "Viden, der kommer i brug",
  lead: "Vidensbro samler planen, aktiviteterne, virksomhedernes feedback og rapporten ét sted. Så kan alle se, hvordan forskning bliver til praksis.",
  signIn: "Log ind",
  toProjects: "Gå til dine projekter",
  publicProjects: "Se, hvad projekter viser",
  steps: [
    {
      title: "Planlæg",
      text: "Vælg en model for vidensmobilisering, og aftal hvem der er med, hvordan og hvornår.",
    },
    { title: "Log", text: "Et møde er skrevet ned på et halvt minut, også fra telefonen på vej hjem." },
    { title: "Lyt", text: "Virksomheder svarer uden konto og ser, hvad der kom ud af det." },
    { title: "Rapportér", text: "Rapporten skriver sig selv ud fra det, der er logget. Hvert tal kan følges tilbage." },
  ],
  whoTitle: "For hvem",
  who: [
    { title: "Forskningsledere", text: "ser, hvad der mangler, mens der er tid til at gøre noget ved det." },
    { title: "Brobyggere", text: "får deres arbejde set: møder, besøg, oplæg og alt det derimellem." },
    { title: "Virksomheder", text: "siger deres mening på tre skærme og får svar." },
    { title: "Bevillingsgivere", text: "følger et helt program og læser rapporter, der kan sammenlignes." },
  ],
};

const en: typeof da = {
  title: "Knowledge that comes into use",
  lead: "Vidensbro keeps the plan, the activities, the companies' feedback and the report in one place, so that everyone can see how research becomes practice.",
  signIn: "Sign in",
  toProjects: "Go to your projects",
  publicProjects: "See what projects show",
  steps: [
    { title: "Plan", text: "Choose a mobilisation model and agree on who is involved, how and when." },
    { title: "Log", text: "A meeting is noted in half a minute, also from a phone on the way home." },
    { title: "Listen", text: "Companies answer without an account and see what came of it." },
    { title: "Report", text: "The report writes itself from what was logged. Every figure can be followed back." },
  ],
  whoTitle: "For whom",
  who: [
    { title: "Research leads", text: "see what is missing while there is time to act." },
    {
      title: "Bridge-builders",
      text: "have their work seen: meetings, visits, presentations and all that lies between.",
    },
    { title: "Companies", text: "say what they think on three screens and get a reply." },
    { title: "Funders", text: "follow a whole programme and read reports that can be compared." },
  ],
};

export const frontMessages: Record<Language, typeof da> = { da, en };
