CREATE INDEX `activity_public` ON `activity` (`project_id`,`date`) WHERE "visibility" = 'public';--> statement-breakpoint
CREATE INDEX `outcome_public` ON `outcome` (`project_id`,`date`) WHERE "visibility" = 'public';--> statement-breakpoint
CREATE INDEX `goal_public` ON `goal` (`project_id`) WHERE "visibility" = 'public';