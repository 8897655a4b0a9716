ALTER TABLE `activity` ADD `logged_by_id` integer REFERENCES account(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `activity_logged_by` ON `activity` (`logged_by_id`);