CREATE TABLE `authenticator` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_period` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_credential_id_unique` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkey_account` ON `passkey` (`account_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`challenge_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`holder_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT "passkey_challenge_purpose" CHECK("purpose" in ('register', 'sign_in', 'second_step'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkey_challenge_challenge_hash_unique` ON `passkey_challenge` (`challenge_hash`);--> statement-breakpoint
CREATE INDEX `passkey_challenge_expires` ON `passkey_challenge` (`expires_at`);--> statement-breakpoint
CREATE TABLE `pending_sign_in` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`by` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pending_sign_in_by" CHECK("by" in ('link', 'password', 'invitation'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pending_sign_in_token_hash_unique` ON `pending_sign_in` (`token_hash`);--> statement-breakpoint
CREATE INDEX `pending_sign_in_account` ON `pending_sign_in` (`account_id`);--> statement-breakpoint
CREATE INDEX `pending_sign_in_expires` ON `pending_sign_in` (`expires_at`);--> statement-breakpoint
CREATE TABLE `recovery_code` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "recovery_code_hash" CHECK(length("code_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_code_code_hash_unique` ON `recovery_code` (`code_hash`);--> statement-breakpoint
CREATE INDEX `recovery_code_account` ON `recovery_code` (`account_id`);--> statement-breakpoint
ALTER TABLE `session` ADD `second_step_at` integer;--> statement-breakpoint
ALTER TABLE `session` ADD `proved_at` integer;--> statement-breakpoint
ALTER TABLE `programme` ADD `demands_two_steps` integer DEFAULT false NOT NULL;