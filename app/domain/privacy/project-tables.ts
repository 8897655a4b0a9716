/** Register: what projects hold of themselves; persons stand there as whoever wrote, and where words name them. */
import { ofNobody, type TableEntry, uses } from "./table-entry";

const inProject = { processing: "projects", kept: "project" } as const;

export const projectTables = {
  project: {
    ...inProject,
    columns: uses({
      words: "title_da title_en acronym summary_da summary_en website",
      plain: "key start_date end_date raid doi",
    }),
  },
  activity: {
    ...inProject,
    columns: uses({
      words: "title_da title_en summary_da summary_en",
      plain: "key kind date end_date date_precision direction moment broker_core format visibility",
    }),
    accounts: { logged_by_id: "released" },
    exported: { columns: ["project_id", "key", "date"] },
  },
  activity_search: {
    ...inProject,
    columns: uses({ words: "title_da title_en summary_da summary_en", plain: "project_id kind direction moment" }),
  },
  activity_link: ofNobody("project", { words: "url" }),
  activity_broker: ofNobody("project", {}),
  activity_participant: ofNobody("project", { plain: "field form" }),
  need: {
    ...inProject,
    columns: uses({ words: "text_da text_en", plain: "key date status answered_on visibility" }),
    accounts: { logged_by_id: "released" },
    exported: { columns: ["project_id", "key", "date"] },
  },
  need_answer: ofNobody("project", {}),
  barrier: ofNobody("project", {
    words: "description_da description_en mitigation_da mitigation_en",
    plain: "key kind date resolved_on visibility",
  }),
  goal: ofNobody("project", {
    words: "title_da title_en target_group_da target_group_en indicator_da indicator_en",
    plain: "key status visibility",
  }),
  outcome: ofNobody("project", {
    words: "title_da title_en description_da description_en",
    plain: "key kind level date visibility",
  }),
  outcome_activity: ofNobody("project", {}),
  evidence: ofNobody("project", { words: "url note_da note_en", plain: "strength" }),
  involvement: ofNobody("project", {
    words: "contribution_da contribution_en return_da return_en",
    plain: "form status since until",
  }),
  involvement_moment: ofNobody("project", { plain: "moment" }),
  model_registration: ofNobody("project", { words: "rationale_da rationale_en", plain: "date model" }),
  moment_period: ofNobody("project", { plain: "moment from to" }),
  resource: ofNobody("project", { plain: "moment" }),
  stakeholder: ofNobody("project", {}),
  project_industry: ofNobody("project", { plain: "industry" }),
  project_topic: ofNobody("project", { words: "topic" }),
  grant: ofNobody("project", { words: "reference" }),
  project_figure: ofNobody("project", {
    plain: "computed_on declared_model observed_model last_activity_on next_due_on report_status content",
  }),
  external_identifier: ofNobody("project", { plain: "kind record_key scheme value" }),
  kept_note: { ...inProject, columns: uses({ words: "content", plain: "scheme sort value" }) },
  file: {
    ...inProject,
    columns: uses({ words: "name", plain: "storage_name media_type sha256" }),
    accounts: { uploaded_by_id: "released" },
    exported: { columns: ["project_id", "name", "uploaded_at"] },
  },
  hint_dismissal: {
    ...inProject,
    columns: uses({ words: "reason", plain: "hint" }),
    accounts: { dismissed_by_id: "released" },
    exported: { columns: ["project_id", "hint", "dismissed_at"], own: ["reason"] },
  },
  organisation: {
    ...inProject,
    kept: "installation",
    columns: uses({
      words: "name short_name website description_da description_en",
      plain: "key field role cvr p_number ror size_class industry country",
    }),
    accounts: { added_by_id: "released" },
    exported: { columns: ["name", "key"] },
  },
  feedback_round: ofNobody("project", { words: "title_da title_en", plain: "key kind opened_on closes_on" }),
  prepared_round: {
    processing: "feedback",
    kept: "project",
    columns: uses({ words: "content" }),
    accounts: { changed_by_id: "released" },
    exported: { columns: ["project_id", "changed_at"] },
  },
  round_question: ofNobody("project", { words: "text_da text_en", plain: "key" }),
  round_invitation: ofNobody("project", {}),
  round_reminder: ofNobody("project", { plain: "day" }),
  response: {
    processing: "feedback",
    kept: "project",
    columns: uses({ plain: "key respondent_role submitted_on" }),
  },
  response_form: ofNobody("project", { plain: "wish form" }),
  response_motivation: ofNobody("project", { plain: "motivation" }),
  answer: { processing: "feedback", kept: "project", columns: uses({ words: "text", plain: "question" }) },
  follow_up: {
    processing: "feedback",
    kept: "project",
    columns: uses({ words: "point_da point_en reply_da reply_en", plain: "key aspect replied_on visibility" }),
    accounts: { owner_id: "released" },
    exported: { columns: ["round_id", "key", "replied_on"] },
  },
} as const satisfies Record<string, TableEntry>;
