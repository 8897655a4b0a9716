/** The accessibility statement: the parts that the Danish rules and the EU's standard statement ask for. */
import type { Language } from "./language";

const da = {
  title: "Tilgængelighedserklæring",
  lead: "Vidensbro skal kunne bruges af alle. Her står, hvor langt vi er, og hvad du gør, hvis noget ikke virker for dig.",
  owner: "Den organisation, der har givet dig adgang til Vidensbro,",
  duty: (owner: string, address: string) =>
    `${owner} er ansvarlig for erklæringen og for, at ${address} er tilgængeligt efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.`,
  official: "Se også erklæringen hos Digitaliseringsstyrelsen",
  helpTitle: "Kan du ikke bruge en side?",
  help: (owner: string) =>
    `${owner} vil gerne vide det. Skriv eller ring, fortæl, hvilken side det er, og hvad du ville, så får du indholdet på en anden måde. Send ikke personnummer eller helbredsoplysninger.`,
  helpUnknown:
    "Skriv eller ring til den organisation, der har givet dig adgang. Fortæl, hvilken side det er, og hvad du ville, så får du indholdet på en anden måde. Send ikke personnummer eller helbredsoplysninger.",
  email: "E-mail",
  phone: "Telefon",
  statusTitle: "Overholdelsesstatus",
  status:
    "Webstedet overholder delvist standarden EN 301 549, som bygger på WCAG på niveau AA. Den automatiske afprøvning finder ingen fejl på siderne, men ikke alt er afprøvet.",
  limitsTitle: "Indhold, der ikke er tilgængeligt, eller hvor vi ikke ved det",
  limits: [
    "Siderne er ikke gennemgået af mennesker, der bruger skærmlæser, talestyring eller forstørrelse til daglig.",
    "PDF-rapporter følger PDF/UA-1, men er kun kontrolleret af programmet, der laver dem. Word-filer og regneark er ikke kontrolleret. Det, der står i dem, står også på siderne.",
    "Filer, som projekter lægger op som dokumentation, er ikke kontrolleret. Bed projektet om indholdet på en anden måde.",
    "Tekst i tegnede figurer følger ikke med, når du øger afstanden mellem bogstaver. De samme tal står som tekst ved figuren.",
  ],
  burdenTitle: "Undtaget som uforholdsmæssig stor byrde",
  burden: "Intet.",
  outsideTitle: "Uden for loven",
  outside: "Intet.",
  methodTitle: "Sådan er webstedet undersøgt",
  method: "Udviklerne har selv undersøgt webstedet. Ingen uafhængig har gjort det endnu. Undersøgelsen er automatisk:",
  methods: [
    "Siderne på dansk og engelsk, i lyst og mørkt tema og på skærme fra 320 til 1280 pixels med axe efter WCAG 2.2 på niveau A og AA.",
    "Vandret rulning, tekstafstand, tekst i dobbelt størrelse, trykflader på mindst 24 pixels, bevægelse og sidetitler på de samme sider.",
    "Otte opgaver fra ende til anden med tastaturet alene, hvor fokus skal være synligt og ikke dækket.",
    "De vigtigste opgaver også uden JavaScript.",
  ],
  complaintTitle: "Håndhævelse",
  complaint:
    "Digitaliseringsstyrelsen fører tilsyn med loven. Har du ikke fået svar inden for 10 arbejdsdage, eller hjælper svaret dig ikke, kan du henvende dig dér.",
  toComplaint: "Oplever du ikke-tilgængeligt indhold? (digst.dk)",
  datedTitle: "Erklæringens dato",
  dated: (day: string) =>
    `Webstedet er senest undersøgt, og erklæringen er senest ajourført, den ${day}. Det sker, når webstedet ændres, og mindst én gang om året.`,
};

const en: typeof da = {
  title: "Accessibility statement",
  lead: "Everyone should be able to use Vidensbro. Here is how far we are, and what to do if something does not work for you.",
  owner: "The organisation that gave you access to Vidensbro",
  duty: (owner, address) =>
    `${owner} is responsible for this statement and for making ${address} accessible under the Danish act on the accessibility of public bodies’ websites and mobile applications.`,
  official: "See also the statement at the Agency for Digital Government",
  helpTitle: "Is there a page that you cannot use?",
  help: (owner) =>
    `${owner} would like to know. Write or call, say which page it is and what you wanted, and you get the content in another way. Do not send civil registration numbers or information on health.`,
  helpUnknown:
    "Write to or call the organisation that gave you access. Say which page it is and what you wanted, and you get the content in another way. Do not send civil registration numbers or information on health.",
  email: "E-mail",
  phone: "Telephone",
  statusTitle: "Compliance status",
  status:
    "The website complies partially with the standard EN 301 549, which builds on WCAG level AA. Automatic testing finds no faults on its pages, but not everything has been tested.",
  limitsTitle: "Content that is not accessible, or of which we do not know",
  limits: [
    "The pages have not been gone through by people who use screen readers, voice control or magnification every day.",
    "PDF reports follow PDF/UA-1 but have been checked only by the program that makes them. Word files and spreadsheets have not been checked. What they hold stands on the pages as well.",
    "Files that projects attach as evidence have not been checked. Ask the project for the content in another way.",
    "Words in drawings do not follow when you space letters out. The same figures stand as text beside the drawing.",
  ],
  burdenTitle: "Excepted as a disproportionate burden",
  burden: "Nothing.",
  outsideTitle: "Outside the act",
  outside: "Nothing.",
  methodTitle: "How the website was assessed",
  method:
    "Its developers have assessed it themselves. Nobody independent has done so yet. The assessment is automatic:",
  methods: [
    "The pages in Danish and English, light and dark, on screens from 320 to 1280 pixels, with axe by WCAG 2.2 levels A and AA.",
    "Sideways scrolling, text spacing, text at double size, targets of at least 24 pixels, movement and page titles on the same pages.",
    "Eight tasks from end to end with the keyboard alone, where focus has to be seen and not covered.",
    "The main tasks without JavaScript as well.",
  ],
  complaintTitle: "Enforcement",
  complaint:
    "The Agency for Digital Government supervises the act. If you have no answer within 10 working days, or the answer does not help, you can turn to the agency.",
  toComplaint: "Content that is not accessible (digst.dk, in Danish)",
  datedTitle: "Date of the statement",
  dated: (day) =>
    `The website was last assessed, and this statement last brought up to date, on ${day}. That is done when the website changes, and at least once a year.`,
};

export const accessibilityMessages: Record<Language, typeof da> = { da, en };
