CREATE TABLE `exemplary_mark` (
	`project_id` integer NOT NULL,
	`programme_id` integer NOT NULL,
	`reason` text NOT NULL,
	`marked_at` integer NOT NULL,
	`marked_by_id` integer,
	PRIMARY KEY(`project_id`, `programme_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`marked_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `exemplary_mark_programme` ON `exemplary_mark` (`programme_id`);--> statement-breakpoint
CREATE INDEX `exemplary_mark_marked_by` ON `exemplary_mark` (`marked_by_id`);--> statement-breakpoint
CREATE TABLE `external_identifier` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`kind` text NOT NULL,
	`record_key` text DEFAULT '' NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "external_identifier_kind_vocabulary" CHECK("kind" in ('project', 'activity', 'outcome')),
	CONSTRAINT "external_identifier_scheme_vocabulary" CHECK("scheme" in ('researchfish', 'funder', 'other')),
	CONSTRAINT "external_identifier_record" CHECK(("kind" = 'project') = ("record_key" = ''))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `external_identifier_once` ON `external_identifier` (`project_id`,`scheme`,`kind`,`value`);--> statement-breakpoint
CREATE INDEX `external_identifier_value` ON `external_identifier` (`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `incoming_award` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`programme_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`scheme` text NOT NULL,
	`file_name` text NOT NULL,
	`content` text NOT NULL,
	`choice` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "incoming_award_scheme_vocabulary" CHECK("scheme" in ('researchfish', 'funder', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `incoming_award_programme` ON `incoming_award` (`programme_id`);--> statement-breakpoint
CREATE INDEX `incoming_award_account` ON `incoming_award` (`account_id`);--> statement-breakpoint
CREATE INDEX `incoming_award_created` ON `incoming_award` (`created_at`);--> statement-breakpoint
CREATE TABLE `kept_note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`scheme` text NOT NULL,
	`sort` text NOT NULL,
	`value` text DEFAULT '' NOT NULL,
	`content` text NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "kept_note_scheme_vocabulary" CHECK("scheme" in ('researchfish', 'funder', 'other')),
	CONSTRAINT "kept_note_content" CHECK(json_valid("content"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_note_project` ON `kept_note` (`project_id`,`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `project_figure` (
	`project_id` integer PRIMARY KEY NOT NULL,
	`stale` integer DEFAULT true NOT NULL,
	`revision` integer,
	`computed_on` text,
	`declared_model` text,
	`observed_model` text,
	`two_way_index` real,
	`continuity` real,
	`end_loading` real,
	`activities` integer,
	`hours` real,
	`amount` real,
	`two_way_share` real,
	`helix_coverage` real,
	`companies` integer,
	`sme_share` real,
	`early_share` real,
	`realisation` real,
	`answer_rate` real,
	`reply_rate` real,
	`attainment` real,
	`outcomes` integer,
	`last_activity_on` text,
	`next_due_on` text,
	`report_status` text,
	`content` text,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "project_figure_declared_model_vocabulary" CHECK("declared_model" in ('linear', 'cyclical', 'interactive', 'systemic')),
	CONSTRAINT "project_figure_observed_model_vocabulary" CHECK("observed_model" in ('linear', 'cyclical', 'interactive', 'systemic')),
	CONSTRAINT "project_figure_report_status_vocabulary" CHECK("report_status" in ('draft', 'submitted', 'returned', 'approved')),
	CONSTRAINT "project_figure_stale" CHECK("stale" in (0, 1)),
	CONSTRAINT "project_figure_fresh" CHECK("stale" = 1 or ("revision" is not null and "content" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `project_figure_to_compute` ON `project_figure` (`project_id`) WHERE "stale" = 1;--> statement-breakpoint
CREATE INDEX `project_figure_last_activity` ON `project_figure` (`last_activity_on`);--> statement-breakpoint
CREATE INDEX `project_figure_next_due` ON `project_figure` (`next_due_on`);--> statement-breakpoint
CREATE TABLE `requirement_draft` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`programme_id` integer NOT NULL,
	`key` text NOT NULL,
	`content` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_draft_key` ON `requirement_draft` (`programme_id`,`key`);--> statement-breakpoint
CREATE INDEX `requirement_draft_changed_by` ON `requirement_draft` (`changed_by_id`);--> statement-breakpoint
CREATE TABLE `requirement_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`programme_id` integer NOT NULL,
	`key` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requirement_version_number_range" CHECK("number" between 1 and 10000),
	CONSTRAINT "requirement_version_sha256" CHECK(length("sha256") = 64),
	CONSTRAINT "requirement_version_content" CHECK(json_valid("content"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_version_number` ON `requirement_version` (`programme_id`,`key`,`number`);--> statement-breakpoint
CREATE TABLE `published_summary` (
	`report_version_id` integer PRIMARY KEY NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` integer,
	FOREIGN KEY (`report_version_id`) REFERENCES `report_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_summary_published_by` ON `published_summary` (`published_by_id`);--> statement-breakpoint
CREATE TABLE `report_document` (
	`report_version_id` integer NOT NULL,
	`format` text NOT NULL,
	`language` text NOT NULL,
	`bytes` blob NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`report_version_id`, `format`, `language`),
	FOREIGN KEY (`report_version_id`) REFERENCES `report_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_document_format_vocabulary" CHECK("format" in ('pdf', 'docx')),
	CONSTRAINT "report_document_language_vocabulary" CHECK("language" in ('da', 'en')),
	CONSTRAINT "report_document_size" CHECK("size" = length("bytes")),
	CONSTRAINT "report_document_sha256" CHECK(length("sha256") = 64)
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_document_hash` ON `report_document` (`sha256`);--> statement-breakpoint
CREATE TABLE `report_submission` (
	`report_version_id` integer PRIMARY KEY NOT NULL,
	`account_id` integer,
	FOREIGN KEY (`report_version_id`) REFERENCES `report_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_submission_account` ON `report_submission` (`account_id`);--> statement-breakpoint
CREATE TABLE `report_answer` (
	`report_id` integer NOT NULL,
	`question` text NOT NULL,
	`text` text,
	`number` real,
	`choice` text,
	`changed_at` integer NOT NULL,
	`changed_by_id` integer,
	PRIMARY KEY(`report_id`, `question`),
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "report_answer_one" CHECK(("text" is not null) + ("number" is not null) + ("choice" is not null) = 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_answer_changed_by` ON `report_answer` (`changed_by_id`);--> statement-breakpoint
CREATE TABLE `report_extension` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`programme_id` integer NOT NULL,
	`requirement_key` text NOT NULL,
	`asked_until` text NOT NULL,
	`reason` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by_id` integer,
	`answer` text,
	`granted_until` text,
	`note` text,
	`answered_at` integer,
	`answered_by_id` integer,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`answered_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "report_extension_answer_vocabulary" CHECK("answer" in ('granted', 'refused')),
	CONSTRAINT "report_extension_answered" CHECK(("answer" is null) = ("answered_at" is null)),
	CONSTRAINT "report_extension_granted" CHECK(("granted_until" is not null) = (coalesce("answer", '') = 'granted'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_extension_due` ON `report_extension` (`project_id`,`programme_id`,`requirement_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_extension_open` ON `report_extension` (`project_id`,`programme_id`,`requirement_key`) WHERE "answer" is null;--> statement-breakpoint
CREATE INDEX `report_extension_programme` ON `report_extension` (`programme_id`);--> statement-breakpoint
CREATE INDEX `report_extension_asked_by` ON `report_extension` (`asked_by_id`);--> statement-breakpoint
CREATE INDEX `report_extension_answered_by` ON `report_extension` (`answered_by_id`);--> statement-breakpoint
CREATE TABLE `report_omission` (
	`report_id` integer NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`report_id`, `kind`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "report_omission_kind_vocabulary" CHECK("kind" in ('activity', 'need', 'barrier', 'goal', 'outcome', 'followUp'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_reminder` (
	`project_id` integer NOT NULL,
	`programme_id` integer NOT NULL,
	`requirement_key` text NOT NULL,
	`due_on` text NOT NULL,
	`step` text NOT NULL,
	`sent_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `programme_id`, `requirement_key`, `due_on`, `step`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "report_reminder_step_vocabulary" CHECK("step" in ('30', '14', '3', 'overdue'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_reminder_programme` ON `report_reminder` (`programme_id`);--> statement-breakpoint
CREATE TABLE `report_text` (
	`report_id` integer NOT NULL,
	`section` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`nothing_to_report` integer DEFAULT false NOT NULL,
	`left_out` integer DEFAULT false NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` integer,
	PRIMARY KEY(`report_id`, `section`),
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "report_text_section_vocabulary" CHECK("section" in ('model', 'resources', 'collaboration', 'facilitation', 'results')),
	CONSTRAINT "report_text_nothing" CHECK("nothing_to_report" in (0, 1)),
	CONSTRAINT "report_text_left_out" CHECK("left_out" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_text_changed_by` ON `report_text` (`changed_by_id`);--> statement-breakpoint
CREATE TABLE `review_assignment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`account_id` integer,
	`assigned_at` integer NOT NULL,
	`ended_at` integer,
	`ended` text,
	`note` text,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "review_assignment_ended_vocabulary" CHECK("ended" in ('handed_over', 'conflict_of_interest', 'decided')),
	CONSTRAINT "review_assignment_ended_at" CHECK(("ended_at" is null) = ("ended" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `review_assignment_open` ON `review_assignment` (`report_id`,`account_id`) WHERE "ended_at" is null;--> statement-breakpoint
CREATE INDEX `review_assignment_report` ON `review_assignment` (`report_id`);--> statement-breakpoint
CREATE INDEX `review_assignment_account` ON `review_assignment` (`account_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `review_comment` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_version_id` integer NOT NULL,
	`parent_id` integer,
	`anchor` text NOT NULL,
	`section` text,
	`figure` text,
	`passage` text,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`author_id` integer,
	`created_at` integer NOT NULL,
	`shared_at` integer,
	`resolved_at` integer,
	`resolved_by_id` integer,
	FOREIGN KEY (`report_version_id`) REFERENCES `report_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `review_comment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`resolved_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "review_comment_anchor_vocabulary" CHECK("anchor" in ('report', 'section', 'figure', 'passage')),
	CONSTRAINT "review_comment_section_vocabulary" CHECK("section" in ('model', 'resources', 'collaboration', 'facilitation', 'results')),
	CONSTRAINT "review_comment_side_vocabulary" CHECK("side" in ('funder', 'project')),
	CONSTRAINT "review_comment_place" CHECK(case "anchor" when 'report' then "section" is null and "figure" is null and "passage" is null when 'section' then "section" is not null and "figure" is null and "passage" is null when 'figure' then "section" is not null and "figure" is not null and "passage" is null else "section" is not null and "figure" is null and "passage" is not null end)
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_comment_version` ON `review_comment` (`report_version_id`);--> statement-breakpoint
CREATE INDEX `review_comment_parent` ON `review_comment` (`parent_id`);--> statement-breakpoint
CREATE INDEX `review_comment_author` ON `review_comment` (`author_id`);--> statement-breakpoint
CREATE INDEX `review_comment_resolved_by` ON `review_comment` (`resolved_by_id`);--> statement-breakpoint
CREATE TABLE `review_decision` (
	`report_version_id` integer PRIMARY KEY NOT NULL,
	`decision` text NOT NULL,
	`note` text,
	`decided_at` integer NOT NULL,
	`decided_by_id` integer,
	FOREIGN KEY (`report_version_id`) REFERENCES `report_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "review_decision_decision_vocabulary" CHECK("decision" in ('returned', 'approved')),
	CONSTRAINT "review_decision_note" CHECK("decision" = 'approved' or "note" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `review_decision_decided_by` ON `review_decision` (`decided_by_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_report` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`programme_id` integer,
	`requirement_key` text,
	`requirement_version_id` integer,
	`kind` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`language` text DEFAULT 'da' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_version_id`) REFERENCES `requirement_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_kind_vocabulary" CHECK("kind" in ('plan', 'interim', 'final', 'follow_up')),
	CONSTRAINT "report_status_vocabulary" CHECK("status" in ('draft', 'submitted', 'returned', 'approved')),
	CONSTRAINT "report_language_vocabulary" CHECK("language" in ('da', 'en')),
	CONSTRAINT "report_period" CHECK("to" >= "from"),
	CONSTRAINT "report_asked_for" CHECK(("programme_id" is null) = ("requirement_key" is null) and ("programme_id" is null) = ("requirement_version_id" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_report`("id", "project_id", "programme_id", "requirement_key", "requirement_version_id", "kind", "from", "to", "status", "language", "created_at") SELECT "id", "project_id", null, null, null, "kind", "from", "to", "status", 'da', "created_at" FROM `report`;--> statement-breakpoint
DROP TABLE `report`;--> statement-breakpoint
ALTER TABLE `__new_report` RENAME TO `report`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `report_of_requirement` ON `report` (`project_id`,`programme_id`,`requirement_key`);--> statement-breakpoint
CREATE INDEX `report_programme` ON `report` (`programme_id`,`status`);--> statement-breakpoint
CREATE INDEX `report_requirement_version` ON `report` (`requirement_version_id`);--> statement-breakpoint
CREATE TABLE `__new_report_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`language` text NOT NULL,
	`generator` text NOT NULL,
	`frozen_at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_version_sha256" CHECK(length("sha256") = 64),
	CONSTRAINT "report_version_language_vocabulary" CHECK("language" in ('da', 'en'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_report_version`("id", "report_id", "version", "content", "sha256", "language", "generator", "frozen_at") SELECT "id", "report_id", "version", "content", "sha256", 'da', 'vidensbro 0.1.0', "frozen_at" FROM `report_version`;--> statement-breakpoint
INSERT INTO `report_submission`("report_version_id", "account_id") SELECT "id", "frozen_by_id" FROM `report_version`;--> statement-breakpoint
DROP TABLE `report_version`;--> statement-breakpoint
ALTER TABLE `__new_report_version` RENAME TO `report_version`;--> statement-breakpoint
CREATE UNIQUE INDEX `report_version_number` ON `report_version` (`report_id`,`version`);--> statement-breakpoint
CREATE INDEX `report_version_hash` ON `report_version` (`sha256`);--> statement-breakpoint
ALTER TABLE `programme` ADD `guidance_da` text;--> statement-breakpoint
ALTER TABLE `programme` ADD `guidance_en` text;--> statement-breakpoint
INSERT INTO `project_figure`("project_id") SELECT "id" FROM `project`;
