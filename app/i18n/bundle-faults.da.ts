/** Danish sentences about what is wrong with a bundle. */
import type { FaultCode, FaultParams } from "~/domain/bundle/faults";

const number = (value: number) => value.toLocaleString("da-DK");
const list = (words: readonly string[]) => words.map((word) => `»${word}«`).join(", ");
const pair = (words: readonly string[]) => words.map((word) => `»${word}«`).join(" og ");

const targets = {
  organisation: "nogen organisation",
  programme: "noget program",
  activity: "nogen aktivitet i projektet",
  goal: "noget mål i projektet",
};
const units = { day: "dag", month: "måned", quarter: "kvartal", year: "år" };

export const bundleFaultsDa = {
  notAnObject: () => "Her skal stå et objekt.",
  notAList: () => "Her skal stå en liste.",
  notAString: () => "Her skal stå en tekst.",
  notANumber: () => "Her skal stå et tal.",
  notAWholeNumber: () => "Her skal stå et helt tal.",
  notTrueOrFalse: () => "Her skal stå true eller false.",
  wrongConstant: ({ expected }) => `Her skal stå ${JSON.stringify(expected)}.`,
  missingMember: ({ member }) => `»${member}« mangler.`,
  unknownMember: ({ member }) => `»${member}« hører ikke til her.`,
  emptyString: () => "Teksten må ikke være tom.",
  longString: ({ max }) => `Teksten må højst være ${number(max)} tegn.`,
  badCharacter: () => "Teksten indeholder et tegn, som ikke kan gemmes.",
  badKey: () =>
    "En nøgle har højst 80 tegn: små bogstaver a–z, tal, punktum, bindestreg og understreg. Den begynder med et bogstav eller et tal.",
  badDay: () => "Her skal stå en dato, der findes, skrevet som 2025-03-13.",
  badCvr: () => "Et CVR-nummer har otte cifre.",
  badPNumber: () => "Et P-nummer har ti cifre.",
  badRor: () => "Et ROR-id skrives som https://ror.org/ og ni tegn.",
  badCountry: () => "Skriv landet som to store bogstaver, fx DK.",
  badUrl: () => "Her skal stå en webadresse, der begynder med http:// eller https://, på højst 2.000 tegn.",
  badDoi: () => "En DOI skrives som 10.1234/abc, uden adressen foran.",
  unknownTerm: ({ allowed }) => `Vælg en af disse: ${list(allowed)}.`,
  tooSmall: ({ min }) => `Tallet skal være mindst ${number(min)}.`,
  tooLarge: ({ max }) => `Tallet må højst være ${number(max)}.`,
  tooFew: ({ min }) => `Der skal stå mindst ${number(min)} på listen.`,
  tooMany: ({ max }) => `Der må højst stå ${number(max)} på listen.`,
  noLanguage: () => "Skriv teksten på dansk (»da«), engelsk (»en«) eller begge dele.",
  repeatedItem: () => "Det samme står allerede tidligere på listen.",
  participantKind: () => "En deltager har enten »organisation« eller »field«; »form« hører kun til en organisation.",
  repeatedKey: ({ key }) => `Nøglen »${key}« er allerede brugt på listen.`,
  repeatedRecord: ({ members }) => `Listen har allerede en med samme ${pair(members)}.`,
  unresolved: ({ target, key }) => `Der findes ikke ${targets[target]} med nøglen »${key}«.`,
  tooEarly: ({ member, day }) => `Datoen ligger før »${member}«, som er ${day}.`,
  notFirstDay: ({ precision, firstDay }) =>
    `Når datoen kun angiver ${units[precision]}, skriver du den første dag: ${firstDay}.`,
  roleOutsideField: ({ role, field }) => `Rollen »${role}« hører ikke til feltet »${field}«.`,
  cvrCheckDigit: () => "CVR-nummeret findes ikke: kontrolcifret passer ikke.",
  rorChecksum: () => "ROR-id'et findes ikke: de to sidste cifre passer ikke.",
  parentCircle: () => "Organisationen kommer til at høre under sig selv.",
  programmeOfOther: ({ programme, funder }) => `Programmet »${programme}« hører ikke til »${funder}«.`,
  funderInUse: ({ funder, project }) =>
    `Projektet »${project}« har en bevilling fra »${funder}« under programmet, så det kan ikke skifte bevillingsgiver.`,
  notInvited: ({ organisation }) => `»${organisation}« er ikke inviteret til runden.`,
  questionTaken: ({ question }) => `Nøglen »${question}« tilhører et fast spørgsmål. Vælg en anden.`,
  unknownQuestion: ({ question }) => `Runden har ikke spørgsmålet »${question}«.`,
  replyWithoutDay: () => "Et svar skal have en dato: skriv »repliedOn«.",
  dayWithoutReply: () => "Der er en svardato, men intet svar: skriv »reply«.",
  answerWithoutDay: () => "Et besvaret behov skal have en dato: skriv »answeredOn«.",
  dayWithoutAnswer: () => "Kun et besvaret behov har »answeredOn«.",
} satisfies { [C in FaultCode]: (params: FaultParams[C]) => string };

export type BundleFaultMessages = { [C in keyof typeof bundleFaultsDa]: (params: FaultParams[C]) => string };
