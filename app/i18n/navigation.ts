/** Names of the product's places, and the words of error pages. */
import type { Language } from "./language";

const da = {
  projects: "Projekter",
  organisations: "Organisationer",
  programmes: "Programmer",
  accounts: "Brugere",
  mail: "Mails",
  journal: "Journal",
  profile: "Din profil",
  inbox: "Demoens indbakke",
  overview: "Overblik",
  report: "Rapport",
  people: "Personer",
  notFoundTitle: "Siden findes ikke",
  notFound: "Siden er flyttet, eller du har ikke adgang til den. Tjek adressen, eller gå til forsiden.",
  brokenTitle: "Noget gik galt",
  broken: "Fejlen er hos os. Prøv igen om lidt. Det, du har gemt, er ikke gået tabt.",
  toFront: "Til forsiden",
  demonstration: "Dette er en demonstration. Du kan logge ind med de adresser, som blev vist, da den startede.",
  mailNotSet: (n: number) =>
    n === 1
      ? "1 mail venter, fordi der ikke er nogen mailserver."
      : `${n} mails venter, fordi der ikke er nogen mailserver.`,
  mailGivenUp: (n: number) => (n === 1 ? "1 mail kunne ikke sendes." : `${n} mails kunne ikke sendes.`),
  seeMail: "Se mails",
};

const en: typeof da = {
  projects: "Projects",
  organisations: "Organisations",
  programmes: "Programmes",
  accounts: "Users",
  mail: "Mails",
  journal: "Journal",
  profile: "Your profile",
  inbox: "The demo's inbox",
  overview: "Overview",
  report: "Report",
  people: "People",
  notFoundTitle: "This page does not exist",
  notFound: "The page has moved, or you have no access to it. Check the address or go to the front page.",
  brokenTitle: "Something went wrong",
  broken: "The fault is ours. Try again in a moment. What you have saved is not lost.",
  toFront: "To the front page",
  demonstration: "This is a demonstration. You can sign in with the addresses that were shown when it started.",
  mailNotSet: (n) =>
    n === 1 ? "1 mail waits because there is no mail server." : `${n} mails wait because there is no mail server.`,
  mailGivenUp: (n) => (n === 1 ? "1 mail could not be sent." : `${n} mails could not be sent.`),
  seeMail: "See mails",
};

export const navigationMessages: Record<Language, typeof da> = { da, en };
