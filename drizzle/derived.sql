-- Triggers that the migrator drops before a migration and makes again after it.

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is never changed'); END;

CREATE TRIGGER journal_remains BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is never changed'); END;

CREATE TRIGGER report_version_stays BEFORE UPDATE ON report_version
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_version_remains BEFORE DELETE ON report_version
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;
