/** Danish words of what a project may be missing: what it is, why it is said, and what to do. */
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A number of days as people say it: days up to two months, then months, then years. */
function days(n: number): string {
  if (n <= 60) return counted(n, "dag", "dage");
  const months = Math.round(n / 30.44);
  return months < 24 ? `${months} måneder` : `${Math.floor(months / 12)} år`;
}

export const hintsDa = {
  report_due: {
    title: (title: string, day: string) => `${title}: frist ${day}`,
    ahead: (kind: string, n: number) =>
      n === 0 ? `${kind} skal afleveres i dag.` : `${kind} skal afleveres om ${days(n)}.`,
    overdue: (kind: string, n: number) => `${kind} skulle være afleveret for ${days(n)} siden.`,
    action: "Se rapporten",
  },
  no_model: {
    title: "Vælg en model",
    reason:
      "Projektet har ikke valgt en model for vidensmobilisering. Det tager et minut og gør resten lettere at læse.",
    action: "Vælg model",
  },
  silence: {
    title: (n: number) => `Intet er logget i ${days(n)}`,
    since: (day: string) => `Den nyeste aktivitet er fra ${day}. Er der sket noget siden?`,
    never: (day: string) => `Projektet begyndte ${day}, og den første aktivitet mangler.`,
    action: "Log en aktivitet",
  },
  moment_empty: {
    title: (moment: string) => `Ingen er med i »${moment}«`,
    begun: (day: string) => `Tidspunktet er nu og varer til ${day}. Ingen er planlagt, og ingen har været med.`,
    soon: (day: string) => `Tidspunktet begynder ${day}. Ingen er planlagt endnu.`,
    action: "Planlæg, hvem der er med",
  },
  moment_passed: {
    title: (moment: string) => `»${moment}« er forbi, uden at nogen var med`,
    planned: (day: string, n: number) =>
      n === 1
        ? `Tidspunktet sluttede ${day}. 1 virksomhed var planlagt, men intet er logget.`
        : `Tidspunktet sluttede ${day}. ${n} virksomheder var planlagt, men intet er logget.`,
    unplanned: (day: string) =>
      `Tidspunktet sluttede ${day}. Flyt det i planen, eller log det, der skete, hvis det bare ikke er skrevet ned.`,
    action: "Se planen",
  },
  cells_missed: {
    title: (moment: string, missed: number) =>
      missed === 1
        ? `1 planlagt inddragelse i »${moment}« er ikke sket`
        : `${missed} planlagte inddragelser i »${moment}« er ikke sket`,
    reason: (day: string, planned: number, done: number) =>
      `Tidspunktet sluttede ${day}. ${done === 0 ? "Ingen" : done} af ${planned} planlagte er sket.`,
    action: "Se planen",
  },
  feedback_low: {
    title: (title: string) => `Få har svaret på »${title}«`,
    closing: (answering: number, invited: number, day: string) =>
      `${answering} af ${invited} inviterede har svaret, og runden lukker ${day}.`,
    closed: (answering: number, invited: number, day: string) =>
      `${answering} af ${invited} inviterede svarede, før runden lukkede ${day}.`,
    openEnded: (answering: number, invited: number) =>
      `${answering} af ${invited} inviterede har svaret, og runden har ingen slutdato.`,
    action: "Se svarene",
  },
  point_unanswered: {
    title: (point: string) => `Svar på punktet: ${point}`,
    reason: (round: string, n: number) => `Punktet fra »${round}« har ventet på svar i ${days(n)}.`,
    action: "Se punktet",
  },
  need_unanswered: {
    title: (need: string) => `Ubesvaret behov: ${need}`,
    by: (name: string, n: number) => `${name} har ventet på svar i ${days(n)}.`,
    anyone: (n: number) => `Behovet har ventet på svar i ${days(n)}.`,
    action: "Se behovet",
  },
  need_voiced: {
    title: (need: string) => `Nyt vidensbehov: ${need}`,
    reason: (name: string, day: string) => `${name} spurgte ${day}. Ingen har taget det op endnu.`,
    action: "Se behovet",
  },
  company_left: {
    title: (name: string) => `${name} har forladt projektet`,
    reason: (day: string) => `Virksomheden meldte sig selv ud ${day}. Se, om planen stadig holder.`,
    action: "Se planen",
  },
  no_involvement_plan: {
    title: "Aftal, hvem der er med, hvordan og hvornår",
    reason: "Der er ikke aftalt inddragelse med nogen endnu.",
    action: "Planlæg inddragelsen",
  },
  no_moment_plan: {
    title: "Sæt datoer på tidspunkterne",
    reason: "Når tidspunkterne har datoer, kan I se, hvad der er planlagt og forbi.",
    action: "Sæt datoer",
  },
  no_goals: {
    title: "Sæt et mål",
    reason: "Der er ikke sat mål for ændringer i praksis. Ét er nok til at begynde med.",
    action: "Tilføj et mål",
  },
  no_planned_resources: {
    title: "Skriv, hvad I regner med at bruge",
    reason: "Der er ingen plan for timer og penge. Med en plan kan I se, hvad der er brugt af den.",
    action: "Lav en plan",
  },
  outcomes_unproven: {
    title: (n: number) => `${counted(n, "udbytte", "udbytter")} mangler belæg`,
    reason: "Et link eller en fil er nok. Så kan en læser se, hvor I ved det fra.",
    action: "Se udbyttet",
  },
  model_differs: {
    title: (declared: string, observed: string) => `I har erklæret ${declared}, og det loggede ligner mest ${observed}`,
    push: (share: string) => `${share} af det, I har logget, er formidling`,
    twoWay: (share: string) => `${share} af det, I har logget, går begge veje`,
    late: ", og det meste ligger sent.",
    end: ".",
    mirror: "Det er et spejl og ikke en karakter: skift model, gør noget andet, eller lad det stå.",
    action: "Se modellen",
  },
  no_rationale: {
    title: (model: string) => `Skriv, hvorfor I valgte ${model}`,
    reason: "Valget af model står uden begrundelse. En enkelt sætning er nok.",
    action: "Skriv en begrundelse",
  },
  field_missing: {
    title: (field: string) => `Ingen fra ${field} har været med`,
    known: (n: number) =>
      n === 1
        ? "1 interessent hører til feltet, men har ikke været med i noget."
        : `${n} interessenter hører til feltet, men har ikke været med i noget.`,
    unknown: "Feltet har ingen interessenter i projektet.",
    action: "Se interessenterne",
  },
  activities_alone: {
    title: (n: number, year: string) =>
      n === 1 ? `1 aktivitet i ${year} har ingen deltagere` : `${n} aktiviteter i ${year} har ingen deltagere`,
    one: (title: string, day: string) => `Det er »${title}«, ${day}.`,
    newest: (title: string, day: string) => `Den nyeste er »${title}«, ${day}.`,
    action: "Tilføj deltagere",
  },
};

export type HintsMessages = typeof hintsDa;
