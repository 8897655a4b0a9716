DROP TABLE `activity_search`;--> statement-breakpoint
CREATE VIRTUAL TABLE `activity_search` USING fts5(`project_id`, `kind`, `direction`, `moment`, `title_da`, `title_en`, `summary_da`, `summary_en`, content='activity', content_rowid='id', tokenize="unicode61 remove_diacritics 0", detail=column, prefix='2 3 4 5 6 7 8 9 10');--> statement-breakpoint
INSERT INTO `activity_search`(`activity_search`, `rank`) VALUES ('hashsize', 16777216);--> statement-breakpoint
INSERT INTO `activity_search`(`activity_search`) VALUES ('rebuild');
