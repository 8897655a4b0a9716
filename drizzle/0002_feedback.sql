CREATE TABLE `feedback_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`organisation_id` integer NOT NULL,
	`contact_id` integer,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	`response_id` integer,
	FOREIGN KEY (`round_id`) REFERENCES `feedback_round`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`response_id`) REFERENCES `response`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "feedback_link_language_vocabulary" CHECK("language" in ('da', 'en'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `feedback_link_round` ON `feedback_link` (`round_id`);--> statement-breakpoint
CREATE INDEX `feedback_link_organisation` ON `feedback_link` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `feedback_link_contact` ON `feedback_link` (`contact_id`);--> statement-breakpoint
CREATE INDEX `feedback_link_response` ON `feedback_link` (`response_id`);--> statement-breakpoint
CREATE TABLE `feedback_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`link_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `feedback_link`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feedback_token_hash" CHECK(length("token_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE INDEX `feedback_token_link` ON `feedback_token` (`link_id`);--> statement-breakpoint
CREATE TABLE `prepared_round` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` integer NOT NULL,
	`content` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` integer,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `prepared_round_project` ON `prepared_round` (`project_id`);--> statement-breakpoint
CREATE INDEX `prepared_round_changed_by` ON `prepared_round` (`changed_by_id`);--> statement-breakpoint
CREATE TABLE `round_reminder` (
	`round_id` integer NOT NULL,
	`day` text NOT NULL,
	`sent_at` integer,
	PRIMARY KEY(`round_id`, `day`),
	FOREIGN KEY (`round_id`) REFERENCES `feedback_round`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `contact` ADD `declined_at` integer;--> statement-breakpoint
ALTER TABLE `feedback_round` ADD `sent_at` integer;--> statement-breakpoint
ALTER TABLE `feedback_round` ADD `closed_at` integer;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `owner_id` integer REFERENCES account(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `response_id` integer REFERENCES response(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `follow_up_owner` ON `follow_up` (`owner_id`);--> statement-breakpoint
CREATE INDEX `follow_up_response` ON `follow_up` (`response_id`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `link_id` integer REFERENCES feedback_link(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `outbox_link` ON `outbox` (`link_id`);