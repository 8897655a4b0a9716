CREATE TABLE `account` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text DEFAULT 'da' NOT NULL,
	`password_hash` text,
	`administrator` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`suspended_at` integer,
	CONSTRAINT "account_language_vocabulary" CHECK("language" in ('da', 'en')),
	CONSTRAINT "account_administrator" CHECK("administrator" in (0, 1)),
	CONSTRAINT "account_email_lower" CHECK("email" = lower("email"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_unique` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`user_agent` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_hash_unique` ON `session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `sign_in_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`browser_hash` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_link_token_hash_unique` ON `sign_in_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_link_account` ON `sign_in_link` (`account_id`);--> statement-breakpoint
CREATE TABLE `activity` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`key` text NOT NULL,
	`title_da` text,
	`title_en` text,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`end_date` text,
	`date_precision` text DEFAULT 'day' NOT NULL,
	`direction` text NOT NULL,
	`moment` text NOT NULL,
	`broker_core` text NOT NULL,
	`format` text,
	`hours` real,
	`amount` real,
	`summary_da` text,
	`summary_en` text,
	`visibility` text DEFAULT 'funder' NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "activity_title_language" CHECK(coalesce("title_da", "title_en") is not null),
	CONSTRAINT "activity_kind_vocabulary" CHECK("kind" in ('steering_group_meeting', 'learning_lab', 'workshop', 'theme_day', 'network_meeting', 'company_visit', 'guidance', 'training', 'presentation', 'interview', 'co_analysis', 'consultation', 'pilot', 'tool_development', 'report', 'newsletter', 'media', 'conference', 'policy_input', 'other')),
	CONSTRAINT "activity_date_precision_vocabulary" CHECK("date_precision" in ('day', 'month', 'quarter', 'year')),
	CONSTRAINT "activity_direction_vocabulary" CHECK("direction" in ('push', 'pull', 'exchange', 'co_creation')),
	CONSTRAINT "activity_moment_vocabulary" CHECK("moment" in ('relevance', 'capacity', 'relations', 'interim_results', 'implementation', 'anchoring')),
	CONSTRAINT "activity_broker_core_vocabulary" CHECK("broker_core" in ('link', 'relate', 'build_capacity')),
	CONSTRAINT "activity_format_vocabulary" CHECK("format" in ('in_person', 'online', 'hybrid', 'asynchronous')),
	CONSTRAINT "activity_visibility_vocabulary" CHECK("visibility" in ('project', 'funder', 'public')),
	CONSTRAINT "activity_period" CHECK("end_date" >= "date"),
	CONSTRAINT "activity_hours" CHECK("hours" >= 0),
	CONSTRAINT "activity_amount" CHECK("amount" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_key` ON `activity` (`project_id`,`key`);--> statement-breakpoint
CREATE INDEX `activity_date` ON `activity` (`project_id`,`date`);--> statement-breakpoint
CREATE TABLE `activity_broker` (
	`activity_id` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	PRIMARY KEY(`activity_id`, `organisation_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `activity_broker_organisation` ON `activity_broker` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `activity_link` (
	`activity_id` integer NOT NULL,
	`position` integer NOT NULL,
	`url` text NOT NULL,
	PRIMARY KEY(`activity_id`, `position`),
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `activity_participant` (
	`id` integer PRIMARY KEY NOT NULL,
	`activity_id` integer NOT NULL,
	`organisation_id` integer,
	`field` text,
	`form` text,
	`count` integer NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_participant_field_vocabulary" CHECK("field" in ('research', 'advisory', 'company', 'social_partner', 'authority')),
	CONSTRAINT "activity_participant_form_vocabulary" CHECK("form" in ('dissemination', 'steering_group', 'network', 'partner', 'participant')),
	CONSTRAINT "activity_participant_count_range" CHECK("count" between 1 and 1000000),
	CONSTRAINT "activity_participant_who" CHECK(("organisation_id" is null) = ("field" is not null)),
	CONSTRAINT "activity_participant_form_of_organisation" CHECK("form" is null or "organisation_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `activity_participant_activity` ON `activity_participant` (`activity_id`);--> statement-breakpoint
CREATE INDEX `activity_participant_organisation` ON `activity_participant` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `answer` (
	`response_id` integer NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	`share` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`response_id`, `position`),
	FOREIGN KEY (`response_id`) REFERENCES `response`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "answer_share" CHECK("share" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_question` ON `answer` (`response_id`,`question`);--> statement-breakpoint
CREATE TABLE `feedback_round` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title_da` text,
	`title_en` text,
	`opened_on` text NOT NULL,
	`closes_on` text,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feedback_round_title_language" CHECK(coalesce("title_da", "title_en") is not null),
	CONSTRAINT "feedback_round_kind_vocabulary" CHECK("kind" in ('expectations', 'steering', 'experience')),
	CONSTRAINT "feedback_round_order" CHECK("closes_on" >= "opened_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_round_key` ON `feedback_round` (`project_id`,`key`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` integer PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`key` text NOT NULL,
	`aspect` text,
	`point_da` text,
	`point_en` text,
	`reply_da` text,
	`reply_en` text,
	`replied_on` text,
	`visibility` text DEFAULT 'project' NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `feedback_round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "follow_up_point_language" CHECK(coalesce("point_da", "point_en") is not null),
	CONSTRAINT "follow_up_aspect_vocabulary" CHECK("aspect" in ('design', 'progress', 'dissemination', 'goal_attainment')),
	CONSTRAINT "follow_up_visibility_vocabulary" CHECK("visibility" in ('project', 'funder', 'public')),
	CONSTRAINT "follow_up_reply" CHECK((coalesce("reply_da", "reply_en") is null) = ("replied_on" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_key` ON `follow_up` (`round_id`,`key`);--> statement-breakpoint
CREATE TABLE `response` (
	`id` integer PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`key` text NOT NULL,
	`organisation_id` integer NOT NULL,
	`respondent_role` text,
	`submitted_on` text NOT NULL,
	`rating_design` integer,
	`rating_progress` integer,
	`rating_dissemination` integer,
	`rating_goal_attainment` integer,
	`lived_up` integer,
	`show_organisation` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `feedback_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "response_respondent_role_vocabulary" CHECK("respondent_role" in ('manager', 'safety_representative', 'union_representative', 'hr', 'employee', 'other')),
	CONSTRAINT "response_rating_design_range" CHECK("rating_design" between 1 and 5),
	CONSTRAINT "response_rating_progress_range" CHECK("rating_progress" between 1 and 5),
	CONSTRAINT "response_rating_dissemination_range" CHECK("rating_dissemination" between 1 and 5),
	CONSTRAINT "response_rating_goal_attainment_range" CHECK("rating_goal_attainment" between 1 and 5),
	CONSTRAINT "response_lived_up_range" CHECK("lived_up" between 1 and 5),
	CONSTRAINT "response_show_organisation" CHECK("show_organisation" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `response_key` ON `response` (`round_id`,`key`);--> statement-breakpoint
CREATE INDEX `response_organisation` ON `response` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `response_form` (
	`response_id` integer NOT NULL,
	`wish` text NOT NULL,
	`form` text NOT NULL,
	PRIMARY KEY(`response_id`, `wish`, `form`),
	FOREIGN KEY (`response_id`) REFERENCES `response`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "response_form_wish_vocabulary" CHECK("wish" in ('desired', 'experienced')),
	CONSTRAINT "response_form_form_vocabulary" CHECK("form" in ('dissemination', 'steering_group', 'network', 'partner', 'participant'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `response_motivation` (
	`response_id` integer NOT NULL,
	`motivation` text NOT NULL,
	PRIMARY KEY(`response_id`, `motivation`),
	FOREIGN KEY (`response_id`) REFERENCES `response`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "response_motivation_motivation_vocabulary" CHECK("motivation" in ('topical_issue', 'new_knowledge', 'other'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `round_invitation` (
	`round_id` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	PRIMARY KEY(`round_id`, `organisation_id`),
	FOREIGN KEY (`round_id`) REFERENCES `feedback_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `round_invitation_organisation` ON `round_invitation` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `round_question` (
	`round_id` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`text_da` text,
	`text_en` text,
	PRIMARY KEY(`round_id`, `position`),
	FOREIGN KEY (`round_id`) REFERENCES `feedback_round`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "round_question_text_language" CHECK(coalesce("text_da", "text_en") is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `round_question_key` ON `round_question` (`round_id`,`key`);--> statement-breakpoint
CREATE TABLE `file` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`activity_id` integer,
	`outcome_id` integer,
	`storage_name` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by_id` integer,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`uploaded_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "file_size" CHECK("size" >= 0),
	CONSTRAINT "file_sha256" CHECK(length("sha256") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `file_storage_name_unique` ON `file` (`storage_name`);--> statement-breakpoint
CREATE INDEX `file_project` ON `file` (`project_id`);--> statement-breakpoint
CREATE INDEX `file_activity` ON `file` (`activity_id`);--> statement-breakpoint
CREATE INDEX `file_outcome` ON `file` (`outcome_id`);--> statement-breakpoint
CREATE INDEX `file_uploaded_by` ON `file` (`uploaded_by_id`);--> statement-breakpoint
CREATE TABLE `journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` integer,
	`operation` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer,
	`project_id` integer,
	`before` text,
	`after` text,
	CONSTRAINT "journal_actor_kind_vocabulary" CHECK("actor_kind" in ('account', 'visitor', 'command_line', 'system'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_subject` ON `journal` (`subject`,`subject_id`);--> statement-breakpoint
CREATE INDEX `journal_project` ON `journal` (`project_id`,`id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`organisation_id` integer,
	`project_id` integer,
	`programme_id` integer,
	`role` text NOT NULL,
	`invited_by_id` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invitation_language_vocabulary" CHECK("language" in ('da', 'en')),
	CONSTRAINT "invitation_role_vocabulary" CHECK("role" in ('member', 'administrator', 'lead', 'editor', 'bridge_builder', 'company', 'observer', 'manager', 'reviewer')),
	CONSTRAINT "invitation_target" CHECK(case when "project_id" is not null then "programme_id" is null and ("organisation_id" is not null) = ("role" = 'company') else ("organisation_id" is null) <> ("programme_id" is null) end)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_project` ON `invitation` (`project_id`);--> statement-breakpoint
CREATE INDEX `invitation_programme` ON `invitation` (`programme_id`);--> statement-breakpoint
CREATE INDEX `invitation_organisation` ON `invitation` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `invitation_invited_by` ON `invitation` (`invited_by_id`);--> statement-breakpoint
CREATE TABLE `organisation_member` (
	`organisation_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `account_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "organisation_member_role_vocabulary" CHECK("role" in ('member', 'administrator'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisation_member_account` ON `organisation_member` (`account_id`);--> statement-breakpoint
CREATE TABLE `programme_member` (
	`programme_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`programme_id`, `account_id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "programme_member_role_vocabulary" CHECK("role" in ('manager', 'reviewer'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `programme_member_account` ON `programme_member` (`account_id`);--> statement-breakpoint
CREATE TABLE `project_member` (
	`project_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`role` text NOT NULL,
	`organisation_id` integer,
	PRIMARY KEY(`project_id`, `account_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_member_role_vocabulary" CHECK("role" in ('lead', 'editor', 'bridge_builder', 'company', 'observer')),
	CONSTRAINT "project_member_company" CHECK(("role" = 'company') = ("organisation_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `project_member_account` ON `project_member` (`account_id`);--> statement-breakpoint
CREATE INDEX `project_member_organisation` ON `project_member` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `barrier` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`severity` integer NOT NULL,
	`description_da` text,
	`description_en` text,
	`mitigation_da` text,
	`mitigation_en` text,
	`resolved_on` text,
	`visibility` text DEFAULT 'project' NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "barrier_kind_vocabulary" CHECK("kind" in ('time', 'finance', 'expertise', 'access_to_support', 'trust', 'relevance', 'divergent_interests', 'management_support', 'unclear_frame', 'expectations', 'turnover', 'reach', 'language_culture', 'recruitment', 'other')),
	CONSTRAINT "barrier_visibility_vocabulary" CHECK("visibility" in ('project', 'funder', 'public')),
	CONSTRAINT "barrier_severity_range" CHECK("severity" between 1 and 3),
	CONSTRAINT "barrier_order" CHECK("resolved_on" >= "date")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `barrier_key` ON `barrier` (`project_id`,`key`);--> statement-breakpoint
CREATE TABLE `need` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`key` text NOT NULL,
	`text_da` text,
	`text_en` text,
	`raised_by_id` integer,
	`raised_at_id` integer,
	`date` text NOT NULL,
	`status` text NOT NULL,
	`answered_on` text,
	`visibility` text DEFAULT 'project' NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`raised_by_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raised_at_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "need_text_language" CHECK(coalesce("text_da", "text_en") is not null),
	CONSTRAINT "need_status_vocabulary" CHECK("status" in ('open', 'in_progress', 'answered', 'declined')),
	CONSTRAINT "need_visibility_vocabulary" CHECK("visibility" in ('project', 'funder', 'public')),
	CONSTRAINT "need_answered" CHECK(("status" = 'answered') = ("answered_on" is not null)),
	CONSTRAINT "need_order" CHECK("answered_on" >= "date")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `need_key` ON `need` (`project_id`,`key`);--> statement-breakpoint
CREATE INDEX `need_raised_by` ON `need` (`raised_by_id`);--> statement-breakpoint
CREATE INDEX `need_raised_at` ON `need` (`raised_at_id`);--> statement-breakpoint
CREATE TABLE `need_answer` (
	`need_id` integer NOT NULL,
	`activity_id` integer NOT NULL,
	PRIMARY KEY(`need_id`, `activity_id`),
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `need_answer_activity` ON `need_answer` (`activity_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text,
	`field` text NOT NULL,
	`role` text,
	`cvr` text,
	`p_number` text,
	`parent_id` integer,
	`ror` text,
	`size_class` text,
	`industry` text,
	`country` text,
	`website` text,
	`description_da` text,
	`description_en` text,
	FOREIGN KEY (`parent_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisation_field_vocabulary" CHECK("field" in ('research', 'advisory', 'company', 'social_partner', 'authority')),
	CONSTRAINT "organisation_role_vocabulary" CHECK("role" in ('researcher_educator', 'health_assessor', 'adviser_facilitator', 'tool_provider', 'workplace', 'social_dialogue', 'agreement_service', 'inspectorate', 'funder', 'policy_maker', 'insurer', 'professional_association', 'foundation')),
	CONSTRAINT "organisation_size_class_vocabulary" CHECK("size_class" in ('micro', 'small', 'medium', 'large')),
	CONSTRAINT "organisation_industry_vocabulary" CHECK("industry" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_key_unique` ON `organisation` (`key`);--> statement-breakpoint
CREATE INDEX `organisation_cvr` ON `organisation` (`cvr`);--> statement-breakpoint
CREATE INDEX `organisation_parent` ON `organisation` (`parent_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`to_address` text NOT NULL,
	`account_id` integer,
	`language` text NOT NULL,
	`template` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`leased_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "outbox_language_vocabulary" CHECK("language" in ('da', 'en')),
	CONSTRAINT "outbox_state_vocabulary" CHECK("state" in ('waiting', 'sent', 'given_up'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message_id_unique` ON `outbox` (`message_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_account` ON `outbox` (`account_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`outcome_id` integer NOT NULL,
	`position` integer NOT NULL,
	`url` text NOT NULL,
	`strength` text,
	`note_da` text,
	`note_en` text,
	PRIMARY KEY(`outcome_id`, `position`),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "evidence_strength_vocabulary" CHECK("strength" in ('stated', 'documented', 'verified'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `outcome` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`key` text NOT NULL,
	`title_da` text,
	`title_en` text,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`date` text NOT NULL,
	`description_da` text,
	`description_en` text,
	`organisation_id` integer,
	`goal_id` integer,
	`visibility` text DEFAULT 'funder' NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "outcome_title_language" CHECK(coalesce("title_da", "title_en") is not null),
	CONSTRAINT "outcome_kind_vocabulary" CHECK("kind" in ('conceptual', 'instrumental', 'symbolic', 'practice', 'policy', 'capacity', 'relation', 'work_environment')),
	CONSTRAINT "outcome_level_vocabulary" CHECK("level" in ('individual', 'group', 'organisation', 'sector', 'society')),
	CONSTRAINT "outcome_visibility_vocabulary" CHECK("visibility" in ('project', 'funder', 'public'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outcome_key` ON `outcome` (`project_id`,`key`);--> statement-breakpoint
CREATE INDEX `outcome_organisation` ON `outcome` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `outcome_goal` ON `outcome` (`goal_id`);--> statement-breakpoint
CREATE TABLE `outcome_activity` (
	`outcome_id` integer NOT NULL,
	`activity_id` integer NOT NULL,
	PRIMARY KEY(`outcome_id`, `activity_id`),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `outcome_activity_activity` ON `outcome_activity` (`activity_id`);--> statement-breakpoint
CREATE TABLE `goal` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`key` text NOT NULL,
	`title_da` text,
	`title_en` text,
	`target_group_da` text,
	`target_group_en` text,
	`indicator_da` text,
	`indicator_en` text,
	`target` real,
	`actual` real,
	`status` text NOT NULL,
	`visibility` text DEFAULT 'funder' NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "goal_title_language" CHECK(coalesce("title_da", "title_en") is not null),
	CONSTRAINT "goal_status_vocabulary" CHECK("status" in ('not_started', 'on_track', 'at_risk', 'met', 'not_met')),
	CONSTRAINT "goal_visibility_vocabulary" CHECK("visibility" in ('project', 'funder', 'public'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `goal_key` ON `goal` (`project_id`,`key`);--> statement-breakpoint
CREATE TABLE `involvement` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	`form` text NOT NULL,
	`status` text DEFAULT 'agreed' NOT NULL,
	`since` text,
	`until` text,
	`contribution_da` text,
	`contribution_en` text,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "involvement_form_vocabulary" CHECK("form" in ('dissemination', 'steering_group', 'network', 'partner', 'participant')),
	CONSTRAINT "involvement_status_vocabulary" CHECK("status" in ('invited', 'agreed', 'active', 'ended', 'withdrawn')),
	CONSTRAINT "involvement_order" CHECK("until" >= "since")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `involvement_form` ON `involvement` (`project_id`,`organisation_id`,`form`);--> statement-breakpoint
CREATE INDEX `involvement_organisation` ON `involvement` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `involvement_moment` (
	`involvement_id` integer NOT NULL,
	`moment` text NOT NULL,
	PRIMARY KEY(`involvement_id`, `moment`),
	FOREIGN KEY (`involvement_id`) REFERENCES `involvement`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "involvement_moment_moment_vocabulary" CHECK("moment" in ('relevance', 'capacity', 'relations', 'interim_results', 'implementation', 'anchoring'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `model_registration` (
	`project_id` integer NOT NULL,
	`date` text NOT NULL,
	`model` text NOT NULL,
	`rationale_da` text,
	`rationale_en` text,
	PRIMARY KEY(`project_id`, `date`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "model_registration_model_vocabulary" CHECK("model" in ('linear', 'cyclical', 'interactive', 'systemic'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `moment_period` (
	`project_id` integer NOT NULL,
	`moment` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	PRIMARY KEY(`project_id`, `moment`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "moment_period_moment_vocabulary" CHECK("moment" in ('relevance', 'capacity', 'relations', 'interim_results', 'implementation', 'anchoring')),
	CONSTRAINT "moment_period_order" CHECK("to" >= "from")
) STRICT;
--> statement-breakpoint
CREATE TABLE `resource` (
	`project_id` integer NOT NULL,
	`moment` text NOT NULL,
	`hours` real,
	`amount` real,
	PRIMARY KEY(`project_id`, `moment`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "resource_moment_vocabulary" CHECK("moment" in ('relevance', 'capacity', 'relations', 'interim_results', 'implementation', 'anchoring'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `programme` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`funder_id` integer NOT NULL,
	`name_da` text,
	`name_en` text,
	FOREIGN KEY (`funder_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "programme_name_language" CHECK(coalesce("name_da", "name_en") is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_key_unique` ON `programme` (`key`);--> statement-breakpoint
CREATE INDEX `programme_funder` ON `programme` (`funder_id`);--> statement-breakpoint
CREATE TABLE `requirement` (
	`id` integer PRIMARY KEY NOT NULL,
	`programme_id` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title_da` text,
	`title_en` text,
	`due_anchor` text NOT NULL,
	`due_offset_months` integer NOT NULL,
	`guidance_da` text,
	`guidance_en` text,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "requirement_kind_vocabulary" CHECK("kind" in ('plan', 'interim', 'final', 'follow_up')),
	CONSTRAINT "requirement_due_anchor_vocabulary" CHECK("due_anchor" in ('project_start', 'project_end')),
	CONSTRAINT "requirement_due_offset_months_range" CHECK("due_offset_months" between -240 and 240),
	CONSTRAINT "requirement_title_language" CHECK(coalesce("title_da", "title_en") is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_key` ON `requirement` (`programme_id`,`key`);--> statement-breakpoint
CREATE TABLE `requirement_section` (
	`requirement_id` integer NOT NULL,
	`section` text NOT NULL,
	PRIMARY KEY(`requirement_id`, `section`),
	FOREIGN KEY (`requirement_id`) REFERENCES `requirement`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "requirement_section_section_vocabulary" CHECK("section" in ('model', 'resources', 'collaboration', 'facilitation', 'results'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `grant` (
	`id` integer PRIMARY KEY NOT NULL,
	`project_id` integer NOT NULL,
	`funder_id` integer NOT NULL,
	`programme_id` integer,
	`reference` text,
	`amount` real,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`funder_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `grant_project` ON `grant` (`project_id`);--> statement-breakpoint
CREATE INDEX `grant_funder` ON `grant` (`funder_id`);--> statement-breakpoint
CREATE INDEX `grant_programme` ON `grant` (`programme_id`);--> statement-breakpoint
CREATE TABLE `project` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`title_da` text,
	`title_en` text,
	`acronym` text,
	`summary_da` text,
	`summary_en` text,
	`lead_id` integer NOT NULL,
	`start_date` text NOT NULL,
	`end_date` text NOT NULL,
	`website` text,
	`raid` text,
	`doi` text,
	`illustrative` integer DEFAULT false NOT NULL,
	`archived_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_title_language" CHECK(coalesce("title_da", "title_en") is not null),
	CONSTRAINT "project_period" CHECK("end_date" >= "start_date"),
	CONSTRAINT "project_illustrative" CHECK("illustrative" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_key_unique` ON `project` (`key`);--> statement-breakpoint
CREATE INDEX `project_lead` ON `project` (`lead_id`);--> statement-breakpoint
CREATE TABLE `project_industry` (
	`project_id` integer NOT NULL,
	`industry` text NOT NULL,
	PRIMARY KEY(`project_id`, `industry`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "project_industry_industry_vocabulary" CHECK("industry" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_topic` (
	`project_id` integer NOT NULL,
	`topic` text NOT NULL,
	PRIMARY KEY(`project_id`, `topic`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "project_topic_topic_vocabulary" CHECK("topic" in ('psychosocial', 'ergonomics', 'chemical', 'accidents', 'noise', 'indoor_climate', 'working_time', 'violence', 'organisation_leadership', 'return_to_work'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `stakeholder` (
	`project_id` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	PRIMARY KEY(`project_id`, `organisation_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `stakeholder_organisation` ON `stakeholder` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`requirement_id` integer,
	`kind` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`created_at` integer NOT NULL,
	`created_by_id` integer,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`requirement_id`) REFERENCES `requirement`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "report_kind_vocabulary" CHECK("kind" in ('plan', 'interim', 'final', 'follow_up')),
	CONSTRAINT "report_status_vocabulary" CHECK("status" in ('draft', 'submitted', 'returned', 'approved')),
	CONSTRAINT "report_period" CHECK("to" >= "from")
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_project` ON `report` (`project_id`);--> statement-breakpoint
CREATE INDEX `report_requirement` ON `report` (`requirement_id`);--> statement-breakpoint
CREATE INDEX `report_created_by` ON `report` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `report_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`frozen_by_id` integer,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "report_version_sha256" CHECK(length("sha256") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_version_number` ON `report_version` (`report_id`,`version`);--> statement-breakpoint
CREATE INDEX `report_version_frozen_by` ON `report_version` (`frozen_by_id`);