/** The made-up programmes and what each asks its projects to report. */
import type { Programme } from "~/domain/bundle/records";
import { demoKey } from "./demo-key";

export const programmes: Programme[] = [
  {
    key: demoKey("brancher-i-bevaegelse"),
    funder: demoKey("fonden-holdbart"),
    name: { da: "Brancher i bevægelse", en: "Sectors on the move" },
    requirements: [
      {
        key: "plan",
        kind: "plan",
        title: { da: "Plan for vidensmobilisering", en: "Mobilisation plan" },
        due: { anchor: "project_start", offsetMonths: 2 },
        sections: ["model", "resources", "collaboration"],
        guidance: {
          da: "Skriv kort, hvem I vil inddrage, hvornår og hvorfor. En halv side om hvert afsnit er nok.",
          en: "Say briefly whom you will involve, when and why. Half a page per section is enough.",
        },
      },
      {
        key: "status-1",
        kind: "interim",
        title: { da: "Status efter første år", en: "Status after the first year" },
        due: { anchor: "project_start", offsetMonths: 13 },
        guidance: {
          da: "Fortæl også om det, der ikke gik som planlagt. Det er det, andre lærer mest af.",
          en: "Tell us also what did not go as planned. It is what others learn most from.",
        },
      },
      {
        key: "status-2",
        kind: "interim",
        title: { da: "Status efter andet år", en: "Status after the second year" },
        due: { anchor: "project_start", offsetMonths: 25 },
      },
      {
        key: "slut",
        kind: "final",
        title: { da: "Slutrapport", en: "Final report" },
        due: { anchor: "project_end", offsetMonths: 2 },
        guidance: {
          da: "Vis ændringer i praksis med dokumentation, I kan stå ved.",
          en: "Show changes in practice with evidence that you can stand by.",
        },
      },
      {
        key: "opfoelgning",
        kind: "follow_up",
        title: { da: "Opfølgning efter projektet", en: "Follow-up after the project" },
        due: { anchor: "project_end", offsetMonths: 18 },
        sections: ["results"],
      },
    ],
  },
  {
    key: demoKey("smaa-skridt"),
    funder: demoKey("fonden-holdbart"),
    name: { da: "Små skridt: pilotprojekter", en: "Small steps: pilot projects" },
    requirements: [
      {
        key: "plan",
        kind: "plan",
        title: { da: "Plan på én side", en: "One-page plan" },
        due: { anchor: "project_start", offsetMonths: 1 },
        sections: ["model", "collaboration"],
      },
      {
        key: "slut",
        kind: "final",
        title: { da: "Hvad lærte I?", en: "What did you learn?" },
        due: { anchor: "project_end", offsetMonths: 1 },
        sections: ["collaboration", "facilitation", "results"],
        guidance: { da: "Højst tre sider.", en: "Three pages at most." },
      },
    ],
  },
  {
    key: demoKey("viden-paa-gulvet"),
    funder: demoKey("praksispuljen"),
    name: { da: "Viden, der virker på gulvet", en: "Knowledge that works on the floor" },
    requirements: [
      {
        key: "plan",
        kind: "plan",
        title: { da: "Plan for vidensmobilisering", en: "Mobilisation plan" },
        due: { anchor: "project_start", offsetMonths: 3 },
      },
      {
        key: "midtvejs",
        kind: "interim",
        title: { da: "Midtvejsrapport", en: "Midterm report" },
        due: { anchor: "project_start", offsetMonths: 12 },
        guidance: {
          da: "Har I ikke haft aktiviteter siden sidst, så skriv det. Det tager et minut.",
          en: "If you have had no activities since last time, say so. It takes a minute.",
        },
      },
      {
        key: "slut",
        kind: "final",
        title: { da: "Slutrapport", en: "Final report" },
        due: { anchor: "project_end", offsetMonths: 3 },
      },
      {
        key: "opfoelgning",
        kind: "follow_up",
        title: { da: "Hvad lever videre?", en: "What lives on?" },
        due: { anchor: "project_end", offsetMonths: 15 },
        sections: ["collaboration", "results"],
        guidance: {
          da: "Ring til to eller tre af de virksomheder, der var med, og spørg, hvad de stadig bruger.",
          en: "Ring two or three of the companies that took part and ask what they still use.",
        },
      },
    ],
  },
  {
    key: demoKey("hoved-og-hjerte"),
    funder: demoKey("praksispuljen"),
    name: { da: "Hoved og hjerte på arbejde", en: "Head and heart at work" },
    requirements: [
      {
        key: "plan",
        kind: "plan",
        title: { da: "Plan for vidensmobilisering", en: "Mobilisation plan" },
        due: { anchor: "project_start", offsetMonths: 3 },
      },
      {
        key: "midtvejs",
        kind: "interim",
        title: { da: "Midtvejsrapport", en: "Midterm report" },
        due: { anchor: "project_start", offsetMonths: 18 },
        sections: ["model", "collaboration", "facilitation", "results"],
      },
      {
        key: "slut",
        kind: "final",
        title: { da: "Slutrapport", en: "Final report" },
        due: { anchor: "project_end", offsetMonths: 2 },
      },
      {
        key: "opfoelgning",
        kind: "follow_up",
        title: { da: "Opfølgning efter projektet", en: "Follow-up after the project" },
        due: { anchor: "project_end", offsetMonths: 12 },
        sections: ["results"],
      },
    ],
  },
];
