CREATE TABLE `attempt_window` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key_hash` text NOT NULL,
	`count` integer NOT NULL,
	`until` integer NOT NULL,
	CONSTRAINT "attempt_window_key_hash" CHECK(length("key_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_window_key_hash_unique` ON `attempt_window` (`key_hash`);--> statement-breakpoint
CREATE INDEX `attempt_window_until` ON `attempt_window` (`until`);--> statement-breakpoint
CREATE TABLE `incoming_work` (
	`incoming_id` integer PRIMARY KEY NOT NULL,
	`share` real NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`incoming_id`) REFERENCES `incoming`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
