/** Every page of the demonstration by who visits it. */
import type { Kind } from "./kinds";

export interface Visited {
  /** Null for a visitor. */
  kind: Kind | null;
  paths: string[];
}

/** Every page but those where a project is worked on. */
export const pages: Visited[] = [
  {
    kind: null,
    paths: [
      "/",
      "/sign-in",
      "/was",
      "/inbox",
      "/nowhere",
      "/invitations/unknown",
      "/sign-in/unknown",
      "/verify",
      "/public",
      "/public/demo-stoevfri",
      "/public/fea",
    ],
  },
  {
    kind: "lead",
    paths: [
      "/projects",
      "/projects?search=findesikke",
      "/projects/demo-stoevfri",
      "/projects/demo-fodfaeste",
      "/projects/fea",
      "/projects/demo-stoevfri/report",
      "/projects/demo-stoevfri/report?from=x",
      "/projects/demo-stoevfri/reports",
      "/reports/1/versions/1",
      "/projects/demo-stoevfri/people",
      "/next",
      "/projects/demo-natlys/next",
      "/projects/demo-natlys/next?dismiss=cells-missed:interim_results",
      "/projects/demo-stoevfri/timeline",
      "/projects/demo-stoevfri/timeline?zoom=quarter&kind=activity&direction=push",
      "/organisations",
      "/organisations/demo-snedkeri-havrup",
      "/programmes",
      "/programmes/demo-brancher-i-bevaegelse",
      "/profile",
      "/profile/data",
      "/profile/data?erase=1",
      "/profile/second-step",
    ],
  },
  {
    kind: "funder",
    paths: [
      "/portfolio",
      "/portfolio?mark=silent&region=two_way_ongoing",
      "/portfolio?search=findesikke",
      "/portfolio/compare?project=demo-stoevfri&project=demo-fodfaeste",
      "/portfolio/compare",
      "/programmes/demo-viden-paa-gulvet/portfolio",
      "/programmes/demo-viden-paa-gulvet/exemplary/demo-natlys",
      "/programmes/demo-viden-paa-gulvet/exemplary/demo-loeft",
      "/reviews",
      "/reviews/1",
      "/programmes/demo-smaa-skridt/import",
    ],
  },
  {
    kind: "administrator",
    paths: [
      "/admin/accounts",
      "/admin/mail",
      "/admin/journal",
      "/admin/persons",
      "/admin/backups",
      "/admin/processing",
      "/projects",
    ],
  },
];

/** Where a project is worked on. */
export const workspace: Visited[] = [
  {
    kind: "lead",
    paths: [
      "/projects/demo-stoevfri/activities",
      "/projects/demo-stoevfri/activities?search=st%C3%B8v&kind=workshop",
      "/projects/demo-stoevfri/activities/a-anden-maaling",
      "/projects/demo-stoevfri/activities/a-anden-maaling/edit",
      "/projects/demo-stoevfri/log",
      "/projects/demo-stoevfri/involvement",
      "/projects/demo-stoevfri/involvement?organisation=demo-ergohuset",
      "/projects/demo-stoevfri/stakeholders",
      "/projects/demo-stoevfri/feedback",
      "/projects/demo-stoevfri/feedback/prepare",
      "/projects/demo-stoevfri/feedback/rounds/midtvejs",
      "/projects/demo-stoevfri/feedback/rounds/forventninger",
      "/projects/demo-stoevfri/stakeholders/demo-ergohuset",
      "/projects/demo-stoevfri/needs",
      "/projects/demo-stoevfri/needs/n-epoxy",
      "/projects/demo-stoevfri/barriers/b-frygt",
      "/projects/demo-stoevfri/goals/g-laerlinge",
      "/projects/demo-stoevfri/outcomes",
      "/projects/demo-stoevfri/outcomes/o-indkoeb",
      "/projects/demo-stoevfri/resources",
      "/projects/demo-stoevfri/basics",
      "/projects/demo-stoevfri/model",
      "/projects/demo-stoevfri/archive",
      "/projects/demo-stoevfri/duplicate",
      "/projects/demo-stoevfri/import",
      "/projects/demo-stoevfri/export",
      "/projects/demo-stoevfri/history",
      "/register",
      "/organisations/add?project=demo-stoevfri",
    ],
  },
  {
    kind: "funder",
    paths: [
      "/programmes/demo-brancher-i-bevaegelse",
      "/programmes/demo-brancher-i-bevaegelse/edit",
      "/programmes/demo-brancher-i-bevaegelse/schedule",
      "/programmes/demo-brancher-i-bevaegelse/requirements/slut",
      "/programmes/demo-brancher-i-bevaegelse/requirements/slut/edit",
    ],
  },
  { kind: "company", paths: ["/our-projects", "/our-projects/demo-stoevfri/demo-snedkeri-havrup"] },
];
