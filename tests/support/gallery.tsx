/** Every shared component and chart with sample data in one language; only tests and people who look at the design read it. */
import type { ReactNode } from "react";
import type { FormByMoment, RatingSummary, ResourceUse } from "~/domain/indicators/indicators";
import {
  directions,
  involvementForms,
  moments,
  type FeedbackAspect,
  type Field,
  type Moment,
} from "~/domain/vocabulary";
import type { Language } from "~/i18n/language";
import { listTerms } from "~/i18n/vocabulary";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { ActivityTimeline, activityTimelineTable } from "~/ui/charts/activity-timeline";
import { ChartFigure } from "~/ui/charts/chart-figure";
import { HelixRing, helixRingTable } from "~/ui/charts/helix-ring";
import { InvolvementMatrix } from "~/ui/charts/involvement-matrix";
import { ModelPlane, modelPlaneTable } from "~/ui/charts/model-plane";
import { RatingBars, ratingBarsTable } from "~/ui/charts/rating-bars";
import { ResourceBars, resourceBarsTable } from "~/ui/charts/resource-bars";
import { ShareBar } from "~/ui/charts/share-bar";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DataTable } from "~/ui/data-table";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { Icon } from "~/ui/icon";
import { IllustrativeBanner } from "~/ui/illustrative-banner";
import { KeyFigure } from "~/ui/key-figure";
import { KeyFigureGrid } from "~/ui/key-figure-grid";
import { LanguageProvider } from "~/ui/language-provider";
import { Notice } from "~/ui/notice";
import { PageHeading } from "~/ui/page-heading";
import { PageShell } from "~/ui/page-shell";
import { Pagination } from "~/ui/pagination";
import { PasswordField } from "~/ui/password-field";
import { RadioGroup } from "~/ui/radio-group";
import { SearchField } from "~/ui/search-field";
import { SelectField } from "~/ui/select-field";
import { StepGuide } from "~/ui/step-guide";
import { SummaryList } from "~/ui/summary-list";
import { TabsNav } from "~/ui/tabs-nav";
import { Tag } from "~/ui/tag";
import { TaskList } from "~/ui/task-list";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

export const sample = {
  counts: { research: 4, advisory: 3, company: 11, social_partner: 2, authority: 0 },
  covered: ["research", "advisory", "company", "social_partner"] as Field[],
  months: Array.from({ length: 30 }, (_, index) => ({
    month: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    counts: {
      push: index % 3 === 0 ? 1 : 0,
      pull: index % 5 === 0 ? 1 : 0,
      exchange: [1, 2, 0, 3][index % 4] ?? 0,
      co_creation: index > 12 && index % 2 ? 2 : 0,
    },
  })),
  planned: matrix((form, moment) => ((form + moment) % 3 === 0 ? form + 1 : 0)),
  actual: matrix((form, moment) => (moment > 3 ? 0 : (form * moment) % 4)),
  resources: Object.fromEntries(
    moments.map((moment, index) => [
      moment,
      {
        plannedHours: 160 + index * 40,
        actualHours: [180, 120, 90, 260, 0, 12][index],
        plannedAmount: 120_000 + index * 30_000,
        actualAmount: [140_000, 80_000, 0, 210_000, 4_000, 0][index],
      },
    ]),
  ) as Record<Moment, ResourceUse>,
  ratings: {
    design: { n: 6, mean: 4.2 },
    progress: { n: 6, mean: 3.5 },
    dissemination: { n: 5, mean: 2.8 },
    goal_attainment: { n: 0, mean: null },
  } as Record<FeedbackAspect, RatingSummary>,
};

function matrix(cell: (form: number, moment: number) => number): FormByMoment {
  return Object.fromEntries(
    involvementForms.map((form, row) => [
      form,
      Object.fromEntries(moments.map((moment, column) => [moment, cell(row, column)])),
    ]),
  ) as FormByMoment;
}

export function Gallery({ language, extra }: { language: Language; extra?: ReactNode }) {
  const da = language === "da";
  const say = (danish: string, english: string) => (da ? danish : english);
  const errors = {
    title: say("Skriv, hvad projektet hedder", "Write what the project is called"),
    startDate: say("Startdatoen skal være en dato, fx 13 3 2025", "The start date must be a date, such as 13 3 2025"),
    model: say("Vælg en model", "Choose a model"),
  };
  const plane = {
    language,
    declared: "systemic" as const,
    observed: "interactive" as const,
    twoWayIndex: 0.55,
    continuity: 0.83,
    history: [
      { date: "2022-01-15", model: "cyclical" as const },
      { date: "2023-06-01", model: "systemic" as const },
    ],
  };
  const project = say(
    "Videnssamarbejde om nattearbejde i små virksomheder",
    "Knowledge partnership on night work in small companies",
  );

  return (
    <LanguageProvider language={language}>
      <PageShell
        address="/projects/nat/activities"
        items={[
          { to: "/projects", label: say("Projekter", "Projects") },
          { to: "/organisations", label: say("Organisationer", "Organisations") },
          { to: "/programmes", label: say("Programmer", "Programmes") },
          { to: "/inbox", label: say("Indbakke", "Inbox") },
        ]}
        account={{ name: "Bodil Brobygger", items: [{ to: "/profile", label: say("Din profil", "Your profile") }] }}
      >
        <IllustrativeBanner />
        <PageHeading
          breadcrumb={[
            { to: "/projects", label: say("Projekter", "Projects") },
            { to: "/projects/nat", label: "NAT" },
          ]}
          title={project}
          marks={<Tag tone="success">{say("I gang", "Under way")}</Tag>}
          lead={say(
            "Projektet undersøger, hvordan små virksomheder kan tilrettelægge nattearbejde, så færre bliver syge.",
            "The project studies how small companies can organise night work so that fewer fall ill.",
          )}
          actions={
            <>
              <ButtonLink to="/projects/nat/activities/new">
                <Icon name="add" />
                {say("Log en aktivitet", "Log an activity")}
              </ButtonLink>
              <ButtonLink to="/projects/nat/report" tone="secondary">
                {say("Se rapporten", "See the report")}
              </ButtonLink>
            </>
          }
        />
        <TabsNav
          label={say("Projektets sider", "Pages of the project")}
          path="/projects/nat/activities"
          items={[
            { to: "/projects/nat", label: say("Overblik", "Overview") },
            { to: "/projects/nat/plan", label: "Plan" },
            { to: "/projects/nat/activities", label: say("Aktiviteter", "Activities") },
            { to: "/projects/nat/companies", label: say("Virksomheder", "Companies") },
            { to: "/projects/nat/needs", label: say("Vidensbehov", "Knowledge needs") },
            { to: "/projects/nat/feedback", label: "Feedback" },
            { to: "/projects/nat/outcomes", label: say("Udbytte", "Outcomes") },
            { to: "/projects/nat/report", label: say("Rapport", "Report") },
          ]}
        />
        <div className="stack-large">
          <KeyFigureGrid>
            <KeyFigure
              label={say("Aktiviteter", "Activities")}
              value="62"
              meaning={say("Logget siden januar 2022", "Logged since January 2022")}
              to="/projects/nat/activities"
            />
            <KeyFigure
              label={say("Tovejs", "Two-way")}
              value="71 %"
              meaning={say(
                "Udveksling eller samskabelse; i sammenlignelige studier er det én ud af fem",
                "Exchange or co-creation; in comparable studies it is one in five",
              )}
            />
            <KeyFigure
              label={say("Virksomheder", "Companies")}
              value="11"
              meaning={say("Heraf 8 små og mellemstore", "Of which 8 small and medium-sized")}
            />
            <KeyFigure
              label={say("Besvarede vidensbehov", "Answered needs")}
              value="–"
              meaning={say("Ingen behov er rejst endnu", "No needs raised yet")}
            />
          </KeyFigureGrid>
          <div className="grid-wide">
            <Card>
              <ChartFigure
                language={language}
                title={say(
                  "I sagde systemisk. Det I gør, ligner interaktiv.",
                  "You said systemic. What you do looks interactive.",
                )}
                lead={say("71 % af aktiviteterne går begge veje.", "71 % of the activities go both ways.")}
                table={modelPlaneTable(plane)}
              >
                <ModelPlane id="plane" {...plane} />
              </ChartFigure>
            </Card>
            <Card>
              <ChartFigure
                language={language}
                title={say("Hvem er med", "Who takes part")}
                table={helixRingTable({ language, counts: sample.counts, covered: sample.covered })}
              >
                <HelixRing id="helix" language={language} counts={sample.counts} covered={sample.covered} />
              </ChartFigure>
            </Card>
            <Card>
              <ChartFigure
                language={language}
                title={say("Planlagt og brugt tid", "Planned and used hours")}
                table={resourceBarsTable({ language, byMoment: sample.resources, unit: "hours" })}
              >
                <ResourceBars id="hours" language={language} byMoment={sample.resources} unit="hours" width="fluid" />
              </ChartFigure>
            </Card>
            <Card>
              <ChartFigure
                language={language}
                title={say("Planlagte og brugte midler", "Planned and used funds")}
                table={resourceBarsTable({ language, byMoment: sample.resources, unit: "amount" })}
              >
                <ResourceBars id="amount" language={language} byMoment={sample.resources} unit="amount" width="fluid" />
              </ChartFigure>
            </Card>
            <Card>
              <ChartFigure
                language={language}
                title={say("Hvad styregruppen siger", "What the steering group says")}
                table={ratingBarsTable({ language, ratings: sample.ratings })}
              >
                <RatingBars id="ratings" language={language} ratings={sample.ratings} width="fluid" />
              </ChartFigure>
            </Card>
            <Card>
              <ChartFigure language={language} title={say("Et nyt projekt", "A new project")}>
                <ModelPlane
                  id="empty-plane"
                  language={language}
                  declared={null}
                  observed={null}
                  twoWayIndex={null}
                  continuity={null}
                />
              </ChartFigure>
            </Card>
          </div>
          <Card>
            <ChartFigure
              language={language}
              title={say("Aktiviteter over tid", "Activities over time")}
              table={activityTimelineTable({ language, months: sample.months, undated: 3 })}
            >
              <ActivityTimeline id="timeline" language={language} months={sample.months} undated={3} width="fluid" />
            </ChartFigure>
          </Card>
          <div className="grid-wide">
            <Card>
              <ChartFigure language={language} title={say("Det første år", "The first year")}>
                <ActivityTimeline
                  id="short-timeline"
                  language={language}
                  months={sample.months.slice(4, 12)}
                  width="fluid"
                />
              </ChartFigure>
            </Card>
            <Card>
              <ChartFigure language={language} title={say("Uden aktiviteter", "Without activities")}>
                <ActivityTimeline id="empty-timeline" language={language} months={[]} />
              </ChartFigure>
            </Card>
          </div>
          <Card title={say("Inddragelse: hvordan og hvornår", "Involvement: how and when")}>
            <InvolvementMatrix id="matrix" language={language} planned={sample.planned} actual={sample.actual} />
          </Card>
          <Card
            title={say("Aktiviteter", "Activities")}
            actions={
              <Button tone="quiet" type="button">
                <Icon name="download" />
                {say("Hent som regneark", "Download as a spreadsheet")}
              </Button>
            }
          >
            <SearchField name="q" label={say("Søg i aktiviteter", "Search activities")} />
            <DataTable
              label={say("Aktiviteter", "Activities")}
              labelHidden
              rows={[
                {
                  key: "a",
                  day: say("13. marts 2025", "13 March 2025"),
                  title: say("Styregruppemøde om foreløbige resultater", "Steering group meeting on interim results"),
                  hours: "12,5",
                  share: 0.7,
                },
                {
                  key: "b",
                  day: say("2. april 2025", "2 April 2025"),
                  title: "Learning lab, Aarhus",
                  hours: "36",
                  share: 0.25,
                },
              ]}
              rowKey={({ key }) => key}
              columns={[
                { key: "title", label: say("Titel", "Title"), cell: ({ title }) => <a href="#main">{title}</a> },
                {
                  key: "day",
                  label: say("Dato", "Date"),
                  cell: ({ day }) => day,
                  sort: { to: "?sort=day", order: "descending" },
                },
                {
                  key: "direction",
                  label: say("Status", "Status"),
                  cell: () => <Tag tone="warning">{say("Mangler deltagere", "Participants missing")}</Tag>,
                },
                {
                  key: "hours",
                  label: say("Timer", "Hours"),
                  cell: ({ hours }) => hours,
                  numeric: true,
                  sort: { to: "?sort=hours", order: null },
                },
                { key: "share", label: say("Andel", "Share"), cell: ({ share }) => <ShareBar share={share} /> },
              ]}
            />
            <Pagination page={4} pages={14} addressOf={(page) => `?page=${page}`} />
          </Card>
          <div className="grid-wide">
            <div className="stack">
              <Notice tone="info" title={say("Perioden slutter 30. juni", "The period ends on 30 June")}>
                <p>
                  {say(
                    "Du kan stadig logge aktiviteter, til rapporten er sendt.",
                    "You can still log activities until the report is submitted.",
                  )}
                </p>
              </Notice>
              <Notice tone="success" title={say("Aktiviteten er gemt", "The activity is saved")} />
              <Notice
                tone="warning"
                title={say("Tre virksomheder har ikke svaret", "Three companies have not answered")}
              />
              <Notice tone="error" title={say("Filen kunne ikke læses", "The file could not be read")} />
              <p className="cluster">
                <Tag>{say("Kladde", "Draft")}</Tag>
                <Tag tone="info">{say("Indsendt", "Submitted")}</Tag>
                <Tag tone="success">{say("Godkendt", "Approved")}</Tag>
                <Tag tone="error">{say("Overskredet", "Overdue")}</Tag>
                <Tag tone="declared">{say("Erklæret: systemisk", "Declared: systemic")}</Tag>
                <Tag tone="observed">{say("Observeret: interaktiv", "Observed: interactive")}</Tag>
              </p>
              <Details summary={say("Hvad betyder tovejs?", "What does two-way mean?")}>
                <p>
                  {say(
                    "Viden går begge veje, når forskere og virksomheder lærer af hinanden.",
                    "Knowledge goes both ways when researchers and companies learn from each other.",
                  )}
                </p>
              </Details>
            </div>
            <EmptyState
              title={say("Her samles virksomhedernes vidensbehov", "Companies’ knowledge needs are gathered here")}
              action={<ButtonLink to="/x">{say("Tilføj det første behov", "Add the first need")}</ButtonLink>}
            >
              <p>
                {say(
                  "Skriv dem ned, når de bliver sagt. Den aktivitet, der svarer på et behov, lukker det.",
                  "Write them down when they are voiced. The activity that answers a need closes it.",
                )}
              </p>
            </EmptyState>
            <Card title={say("Rapporten", "The report")}>
              <TaskList
                tasks={[
                  {
                    label: say("Model", "Model"),
                    to: "/r/1",
                    status: { label: say("Færdig", "Done"), tone: "success" },
                  },
                  {
                    label: say("Ressourcer", "Resources"),
                    to: "/r/2",
                    hint: say("6 tal er udfyldt for dig", "6 figures are filled in for you"),
                    status: { label: say("I gang", "Under way"), tone: "info" },
                  },
                  {
                    label: say("Send", "Submit"),
                    status: { label: say("Kan ikke begyndes endnu", "Cannot start yet"), tone: "neutral" },
                  },
                ]}
              />
            </Card>
            <Card title={say("Om projektet", "About the project")}>
              <SummaryList
                items={[
                  {
                    term: say("Periode", "Period"),
                    value: say("1. januar 2022 – 31. december 2024", "1 January 2022 – 31 December 2024"),
                    changeAt: "/projects/nat/edit",
                  },
                  {
                    term: say("Bevilling", "Grant"),
                    value: say("2.400.000 kr.", "DKK 2,400,000"),
                    changeAt: "/projects/nat/edit",
                  },
                  { term: say("Projektleder", "Project lead"), value: "Lene Lærke" },
                ]}
              />
            </Card>
          </div>
          <StepGuide
            current={2}
            steps={[
              { label: say("Projektet", "The project"), to: "/1" },
              { label: say("Virksomheder", "Companies"), to: "/2" },
              { label: say("Tjek dine svar", "Check your answers") },
            ]}
          />
          <Card title={say("Opret projekt", "Create a project")}>
            <ErrorSummary errors={errors} order={["title", "startDate", "model"]} />
            <form className="form" noValidate>
              <TextField
                name="title"
                label={say("Projektets navn", "Name of the project")}
                hint={say(
                  "Sådan står det i rapporter og på listen over projekter.",
                  "As it stands in reports and in the list of projects.",
                )}
                error={errors.title}
              />
              <TextArea name="summary" label={say("Kort beskrivelse", "Short description")} optional />
              <DateField
                name="startDate"
                label={say("Startdato", "Start date")}
                hint={say("Fx 13 3 2025", "For example 13 3 2025")}
                error={errors.startDate}
                defaultValue={{ day: "31", month: "2", year: "2025" }}
              />
              <DateField name="endDate" label={say("Slutdato", "End date")} defaultValue="2027-06-30" optional />
              <SelectField
                name="industry"
                label={say("Branche", "Industry")}
                choices={listTerms(language, "industry").map(({ key, label }) => ({ value: key, label }))}
              />
              <RadioGroup
                name="model"
                label={say("Hvilken model arbejder I efter?", "Which model do you work by?")}
                error={errors.model}
                choices={listTerms(language, "model").map(({ key, label }) => ({
                  value: key,
                  label,
                  hint: say("En linje om modellen.", "One line on the model."),
                }))}
              />
              <CheckboxGroup
                name="directions"
                label={say("Retninger", "Directions")}
                optional
                choices={directions.map((value) => ({ value, label: value }))}
                defaultValue={["pull"]}
              />
              <CheckboxField
                name="public"
                label={say("Vis projektet offentligt", "Show the project publicly")}
                hint={say("Du kan ændre det senere.", "You can change it later.")}
                defaultChecked
              />
              <PasswordField name="password" label={say("Adgangskode", "Password")} autoComplete="new-password" />
              <TextField name="hours" label={say("Timer", "Hours")} width="short" inputMode="decimal" />
              <div className="cluster">
                <Button>{say("Opret projektet", "Create the project")}</Button>
                <Button tone="secondary" type="button">
                  {say("Gem som kladde", "Save as draft")}
                </Button>
                <Button tone="danger" type="button">
                  {say("Slet", "Delete")}
                </Button>
                <Button tone="quiet" type="button">
                  {say("Fortryd", "Cancel")}
                </Button>
              </div>
            </form>
          </Card>
          {extra}
        </div>
      </PageShell>
    </LanguageProvider>
  );
}
