/** Words of the front page and the accessibility statement. */
import type { Language } from "./language";

const da = {
  title: "Viden, der kommer i brug",
  lead: "Vidensbro samler planen, aktiviteterne, virksomhedernes feedback og rapporten ét sted. Så kan alle se, hvordan forskning bliver til praksis.",
  signIn: "Log ind",
  toProjects: "Gå til dine projekter",
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
  was: {
    title: "Tilgængelighedserklæring",
    lead: "Vidensbro skal kunne bruges af alle. Her står, hvor langt vi er, og hvordan du får hjælp.",
    statusTitle: "Hvor tilgængelig er Vidensbro?",
    status:
      "Vidensbro er bygget efter WCAG 2.2 på niveau AA. Siderne kan bruges med tastatur, uden JavaScript, ned til 320 pixels bredde og i lyst og mørkt tema. Hver udgave afprøves automatisk med axe på de vigtigste sider på dansk og engelsk.",
    limitsTitle: "Hvad er ikke afprøvet?",
    limits:
      "En ekspert med skærmlæser har endnu ikke gennemgået siderne. PDF-rapporter følger PDF/UA-1, men er kun kontrolleret af programmet, der laver dem.",
    helpTitle: "Kan du ikke bruge en side?",
    help: "Skriv eller ring til den organisation, der har givet dig adgang til Vidensbro. Den er ansvarlig for erklæringen og kan give dig indholdet på en anden måde.",
    complaintTitle: "Får du ikke et svar, du kan bruge?",
    complaint:
      "Offentlige organisationers websteder er omfattet af lov om webtilgængelighed. Digitaliseringsstyrelsen fører tilsyn og tager imod henvendelser.",
    dated: "Erklæringen er skrevet den 21. november 2026.",
  },
};

const en: typeof da = {
  title: "Knowledge that comes into use",
  lead: "Vidensbro keeps the plan, the activities, the companies' feedback and the report in one place, so that everyone can see how research becomes practice.",
  signIn: "Sign in",
  toProjects: "Go to your projects",
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
  was: {
    title: "Accessibility statement",
    lead: "Everyone should be able to use Vidensbro. Here is how far we are and how you get help.",
    statusTitle: "How accessible is Vidensbro?",
    status:
      "Vidensbro is built to WCAG 2.2 level AA. Its pages work by keyboard, without JavaScript, down to 320 pixels and in light and dark. Each version is tested automatically with axe on its main pages in Danish and English.",
    limitsTitle: "What has not been tested?",
    limits:
      "An expert with a screen reader has not gone through the pages yet. PDF reports follow PDF/UA-1 but have been checked only by the program that makes them.",
    helpTitle: "Is there a page that you cannot use?",
    help: "Write to or call the organisation that gave you access to Vidensbro. It is responsible for this statement and can give you the content in another way.",
    complaintTitle: "No answer that helps?",
    complaint:
      "Websites of public bodies come under the Danish act on web accessibility. The Agency for Digital Government supervises them and takes enquiries.",
    dated: "This statement was written on 21 November 2026.",
  },
};

export const frontMessages: Record<Language, typeof da> = { da, en };
