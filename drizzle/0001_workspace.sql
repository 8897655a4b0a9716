CREATE TABLE `contact` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`title` text,
	`language` text DEFAULT 'da' NOT NULL,
	`source` text NOT NULL,
	`legal_basis` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_language_vocabulary" CHECK("language" in ('da', 'en')),
	CONSTRAINT "contact_source_vocabulary" CHECK("source" in ('person', 'organisation', 'public', 'earlier_project')),
	CONSTRAINT "contact_legal_basis_vocabulary" CHECK("legal_basis" in ('consent', 'contract', 'public_task', 'legitimate_interest'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_project` ON `contact` (`project_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `contact_organisation` ON `contact` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `contact_email` ON `contact` (`email`);--> statement-breakpoint
CREATE TABLE `draft` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`form` text NOT NULL,
	`subject` text DEFAULT '' NOT NULL,
	`project_id` integer,
	`content` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_form` ON `draft` (`account_id`,`form`,`subject`);--> statement-breakpoint
CREATE INDEX `draft_project` ON `draft` (`project_id`);--> statement-breakpoint
CREATE INDEX `draft_changed` ON `draft` (`changed_at`);--> statement-breakpoint
CREATE TABLE `submission` (
	`account_id` integer NOT NULL,
	`key` text NOT NULL,
	`project_id` integer NOT NULL,
	`record_key` text NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `key`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `submission_project` ON `submission` (`project_id`);--> statement-breakpoint
CREATE TABLE `hint_dismissal` (
	`project_id` integer NOT NULL,
	`hint` text NOT NULL,
	`reason` text NOT NULL,
	`dismissed_at` integer NOT NULL,
	`dismissed_by_id` integer,
	PRIMARY KEY(`project_id`, `hint`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`dismissed_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `hint_dismissal_by` ON `hint_dismissal` (`dismissed_by_id`);--> statement-breakpoint
CREATE TABLE `incoming` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`content` text NOT NULL,
	`choice` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "incoming_kind_vocabulary" CHECK("kind" in ('activities', 'organisations', 'meetings'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `incoming_project` ON `incoming` (`project_id`);--> statement-breakpoint
CREATE INDEX `incoming_account` ON `incoming` (`account_id`);--> statement-breakpoint
CREATE INDEX `incoming_created` ON `incoming` (`created_at`);--> statement-breakpoint
CREATE TABLE `calendar_feed` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`project_id` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "calendar_feed_token_hash" CHECK(length("token_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_token_hash_unique` ON `calendar_feed` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feed_account` ON `calendar_feed` (`account_id`);--> statement-breakpoint
CREATE INDEX `calendar_feed_project` ON `calendar_feed` (`project_id`);--> statement-breakpoint
CREATE TABLE `digest` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`stopped_at` integer,
	`last_week` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `digest_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `digest_link_account` ON `digest_link` (`account_id`);--> statement-breakpoint
ALTER TABLE `activity` ADD `logged_by_id` integer REFERENCES account(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `activity_logged_by` ON `activity` (`logged_by_id`);--> statement-breakpoint
ALTER TABLE `journal` ADD `subject_key` text;--> statement-breakpoint
CREATE INDEX `journal_record` ON `journal` (`project_id`,`subject`,`subject_key`);--> statement-breakpoint
ALTER TABLE `need` ADD `logged_by_id` integer REFERENCES account(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `need_logged_by` ON `need` (`logged_by_id`);--> statement-breakpoint
ALTER TABLE `organisation` ADD `added_by_id` integer REFERENCES account(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `organisation_p_number` ON `organisation` (`p_number`);--> statement-breakpoint
CREATE INDEX `organisation_added_by` ON `organisation` (`added_by_id`);--> statement-breakpoint
ALTER TABLE `involvement` ADD `return_da` text;--> statement-breakpoint
ALTER TABLE `involvement` ADD `return_en` text;--> statement-breakpoint
CREATE VIRTUAL TABLE `activity_search` USING fts5(`project_id`, `title_da`, `title_en`, `summary_da`, `summary_en`, content='activity', content_rowid='id', tokenize="unicode61 remove_diacritics 0", prefix='2 3');--> statement-breakpoint
INSERT INTO `activity_search`(`activity_search`) VALUES ('rebuild');