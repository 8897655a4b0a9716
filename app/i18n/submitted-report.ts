/** Words that a submitted report has beyond the report of records: changes, deviations, texts of people and answers. */
import type { ComparedFigure } from "~/domain/report/report-changes";
import type { Language } from "./language";

const da = {
  first: "Det, bevillingsgiveren læser først",
  programme: "Til",
  requirement: "Krav",
  requirementVersion: (title: string, number: number) => `${title}, version ${number} af kravet`,
  dueOn: "Frist",
  version: "Version",
  submitted: (version: number, day: string) => `${version}, sendt ind ${day}`,
  own: "Projektets egne ord",
  nothing: "Projektet har ikke mere at fortælle om afsnittet i denne periode.",
  leftOut: "Projektet har udeladt afsnittet, som kravet giver lov til.",
  changes: "Siden sidste rapport",
  changesLead: (period: string) =>
    `Sidste rapport til samme program dækkede ${period}. Her er, hvad der er anderledes.`,
  noChanges: "Tallene er de samme som i sidste rapport.",
  figure: "Tal",
  before: "Sidst",
  now: "Nu",
  declared: "Erklæret model",
  observed: "Observeret model",
  deviations: "Afvigelser fra planen",
  deviationsLead: "Det her gik anderledes end planlagt. Det er et spejl af det, der er registreret, ikke en karakter.",
  hours_over: (planned: string, actual: string) =>
    `Der er brugt ${actual} timer, og der var sat ${planned} af til hele projektet.`,
  hours_under: (planned: string, actual: string) =>
    `Der er brugt ${actual} af ${planned} planlagte timer, og det er færre end ventet på dette tidspunkt.`,
  amount_over: (planned: string, actual: string) =>
    `Der er brugt ${actual}, og der var sat ${planned} af til hele projektet.`,
  cells_missed: (planned: string, realised: string) => `${realised} af ${planned} planlagte inddragelser er sket.`,
  moments_passed: (moments: string) => `Tiden er gået uden aktiviteter for: ${moments}.`,
  companies_withdrawn: (companies: number) =>
    companies === 1 ? "1 virksomhed har trukket sig." : `${companies} virksomheder har trukket sig.`,
  goals_off: (goals: number) =>
    goals === 1 ? "1 mål er i fare eller ikke nået." : `${goals} mål er i fare eller ikke nået.`,
  barriers_open: (barriers: number) =>
    barriers === 1 ? "1 barriere er ikke løst." : `${barriers} barrierer er ikke løst.`,
  questions: "Bevillingsgiverens spørgsmål",
  noAnswer: "Ikke besvaret",
  frozen: "Om denne version",
  frozenText: (generator: string, hash: string) =>
    `Rapporten er frosset og ændres ikke, heller ikke når projektet rettes senere. Den er dannet af ${generator}. Fingeraftryk af indholdet (SHA-256): ${hash}`,
  verify: (address: string) => `Enhver kan tjekke en PDF eller JSON mod fingeraftrykket på ${address}`,
  figures: {
    activities: "Aktiviteter",
    hours: "Timer",
    twoWayShare: "Tovejs",
    helixCoverage: "Felter, der tager del",
    companies: "Virksomheder nået",
    smeShare: "Små og mellemstore",
    realisation: "Plan omsat",
    answerRate: "Vidensbehov besvaret",
    replyRate: "Feedback besvaret",
    attainment: "Mål nået",
    outcomes: "Udbytter",
  } satisfies Record<ComparedFigure, string>,
};

const en: typeof da = {
  first: "What the funder reads first",
  programme: "To",
  requirement: "Requirement",
  requirementVersion: (title, number) => `${title}, version ${number} of the requirement`,
  dueOn: "Due",
  version: "Version",
  submitted: (version, day) => `${version}, submitted ${day}`,
  own: "In the project’s own words",
  nothing: "The project has no more to tell about this section in the period.",
  leftOut: "The project has left this section out, as the requirement allows.",
  changes: "Since the last report",
  changesLead: (period) => `The last report to the same programme covered ${period}. This is what differs.`,
  noChanges: "The figures are the same as in the last report.",
  figure: "Figure",
  before: "Last time",
  now: "Now",
  declared: "Declared model",
  observed: "Observed model",
  deviations: "Deviations from the plan",
  deviationsLead: "This went otherwise than planned. It mirrors what has been recorded; it is not a grade.",
  hours_over: (planned, actual) => `${actual} hours were spent; ${planned} were set aside for the whole project.`,
  hours_under: (planned, actual) =>
    `${actual} of ${planned} planned hours were spent, fewer than could be expected by now.`,
  amount_over: (planned, actual) => `${actual} was spent; ${planned} was set aside for the whole project.`,
  cells_missed: (planned, realised) => `${realised} of ${planned} planned involvements took place.`,
  moments_passed: (moments) => `Their time has passed without activities: ${moments}.`,
  companies_withdrawn: (companies) =>
    companies === 1 ? "1 company has withdrawn." : `${companies} companies have withdrawn.`,
  goals_off: (goals) => (goals === 1 ? "1 goal is at risk or not met." : `${goals} goals are at risk or not met.`),
  barriers_open: (barriers) => (barriers === 1 ? "1 barrier is unresolved." : `${barriers} barriers are unresolved.`),
  questions: "The funder’s questions",
  noAnswer: "Not answered",
  frozen: "About this version",
  frozenText: (generator, hash) =>
    `The report is frozen and does not change, not even when the project is corrected later. It was made by ${generator}. Fingerprint of the content (SHA-256): ${hash}`,
  verify: (address) => `Anybody can check a PDF or JSON against the fingerprint at ${address}`,
  figures: {
    activities: "Activities",
    hours: "Hours",
    twoWayShare: "Two-way",
    helixCoverage: "Fields taking part",
    companies: "Companies reached",
    smeShare: "Small and medium-sized",
    realisation: "Plan put into practice",
    answerRate: "Knowledge needs answered",
    replyRate: "Feedback replied to",
    attainment: "Goals met",
    outcomes: "Outcomes",
  },
};

export const submittedReportMessages: Record<Language, typeof da> = { da, en };
export type SubmittedReportMessages = typeof da;
