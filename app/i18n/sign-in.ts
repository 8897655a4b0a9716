/** Words of the pages that let people in: sign-in, its link, the first run. */
import type { Language } from "./language";

const da = {
  title: "Log ind",
  lead: "Få et link på mail, eller brug din adgangskode, hvis du har valgt en.",
  leadWithOidc: (name: string) => `Brug ${name}, få et link på mail, eller brug en adgangskode, hvis du har valgt en.`,
  email: "E-mail",
  emailHint: "Den adresse, du er inviteret med.",
  sendLink: "Send mig et link",
  orPassword: "Log ind med adgangskode",
  password: "Adgangskode",
  withPassword: "Log ind",
  noAccount: "Har du ingen bruger? Du får en, når et projekt, en organisation eller et program inviterer dig.",
  linkSentTitle: "Se i din indbakke",
  linkSent:
    "Hvis adressen har en bruger, er et link på vej. Åbn det i den her browser inden for 10 minutter. Det virker én gang.",
  toInbox: "Åbn demoens indbakke",
  noMail:
    "Vidensbro kan ikke sende mails endnu, så et link når ikke frem. Brug din adgangskode, eller bed administratoren om et link.",
  withOidc: (name: string) => `Log ind med ${name}`,
  oidcUnreachable: (name: string) =>
    `Vi kan ikke få forbindelse til ${name} lige nu. Prøv igen om lidt, eller log ind på en anden måde.`,
  oidc: {
    title: "Log ind",
    ready: (name: string) => `${name} har genkendt dig. Nu logger vi dig ind.`,
    button: "Fortsæt",
    again: "Til Log ind",
    refusals: {
      cancelled: ["Du blev ikke logget ind", (name: string) => `${name} sendte dig tilbage uden login. Prøv igen.`],
      expired: [
        "Du blev ikke logget ind",
        (_name: string) => "Der gik for lang tid, eller du begyndte i en anden browser. Begynd forfra.",
      ],
      "unknown-person": [
        "Du har ingen bruger her",
        (name: string) =>
          `Vi kan ikke logge dig ind med ${name}. Bed om en invitation fra et projekt, en organisation eller et program, eller log ind på en anden måde, hvis du har en bruger.`,
      ],
      unreachable: [
        "Ingen forbindelse",
        (name: string) =>
          `Vi kan ikke få forbindelse til ${name} lige nu. Prøv igen om lidt, eller log ind på en anden måde.`,
      ],
      "too-many": ["For mange forsøg", (_name: string) => "Vent et kvarter, og prøv igen."],
    } satisfies Record<string, [string, (name: string) => string]>,
  },
  link: {
    title: "Log ind",
    ready: (name: string) => `Linket hører til ${name}.`,
    button: "Log ind",
    otherBrowserTitle: "Åbn linket i en anden browser",
    otherBrowser:
      "Linket virker kun i den browser, der bad om det. Kopiér adressen over i den, eller bed om et link her i stedet.",
    goneTitle: "Linket virker ikke længere",
    gone: "Det er brugt eller for gammelt. Bed om et link til.",
    again: "Bed om et link",
  },
  firstRun: {
    title: "Kom i gang med Vidensbro",
    lead: "Opret den første bruger. Den bliver administrator og kan invitere de andre.",
    code: "Engangskode",
    codeHint: "Den står i terminalen, hvor Vidensbro blev startet, fx ABCD-2345-EFGH.",
    name: "Dit navn",
    email: "Din e-mail",
    emailHint: "Bruges, når du logger ind.",
    password: "Adgangskode",
    passwordHint: "Mindst 12 tegn. En sætning, du kan huske, er bedre end svære tegn.",
    button: "Opret administratoren",
  },
};

const en: typeof da = {
  title: "Sign in",
  lead: "Get a link by mail, or use your password if you have chosen one.",
  leadWithOidc: (name) => `Use ${name}, get a link by mail, or use a password if you have chosen one.`,
  email: "E-mail",
  emailHint: "The address that you were invited with.",
  sendLink: "Send me a link",
  orPassword: "Sign in with password",
  password: "Password",
  withPassword: "Sign in",
  noAccount: "No user yet? You get one when a project, an organisation or a programme invites you.",
  linkSentTitle: "Look in your inbox",
  linkSent:
    "If the address has a user, a link is on its way. Open it in this browser within 10 minutes. It works once.",
  toInbox: "Open the demo’s inbox",
  noMail:
    "Vidensbro cannot send mail yet, so a link will not arrive. Use your password or ask the administrator for a link.",
  withOidc: (name) => `Sign in with ${name}`,
  oidcUnreachable: (name) => `We cannot reach ${name} right now. Try again in a while, or sign in another way.`,
  oidc: {
    title: "Sign in",
    ready: (name) => `${name} has recognised you. Now we sign you in.`,
    button: "Continue",
    again: "To Sign in",
    refusals: {
      cancelled: ["You were not signed in", (name) => `${name} sent you back without signing you in. Try again.`],
      expired: ["You were not signed in", () => "It took too long, or you began in another browser. Begin anew."],
      "unknown-person": [
        "You have no user here",
        (name) =>
          `We cannot sign you in with ${name}. Ask a project, an organisation or a programme for an invitation, or sign in another way if you have a user.`,
      ],
      unreachable: [
        "No connection",
        (name) => `We cannot reach ${name} right now. Try again in a while, or sign in another way.`,
      ],
      "too-many": ["Too many attempts", () => "Wait a quarter of an hour and try again."],
    },
  },
  link: {
    title: "Sign in",
    ready: (name) => `The link belongs to ${name}.`,
    button: "Sign in",
    otherBrowserTitle: "Open the link in another browser",
    otherBrowser:
      "The link works only in the browser that asked for it. Copy the address into that one, or ask for a link here instead.",
    goneTitle: "This link no longer works",
    gone: "It has been used or is too old. Ask for another.",
    again: "Ask for a link",
  },
  firstRun: {
    title: "Get started with Vidensbro",
    lead: "Create the first user. It becomes the administrator and can invite the others.",
    code: "One-time code",
    codeHint: "It stands in the terminal where Vidensbro was started, such as ABCD-2345-EFGH.",
    name: "Your name",
    email: "Your e-mail",
    emailHint: "Used when you sign in.",
    password: "Password",
    passwordHint: "At least 12 characters. A sentence that you remember beats difficult characters.",
    button: "Create the administrator",
  },
};

export const signInMessages: Record<Language, typeof da> = { da, en };
