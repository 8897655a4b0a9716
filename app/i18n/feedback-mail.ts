/** The words of the mails that companies get about feedback. */
import type { Language } from "./language";

const da = {
  greeting: (name: string) => `Hej ${name}`,
  until: (day: string) =>
    `Du kan svare til og med ${day}. Det tager et par minutter, og du skal ikke oprette en bruger.`,
  privacy: (lead: string) =>
    `${lead} er ansvarlig for dine oplysninger og bruger dem kun til projektet. Dine ord når kun bevillingsgiveren, hvis du selv siger ja til det. På siden kan du se, hvor længe oplysningerne gemmes, og bede om ikke at blive spurgt igen.`,
  closing: "Linket er dit eget. Send det ikke videre.",
  "round-invitation": {
    subject: (project: string) => `Hvad synes I om ${project}?`,
    body: (project: string, lead: string) => `${lead} vil gerne høre fra jer om projektet ${project}.`,
    button: "Svar på tre korte sider",
  },
  "round-reminder": {
    subject: (project: string) => `Vi mangler at høre fra jer om ${project}`,
    body: (project: string, lead: string) =>
      `${lead} har bedt om jeres mening om projektet ${project}. I har stadig tid til at svare.`,
    button: "Svar nu",
  },
  "round-link": {
    subject: (project: string) => `Dit nye link til ${project}`,
    body: (project: string) =>
      `Her er det nye link til jeres svar i projektet ${project}. Det gamle virker ikke længere.`,
    button: "Åbn siden",
  },
  "round-reply": {
    subject: (project: string) => `Svar på jeres feedback til ${project}`,
    body: (project: string, lead: string) =>
      `${lead} har svaret på det, som virksomhederne sagde om projektet ${project}.`,
    button: "Se svarene",
  },
  "mail-given-up": {
    subject: (project: string) => `En mail om ${project} kom ikke frem`,
    body: (organisation: string, project: string) =>
      `Vi har prøvet seks gange at sende en mail til en kontaktperson hos ${organisation} om projektet ${project}. Den kunne ikke afleveres.`,
    button: "Se, hvem det drejer sig om",
    closing: "Ret adressen på siden med interessenter, og send så et nyt link.",
  },
};

const en: typeof da = {
  greeting: (name) => `Hello ${name}`,
  until: (day) => `You can answer until ${day}, that day included. It takes a couple of minutes and needs no account.`,
  privacy: (lead) =>
    `${lead} is responsible for your data and uses them for the project alone. Your words reach the funder only if you say so yourself. The page tells how long the data are kept, and you can ask there not to be asked again.`,
  closing: "The link is your own. Please do not pass it on.",
  "round-invitation": {
    subject: (project) => `What do you think of ${project}?`,
    body: (project, lead) => `${lead} would like to hear from you about the project ${project}.`,
    button: "Answer on three short pages",
  },
  "round-reminder": {
    subject: (project) => `We have yet to hear from you about ${project}`,
    body: (project, lead) => `${lead} asked for your view of the project ${project}. There is still time to answer.`,
    button: "Answer now",
  },
  "round-link": {
    subject: (project) => `Your new link to ${project}`,
    body: (project) => `Here is the new link to your answers in the project ${project}. The old one no longer works.`,
    button: "Open the page",
  },
  "round-reply": {
    subject: (project) => `Replies to your feedback on ${project}`,
    body: (project, lead) => `${lead} has replied to what the companies said about the project ${project}.`,
    button: "See the replies",
  },
  "mail-given-up": {
    subject: (project) => `A mail about ${project} did not arrive`,
    body: (organisation, project) =>
      `We have tried six times to send a mail to a contact at ${organisation} about the project ${project}. It could not be delivered.`,
    button: "See whom it concerns",
    closing: "Correct the address on the page of stakeholders, and then send a new link.",
  },
};

export const feedbackMailMessages: Record<Language, typeof da> = { da, en };
