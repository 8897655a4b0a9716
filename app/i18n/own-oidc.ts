/** Words about the link between a person's user and the organisation's own sign-in. */
import type { Language } from "./language";

const da = {
  title: "Organisationens eget login",
  lead: "Når din bruger er forbundet, kan du logge ind med det login, du bruger på dit arbejde.",
  linkedTo: (provider: string) => `Du kan logge ind med ${provider}.`,
  notLinked: (provider: string, email: string) =>
    `Du er ikke forbundet. Log ind med ${provider} én gang, så sker det af sig selv, hvis ${provider} kender dig som ${email}.`,
  since: (moment: string) => `Forbundet ${moment}`,
  used: (moment: string) => `brugt sidst ${moment}`,
  notInUse: "bruges ikke længere her",
  toPage: "Se og ret",
  remove: "Fjern forbindelsen",
  removeOf: (name: string) => ` til ${name}`,
  question: (name: string) => `Fjern forbindelsen til ${name}?`,
  meaning: (name: string, email: string) =>
    `Vidensbro glemmer, hvem du er hos ${name}. Logger du ind med ${name} igen, bliver du kun forbundet på ny, hvis ${name} kender dig som ${email}.`,
  meaningNotInUse: (name: string) => `Vidensbro glemmer, hvem du var hos ${name}.`,
  lastWayIn:
    "Du kan ikke fjerne forbindelsen endnu. Vælg først en adgangskode på din profil, ellers kan du ikke logge ind igen.",
  toProfile: "Vælg en adgangskode",
  done: {
    proved: "Tak. Nu kan du ændre det, du vil, det næste kvarter.",
    unlinked: "Forbindelsen er fjernet.",
  },
};

const en: typeof da = {
  title: "The organisation’s own sign-in",
  lead: "Once your user is linked, you can sign in the way you do at work.",
  linkedTo: (provider) => `You can sign in with ${provider}.`,
  notLinked: (provider, email) =>
    `You are not linked. Sign in with ${provider} once and it happens by itself, if ${provider} knows you as ${email}.`,
  since: (moment) => `Linked ${moment}`,
  used: (moment) => `last used ${moment}`,
  notInUse: "no longer used here",
  toPage: "See and change",
  remove: "Remove the link",
  removeOf: (name) => ` to ${name}`,
  question: (name) => `Remove the link to ${name}?`,
  meaning: (name, email) =>
    `Vidensbro forgets who you are at ${name}. If you sign in with ${name} again, you are linked anew only if ${name} knows you as ${email}.`,
  meaningNotInUse: (name) => `Vidensbro forgets who you were at ${name}.`,
  lastWayIn: "You cannot remove the link yet. Choose a password on your profile first, or you cannot sign in again.",
  toProfile: "Choose a password",
  done: {
    proved: "Thank you. For the next quarter of an hour you can change what you wish.",
    unlinked: "The link is removed.",
  },
};

export const ownOidcMessages: Record<Language, typeof da> = { da, en };
