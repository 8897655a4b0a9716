/** What the demonstration says in the terminal when it starts. */
import type { Language } from "./language";

const da = {
  heading: "Log ind som (hvert link virker én gang; start igen for at få nye):",
  kinds: {
    lead: "Forskningsleder",
    bridge_builder: "Brobygger",
    company: "Virksomhed",
    funder: "Bevillingsgiver",
    administrator: "Administrator",
  },
  answer: "Svar som en virksomhed uden at logge ind:",
  inbox: (address: string) => `Mails fra demoen kan læses på ${address}`,
  data: "Projekter mærket »Opdigtet« er fundet på. FEA og SMV-trivsel bygger på offentlige kilder.",
};

const en: typeof da = {
  heading: "Sign in as (each link works once; start again for new ones):",
  kinds: {
    lead: "Research lead",
    bridge_builder: "Bridge-builder",
    company: "Company",
    funder: "Funder",
    administrator: "Administrator",
  },
  answer: "Answer as a company without signing in:",
  inbox: (address) => `Mails from the demo can be read at ${address}`,
  data: "Projects marked “Made up” are invented. FEA and SMV-trivsel rest on public sources.",
};

export const demonstrationMessages: Record<Language, typeof da> = { da, en };
