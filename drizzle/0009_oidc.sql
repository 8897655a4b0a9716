CREATE TABLE `account_oidc` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`issuer` text NOT NULL,
	`sub` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_oidc_by_account` ON `account_oidc` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_oidc_subject` ON `account_oidc` (`issuer`,`sub`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_oidc_account` ON `account_oidc` (`account_id`,`issuer`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_pending_sign_in` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`by` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pending_sign_in_by" CHECK("by" in ('link', 'password', 'invitation', 'oidc'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_pending_sign_in`("id", "token_hash", "account_id", "by", "expires_at") SELECT "id", "token_hash", "account_id", "by", "expires_at" FROM `pending_sign_in`;--> statement-breakpoint
DROP TABLE `pending_sign_in`;--> statement-breakpoint
ALTER TABLE `__new_pending_sign_in` RENAME TO `pending_sign_in`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `pending_sign_in_token_hash_unique` ON `pending_sign_in` (`token_hash`);--> statement-breakpoint
CREATE INDEX `pending_sign_in_account` ON `pending_sign_in` (`account_id`);--> statement-breakpoint
CREATE INDEX `pending_sign_in_expires` ON `pending_sign_in` (`expires_at`);