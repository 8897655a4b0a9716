/** What forms say when something is missing or wrong; forms and actions name these by key. */
import type { Language } from "./language";

const da = {
  email: "Skriv en e-mailadresse, fx navn@firma.dk",
  name: "Skriv navnet",
  nameLong: "Navnet må højst fylde 120 tegn",
  language: "Vælg sprog",
  passwordShort: "Adgangskoden skal være på mindst 12 tegn",
  passwordLong: "Adgangskoden må højst være på 200 tegn",
  passwordMissing: "Skriv din adgangskode",
  passwordWrong: "E-mailadressen og adgangskoden passer ikke sammen",
  passwordCurrent: "Skriv den adgangskode, du har nu",
  passwordCurrentWrong: "Det er ikke den adgangskode, du har nu",
  code: "Skriv koden fra terminalen",
  codeWrong: "Koden er forkert. Den står i terminalen, hvor Vidensbro blev startet",
  role: "Vælg en rolle",
  company: "Vælg den virksomhed, som personen taler for",
  project: "Vælg et projekt",
  kind: "Vælg, hvad brugeren skal kunne",
  tooMany: "Der er prøvet for mange gange. Vent et kvarter, og prøv igen",
  addressTaken: "Der er allerede en bruger med den e-mailadresse",
  alreadyThere: "Personen har allerede den rolle her",
  lastLead: "Projektet skal have en forskningsleder. Invitér en anden som forskningsleder først",
  lastAdministrator: "Vidensbro skal have en administrator. Opret en anden administrator først",
  invitationGone: "Invitationen er allerede brugt, trukket tilbage eller udløbet",
  invitationOther: "Invitationen er til en anden adresse end den, du er logget ind med",
  personGone: "Personen har ikke længere en rolle her",
  accountGone: "Brugeren er ændret i mellemtiden. Se på listen igen",
  hintGone: "Punktet står ikke længere på listen",
  hintReason: "Skriv, hvorfor punktet ikke er relevant",
  hintReasonLong: "Begrundelsen må højst fylde 500 tegn",
  mailNotGivenUp: "Mailen er ikke opgivet, så den skal ikke prøves igen",
};

const en: typeof da = {
  email: "Write an e-mail address, such as name@company.com",
  name: "Write the name",
  nameLong: "The name can be at most 120 characters",
  language: "Choose a language",
  passwordShort: "The password must be at least 12 characters",
  passwordLong: "The password can be at most 200 characters",
  passwordMissing: "Write your password",
  passwordWrong: "The e-mail address and the password do not match",
  passwordCurrent: "Write the password that you have now",
  passwordCurrentWrong: "That is not the password that you have now",
  code: "Write the code from the terminal",
  codeWrong: "The code is wrong. It stands in the terminal where Vidensbro was started",
  role: "Choose a role",
  company: "Choose the company that the person speaks for",
  project: "Choose a project",
  kind: "Choose what the user can do",
  tooMany: "There have been too many attempts. Wait a quarter of an hour and try again",
  addressTaken: "There is a user with that e-mail address already",
  alreadyThere: "The person has that role here already",
  lastLead: "The project must have a research lead. Invite another research lead first",
  lastAdministrator: "Vidensbro must have an administrator. Create another administrator first",
  invitationGone: "The invitation has been used, withdrawn or has expired",
  invitationOther: "The invitation is for another address than the one you are signed in with",
  personGone: "The person no longer has a role here",
  accountGone: "The user has changed in the meantime. See the list again",
  hintGone: "The item is no longer on the list",
  hintReason: "Write why the item is not relevant",
  hintReasonLong: "The reason can be at most 500 characters",
  mailNotGivenUp: "The mail has not been given up, so there is nothing to retry",
};

export type FormMessageKey = keyof typeof da;

export const formMessages: Record<Language, Record<FormMessageKey, string>> = { da, en };

/** The sentence behind a key. Throws for a key without words, which is a bug in the form. */
export function formMessage(language: Language, key: string): string {
  if (!Object.hasOwn(da, key)) throw new Error(`No words for the form message "${key}"`);
  return formMessages[language][key as FormMessageKey];
}
