-- Triggers that the migrator drops before a migration and makes again after it.

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is never changed'); END;

CREATE TRIGGER journal_remains BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is never changed'); END;

CREATE TRIGGER report_version_stays BEFORE UPDATE ON report_version
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_version_remains BEFORE DELETE ON report_version
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER activity_found AFTER INSERT ON activity
BEGIN
  INSERT INTO activity_search(rowid, project_id, title_da, title_en, summary_da, summary_en)
  VALUES (new.id, new.project_id, new.title_da, new.title_en, new.summary_da, new.summary_en);
END;

CREATE TRIGGER activity_lost AFTER DELETE ON activity
BEGIN
  INSERT INTO activity_search(activity_search, rowid, project_id, title_da, title_en, summary_da, summary_en)
  VALUES ('delete', old.id, old.project_id, old.title_da, old.title_en, old.summary_da, old.summary_en);
END;

CREATE TRIGGER activity_reworded AFTER UPDATE OF project_id, title_da, title_en, summary_da, summary_en ON activity
BEGIN
  INSERT INTO activity_search(activity_search, rowid, project_id, title_da, title_en, summary_da, summary_en)
  VALUES ('delete', old.id, old.project_id, old.title_da, old.title_en, old.summary_da, old.summary_en);
  INSERT INTO activity_search(rowid, project_id, title_da, title_en, summary_da, summary_en)
  VALUES (new.id, new.project_id, new.title_da, new.title_en, new.summary_da, new.summary_en);
END;
