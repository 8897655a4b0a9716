/** The words of the mails that follow a report from its first reminder to its approval. */
import type { Decision } from "~/domain/report/report-terms";
import type { Language } from "./language";

const da = {
  greeting: (name: string) => `Hej ${name}`,
  closing: "Du får mailen, fordi du har en rolle i projektet eller hos bevillingsgiveren.",
  "report-reminder": {
    subject: (report: string, project: string, days: number) =>
      days < 0
        ? `${report} for ${project} er ikke sendt ind`
        : days === 0
          ? `${report} for ${project} skal sendes ind i dag`
          : `${report} for ${project} skal sendes ind om ${days === 1 ? "1 dag" : `${days} dage`}`,
    body: (day: string, funder: string, days: number) =>
      days < 0
        ? `Rapporten til ${funder} skulle være sendt ind den ${day}. Det meste er udfyldt på forhånd. Har I brug for mere tid, kan I bede om det på siden.`
        : `Rapporten til ${funder} skal sendes ind senest den ${day}. Det meste er udfyldt på forhånd ud fra det, I har registreret.`,
    button: "Åbn rapporten",
  },
  "report-submitted": {
    subject: (report: string, project: string) => `${report} fra ${project} er sendt ind`,
    body: (version: number) =>
      version === 1
        ? "Rapporten er sendt ind og kan ikke længere ændres. Den venter på gennemgang."
        : `Rapporten er sendt ind igen som version ${version}. Den venter på gennemgang.`,
    button: "Se rapporten",
  },
  "report-returned": {
    subject: (report: string, project: string) => `${report} for ${project} er sendt retur`,
    body: (note: string) => `Bevillingsgiveren beder jer rette noget, før rapporten kan godkendes: ${note}`,
    button: "Se, hvad der skal rettes",
  },
  "report-approved": {
    subject: (report: string, project: string) => `${report} for ${project} er godkendt`,
    body: (note: string) => (note === "" ? "Rapporten er godkendt." : `Rapporten er godkendt med ordene: ${note}`),
    button: "Se rapporten",
  },
  "extension-asked": {
    subject: (report: string, project: string) => `${project} beder om mere tid til ${report}`,
    body: (day: string, reason: string) =>
      `Projektet beder om at sende rapporten ind senest den ${day}. Begrundelse: ${reason}`,
    button: "Svar på ønsket",
  },
  "extension-granted": {
    subject: (report: string, project: string) => `I har fået mere tid til ${report} for ${project}`,
    body: (day: string, note: string) =>
      `Rapporten skal nu sendes ind senest den ${day}.${note === "" ? "" : ` ${note}`}`,
    button: "Åbn rapporten",
  },
  "extension-refused": {
    subject: (report: string, project: string) => `Fristen for ${report} for ${project} står fast`,
    body: (day: string, note: string) =>
      `Bevillingsgiveren kan ikke give mere tid. Rapporten skal sendes ind senest den ${day}.${note === "" ? "" : ` ${note}`}`,
    button: "Åbn rapporten",
  },
  "review-assigned": {
    subject: (report: string, project: string) => `${report} fra ${project} venter på din gennemgang`,
    body: (note: string) =>
      `Du har fået rapporten til gennemgang. Er du inhabil, så giv den videre på siden.${note === "" ? "" : ` Besked: ${note}`}`,
    button: "Åbn gennemgangen",
  },
  "review-handed-over": {
    subject: (report: string, project: string) => `${report} fra ${project} mangler en bedømmer`,
    body: (conflict: boolean, note: string) =>
      `${conflict ? "En bedømmer har meldt sig inhabil" : "En bedømmer har givet rapporten fra sig"}, og ingen har den endnu. Du kan vælge en anden på siden.${note === "" ? "" : ` Besked: ${note}`}`,
    button: "Vælg en bedømmer",
  },
  "review-comments": {
    subject: (report: string, project: string) => `Kommentarer til ${report} for ${project}`,
    body: (comments: number) =>
      comments === 1
        ? "Bevillingsgiveren har delt en kommentar til rapporten. I kan svare på siden."
        : `Bevillingsgiveren har delt ${comments} kommentarer til rapporten. I kan svare på siden.`,
    button: "Se kommentarerne",
  },
  "review-replied": {
    subject: (report: string, project: string) => `Nyt svar om ${report} fra ${project}`,
    body: (text: string) => `Der er svaret på en kommentar: ${text}`,
    button: "Se svaret",
  },
  "review-decided": {
    subject: (report: string, project: string) => `${report} fra ${project} er afgjort`,
    body: (decision: Decision, version: number) =>
      decision === "approved"
        ? `En anden bedømmer har godkendt version ${version}. Du skal ikke gøre mere.`
        : `En anden bedømmer har sendt version ${version} retur til projektet. Den kommer igen, når den er rettet.`,
    button: "Se afgørelsen",
  },
};

const en: typeof da = {
  greeting: (name) => `Hello ${name}`,
  closing: "You get this mail because you have a role in the project or at the funder.",
  "report-reminder": {
    subject: (report, project, days) =>
      days < 0
        ? `${report} of ${project} has not been submitted`
        : days === 0
          ? `${report} of ${project} is due today`
          : `${report} of ${project} is due in ${days === 1 ? "1 day" : `${days} days`}`,
    body: (day, funder, days) =>
      days < 0
        ? `The report to ${funder} was due on ${day}. Most of it is filled in already. If you need more time, you can ask for it on the page.`
        : `The report to ${funder} is due on ${day}. Most of it is filled in already from what you have registered.`,
    button: "Open the report",
  },
  "report-submitted": {
    subject: (report, project) => `${report} of ${project} has been submitted`,
    body: (version) =>
      version === 1
        ? "The report has been submitted and can no longer be changed. It awaits review."
        : `The report has been submitted again as version ${version}. It awaits review.`,
    button: "See the report",
  },
  "report-returned": {
    subject: (report, project) => `${report} of ${project} has been returned`,
    body: (note) => `The funder asks you to mend something before the report can be approved: ${note}`,
    button: "See what to mend",
  },
  "report-approved": {
    subject: (report, project) => `${report} of ${project} has been approved`,
    body: (note) =>
      note === "" ? "The report has been approved." : `The report has been approved with these words: ${note}`,
    button: "See the report",
  },
  "extension-asked": {
    subject: (report, project) => `${project} asks for more time for ${report}`,
    body: (day, reason) => `The project asks to submit the report by ${day}. Reason: ${reason}`,
    button: "Answer the request",
  },
  "extension-granted": {
    subject: (report, project) => `You have more time for ${report} of ${project}`,
    body: (day, note) => `The report is now due on ${day}.${note === "" ? "" : ` ${note}`}`,
    button: "Open the report",
  },
  "extension-refused": {
    subject: (report, project) => `The day for ${report} of ${project} stands`,
    body: (day, note) =>
      `The funder cannot give more time. The report is due on ${day}.${note === "" ? "" : ` ${note}`}`,
    button: "Open the report",
  },
  "review-assigned": {
    subject: (report, project) => `${report} of ${project} awaits your review`,
    body: (note) =>
      `You have been given the report to review. If you have a conflict of interest, hand it over on the page.${note === "" ? "" : ` Message: ${note}`}`,
    button: "Open the review",
  },
  "review-handed-over": {
    subject: (report, project) => `${report} of ${project} needs a reviewer`,
    body: (conflict, note) =>
      `${conflict ? "A reviewer has a conflict of interest" : "A reviewer has let go of the report"}, and nobody has it yet. You can choose somebody else on the page.${note === "" ? "" : ` Message: ${note}`}`,
    button: "Choose a reviewer",
  },
  "review-comments": {
    subject: (report, project) => `Comments on ${report} of ${project}`,
    body: (comments) =>
      comments === 1
        ? "The funder has shared a comment on the report. You can answer it on the page."
        : `The funder has shared ${comments} comments on the report. You can answer them on the page.`,
    button: "See the comments",
  },
  "review-replied": {
    subject: (report, project) => `New reply about ${report} of ${project}`,
    body: (text) => `A comment has been answered: ${text}`,
    button: "See the reply",
  },
  "review-decided": {
    subject: (report, project) => `${report} of ${project} has been decided on`,
    body: (decision, version) =>
      decision === "approved"
        ? `Another reviewer has approved version ${version}. There is nothing more for you to do.`
        : `Another reviewer has returned version ${version} to the project. It will come back once it is mended.`,
    button: "See the decision",
  },
};

export const reportMailMessages: Record<Language, typeof da> = { da, en };
