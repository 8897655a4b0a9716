/** The one table of who may do what: for each permission, the relations to the resource that grant it. */

/** How an actor can stand to a resource. */
export const relations = [
  "anyone",
  "signed_in",
  "self",
  "organisation_member",
  "organisation_administrator",
  "organisation_adder",
  "organisation_contact",
  "project_lead",
  "project_editor",
  "project_bridge_builder",
  "project_company",
  "project_observer",
  "record_logger",
  "link_holder",
  "programme_manager",
  "programme_reviewer",
  "administrator",
  "system",
] as const;
export type Relation = (typeof relations)[number];

/** The kind of resource that a permission is about. */
export type ResourceKind =
  "installation" | "account" | "organisation" | "project" | "record" | "report" | "programme" | "link" | "company";

export interface Rule {
  on: ResourceKind;
  to: readonly Relation[];
  /** Refused once the resource is closed for changes: an archived project, an organisation that has administrators. */
  onlyWhileOpen?: true;
}

const projectPeople = [
  "project_lead",
  "project_editor",
  "project_bridge_builder",
  "project_company",
  "project_observer",
] as const;
const companyPeople = ["organisation_member", "organisation_administrator", "organisation_contact"] as const;
const projectTeam = ["project_lead", "project_editor"] as const;
const projectFunders = ["programme_manager", "programme_reviewer"] as const;

export const policy = {
  "public.read": { on: "installation", to: ["anyone"] },
  "language.choose": { on: "installation", to: ["anyone"] },
  "session.open": { on: "installation", to: ["anyone"] },
  "session.close": { on: "installation", to: ["signed_in"] },
  "invitation.accept": { on: "installation", to: ["anyone"] },
  "installation.begin": { on: "installation", to: ["anyone"] },
  "draft.keep": { on: "installation", to: ["signed_in"] },
  "calendar.read": { on: "installation", to: ["anyone"] },
  "digest.stop": { on: "installation", to: ["anyone"] },
  "project.list": { on: "installation", to: ["signed_in"] },
  "project.register": { on: "installation", to: ["signed_in"] },
  "organisation.list": { on: "installation", to: ["signed_in"] },
  "organisation.add": { on: "installation", to: ["signed_in"] },
  "programme.list": { on: "installation", to: ["signed_in"] },
  /** Own reports to review; what each reader sees is the reader's. */
  "review.list": { on: "installation", to: ["signed_in"] },
  /** Over the projects of all programmes and organisations that are the reader's. */
  "portfolio.list": { on: "installation", to: ["signed_in"] },
  /** Whether a file is a report that was submitted here. */
  "report.verify": { on: "installation", to: ["anyone"] },
  "summary.read": { on: "installation", to: ["anyone"] },
  "demonstration.read-mail": { on: "installation", to: ["anyone"] },

  "profile.read": { on: "account", to: ["self"] },
  "profile.change": { on: "account", to: ["self"] },
  "account.list": { on: "installation", to: ["administrator"] },
  "account.change": { on: "installation", to: ["administrator"] },
  "mail.list": { on: "installation", to: ["administrator"] },
  "mail.change": { on: "installation", to: ["administrator"] },
  "journal.list": { on: "installation", to: ["administrator"] },
  /** What is held about a person by mail address; of projects nothing but that the person stands there. */
  "person.read": { on: "installation", to: ["administrator"] },
  "person.erase": { on: "installation", to: ["administrator"] },
  "backup.read": { on: "installation", to: ["administrator"] },
  "processing.read": { on: "installation", to: ["administrator"] },

  "organisation.read": { on: "organisation", to: ["signed_in"] },
  "organisation.change": {
    on: "organisation",
    to: ["organisation_administrator", "organisation_adder", "administrator"],
  },
  "organisation.invite": { on: "organisation", to: ["organisation_administrator", "administrator"] },
  "organisation.list-members": {
    on: "organisation",
    to: ["organisation_member", "organisation_administrator", "administrator"],
  },
  /** A funder sets up its own programmes. */
  "programme.add": { on: "organisation", to: ["organisation_administrator", "administrator"] },
  /** Over the projects that the organisation leads. */
  "portfolio.read-own": { on: "organisation", to: ["organisation_administrator"] },

  "programme.read": { on: "programme", to: ["signed_in"] },
  "programme.invite": { on: "programme", to: ["programme_manager", "administrator"] },
  "programme.list-members": { on: "programme", to: ["programme_manager", "programme_reviewer", "administrator"] },
  "programme.change": { on: "programme", to: ["programme_manager"] },
  "requirement.change": { on: "programme", to: ["programme_manager"] },
  "requirement.publish": { on: "programme", to: ["programme_manager"] },
  /** Which reports are due from the programme's projects, and which extensions are asked for. */
  "schedule.read": { on: "programme", to: projectFunders },
  "extension.answer": { on: "programme", to: ["programme_manager"] },
  "portfolio.read": { on: "programme", to: projectFunders },
  "award.import": { on: "programme", to: ["programme_manager"] },

  /** What the project shows to everybody; its scope reaches nothing else. */
  "project.read-public": { on: "project", to: ["anyone"] },
  "project.read": { on: "project", to: [...projectPeople, ...projectFunders] },
  "project.list-people": { on: "project", to: [...projectPeople, "administrator"] },
  "project.invite": { on: "project", to: ["project_lead", "administrator"], onlyWhileOpen: true },
  "project.change": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "project.archive": { on: "project", to: ["project_lead"] },
  "project.import": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "project.export": { on: "project", to: projectTeam },
  "project.follow": { on: "project", to: [...projectPeople, ...projectFunders] },
  "activity.list": { on: "project", to: [...projectPeople, ...projectFunders] },
  "activity.log": { on: "project", to: [...projectTeam, "project_bridge_builder"], onlyWhileOpen: true },
  "activity.change": { on: "record", to: [...projectTeam, "record_logger"], onlyWhileOpen: true },
  "need.log": { on: "project", to: [...projectTeam, "project_bridge_builder"], onlyWhileOpen: true },
  "need.change": { on: "record", to: [...projectTeam, "record_logger"], onlyWhileOpen: true },
  /** The agreement with one organisation, for the project's people and for the organisation's own. */
  "agreement.read": {
    on: "company",
    to: ["project_lead", "project_editor", "project_bridge_builder", "project_observer", ...companyPeople],
  },
  "contact.list": { on: "project", to: projectTeam },
  "contact.change": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "history.read": { on: "project", to: projectTeam },
  "history.restore": { on: "project", to: ["project_lead"], onlyWhileOpen: true },
  "hint.list": { on: "project", to: [...projectTeam, "project_bridge_builder"] },
  "hint.dismiss": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "round.list": { on: "project", to: projectTeam },
  "round.change": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "link.open": { on: "installation", to: ["anyone"] },
  "response.read": { on: "link", to: ["link_holder"] },
  "response.write": { on: "link", to: ["link_holder"], onlyWhileOpen: true },
  /** What a company without an account may say on its page beside answering: ask for knowledge, leave. */
  "company.speak": { on: "link", to: ["link_holder"], onlyWhileOpen: true },
  /** To be asked no more or yet again, or to get another link; what has been asked for must be possible to end, whatever was closed. */
  "company.decline": { on: "link", to: ["link_holder"] },
  /** The project as one of its companies sees it: what it was asked, what it answered and what came of it. */
  "company.read": { on: "company", to: companyPeople },
  /** What a company with an account says for itself: a knowledge need, or that it leaves. */
  "company.act": { on: "company", to: companyPeople, onlyWhileOpen: true },
  "report.read-draft": { on: "project", to: projectTeam },
  /** Which reports are due and how far they are; what stands in them asks for more. */
  "report.list": { on: "project", to: [...projectTeam, "project_observer", ...projectFunders] },
  "report.begin": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "extension.ask": { on: "project", to: projectTeam, onlyWhileOpen: true },
  "exemplary.mark": { on: "project", to: ["programme_reviewer"] },
  /** The marks that programmes set, and why; a funder reads those of its own programmes in the portfolio. */
  "exemplary.read": { on: "project", to: projectPeople },
  /** The report while it is written. */
  "report.read": { on: "report", to: projectTeam },
  "report.write": { on: "report", to: projectTeam, onlyWhileOpen: true },
  "report.submit": { on: "report", to: ["project_lead"], onlyWhileOpen: true },
  /** What was submitted: of the funder's side those of the report's own programme alone. */
  "report.read-submitted": { on: "report", to: [...projectTeam, "project_observer", ...projectFunders] },
  "summary.publish": { on: "report", to: ["project_lead"] },
  "review.assign": { on: "report", to: projectFunders },
  "review.comment": { on: "report", to: ["programme_reviewer"] },
  "review.decide": { on: "report", to: ["programme_reviewer"] },
  /** The project answers what reviewers say. */
  "review.reply": { on: "report", to: projectTeam },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof policy;

/** The permissions about one kind of resource. */
export type PermissionOn<K extends ResourceKind> = {
  [P in Permission]: (typeof policy)[P]["on"] extends K ? P : never;
}[Permission];
