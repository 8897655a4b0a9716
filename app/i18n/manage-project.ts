/** Words for changing, archiving, opening again and copying a project. */
import type { Language } from "./language";

const da = {
  save: "Gem stamdata",
  done: {
    saved: "Stamdata er gemt.",
    archived: "Projektet er arkiveret. Det står ikke længere på listen, medmindre du vælger arkiverede.",
    reopened: "Projektet er åbent igen.",
  },
  more: "Mere med projektet",
  copy: "Brug som skabelon",
  copyHelp: "Begynd et nyt projekt med samme model, plan, interessenter og mål.",
  archive: "Arkivér projektet",
  archiveHelp: "Luk projektet for ændringer, når der ikke er mere at gøre.",
  reopen: "Åbn projektet igen",
  reopenHelp: "Projektet er arkiveret. Åbn det igen for at ændre noget.",
  archiveTitle: "Arkivér projektet?",
  archiveMeaning: [
    "Ingen kan logge, ændre eller invitere, før projektet bliver åbnet igen.",
    "Alle, der kan se projektet i dag, kan stadig se det og hente rapporter og data.",
    "Det står ikke på listen over projekter, medmindre man vælger arkiverede.",
    "Intet bliver slettet. En forskningsleder kan altid åbne det igen.",
  ],
  archiveConfirm: "Ja, arkivér projektet",
  reopenTitle: "Åbn projektet igen?",
  reopenMeaning: ["Projektets folk kan logge og ændre som før.", "Projektet står på listen igen."],
  reopenConfirm: "Ja, åbn projektet igen",
  copyTitle: (title: string) => `Nyt projekt efter »${title}«`,
  copied: "Det kommer med",
  copiedList: [
    "Resumé, emner og brancher, den ledende organisation og bevillingsgivere uden sagsnummer og beløb",
    "Modellen og dens begrundelse",
    "Planen for, hvornår hvert tidspunkt ventes, flyttet til de nye datoer",
    "Interessenter og plan for inddragelse, hvor alle står som inviteret",
    "Mål, som står som ikke begyndt, og planlagte ressourcer",
  ],
  notCopied: "Det kommer ikke med",
  notCopiedList: "Aktiviteter, behov, barrierer, resultater, feedback, personer, hjemmeside og numre.",
  copyOf: (title: string) => `${title} (kopi)`,
  copyConfirm: "Opret det nye projekt",
};

const en: typeof da = {
  save: "Save the basics",
  done: {
    saved: "The basics are saved.",
    archived: "The project is archived. It no longer stands in the list unless you choose archived ones.",
    reopened: "The project is open again.",
  },
  more: "More about the project",
  copy: "Use as a template",
  copyHelp: "Begin a new project with the same model, plan, stakeholders and goals.",
  archive: "Archive the project",
  archiveHelp: "Close the project for changes when there is nothing more to do.",
  reopen: "Open the project again",
  reopenHelp: "The project is archived. Open it again to change something.",
  archiveTitle: "Archive the project?",
  archiveMeaning: [
    "Nobody can log, change or invite until the project is opened again.",
    "All who can see the project today still see it and can take out reports and data.",
    "It does not stand in the list of projects unless one chooses archived ones.",
    "Nothing is deleted. A research lead can open it again at any time.",
  ],
  archiveConfirm: "Yes, archive the project",
  reopenTitle: "Open the project again?",
  reopenMeaning: ["The project’s people can log and change as before.", "The project stands in the list again."],
  reopenConfirm: "Yes, open the project again",
  copyTitle: (title) => `New project after “${title}”`,
  copied: "What comes along",
  copiedList: [
    "Summary, topics and industries, the lead organisation, and funders without reference and amount",
    "The model and its reason",
    "The plan of when each moment is expected, moved to the new dates",
    "Stakeholders and involvement plan, everyone as invited",
    "Goals, as not started, and planned resources",
  ],
  notCopied: "What does not come along",
  notCopiedList: "Activities, needs, barriers, outcomes, feedback, people, website and identifiers.",
  copyOf: (title) => `${title} (copy)`,
  copyConfirm: "Register the new project",
};

export const manageProjectMessages: Record<Language, typeof da> = { da, en };
