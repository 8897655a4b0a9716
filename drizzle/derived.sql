-- Triggers that the migrator drops before a migration and makes again after it.

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is never changed'); END;

CREATE TRIGGER journal_remains BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is never changed'); END;

-- What is frozen stays. Each table also refuses the insert that would take a frozen row's place: OR REPLACE deletes
-- without a word to the triggers of deletion. Only the name of a person may go, when an account is erased.

CREATE TRIGGER requirement_version_stays BEFORE UPDATE ON requirement_version
BEGIN SELECT RAISE(ABORT, 'A published requirement is never changed'); END;

CREATE TRIGGER requirement_version_remains BEFORE DELETE ON requirement_version
BEGIN SELECT RAISE(ABORT, 'A published requirement is never changed'); END;

CREATE TRIGGER requirement_version_follows BEFORE INSERT ON requirement_version
WHEN new.number <> 1 + coalesce((SELECT max(number) FROM requirement_version
    WHERE programme_id = new.programme_id AND key = new.key), 0)
  OR EXISTS (SELECT 1 FROM requirement_version WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'A published requirement is never changed'); END;

CREATE TRIGGER report_begins BEFORE INSERT ON report
WHEN new.status <> 'draft'
  OR EXISTS (SELECT 1 FROM report WHERE status <> 'draft' AND (id = new.id OR (project_id = new.project_id
    AND programme_id = new.programme_id AND requirement_key = new.requirement_key)))
BEGIN SELECT RAISE(ABORT, 'A report begins as a draft'); END;

CREATE TRIGGER report_is_itself BEFORE UPDATE ON report
WHEN new.id <> old.id OR new.project_id <> old.project_id OR new.programme_id IS NOT old.programme_id
  OR new.requirement_key IS NOT old.requirement_key OR new.requirement_version_id IS NOT old.requirement_version_id
  OR new.kind <> old.kind OR new.created_at <> old.created_at
BEGIN SELECT RAISE(ABORT, 'A report stays the report that it is'); END;

CREATE TRIGGER report_stays BEFORE UPDATE ON report
WHEN old.status = 'approved' OR (old.status = 'submitted' AND (new.status NOT IN ('returned', 'approved')
  OR new."from" <> old."from" OR new."to" <> old."to" OR new.language <> old.language))
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_goes_on BEFORE UPDATE OF status ON report
WHEN new.status <> old.status AND NOT (
  (new.status = 'submitted' AND old.status IN ('draft', 'returned') AND EXISTS (SELECT 1 FROM report_version v
    WHERE v.report_id = old.id AND NOT EXISTS (SELECT 1 FROM review_decision d WHERE d.report_version_id = v.id)))
  OR (old.status = 'submitted' AND new.status IN ('returned', 'approved') AND new.status = coalesce((SELECT d.decision
    FROM report_version v LEFT JOIN review_decision d ON d.report_version_id = v.id
    WHERE v.report_id = old.id ORDER BY v.version DESC LIMIT 1), '')))
BEGIN SELECT RAISE(ABORT, 'A report goes from draft to submitted, and on by the decision on its newest version'); END;

CREATE TRIGGER report_remains BEFORE DELETE ON report
WHEN old.status <> 'draft' OR EXISTS (SELECT 1 FROM report_version WHERE report_id = old.id)
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_text_begins BEFORE INSERT ON report_text
WHEN (SELECT status FROM report WHERE id = new.report_id) IN ('submitted', 'approved')
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_text_stays BEFORE UPDATE ON report_text
WHEN EXISTS (SELECT 1 FROM report WHERE id IN (old.report_id, new.report_id) AND status IN ('submitted', 'approved'))
  AND NOT (new.changed_by_id IS NULL AND new.report_id = old.report_id AND new.section = old.section
    AND new.text = old.text AND new.nothing_to_report = old.nothing_to_report AND new.left_out = old.left_out
    AND new.changed_at = old.changed_at)
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_text_remains BEFORE DELETE ON report_text
WHEN (SELECT status FROM report WHERE id = old.report_id) IN ('submitted', 'approved')
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_answer_begins BEFORE INSERT ON report_answer
WHEN (SELECT status FROM report WHERE id = new.report_id) IN ('submitted', 'approved')
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_answer_stays BEFORE UPDATE ON report_answer
WHEN EXISTS (SELECT 1 FROM report WHERE id IN (old.report_id, new.report_id) AND status IN ('submitted', 'approved'))
  AND NOT (new.changed_by_id IS NULL AND new.report_id = old.report_id AND new.question = old.question
    AND new.text IS old.text AND new.number IS old.number AND new.choice IS old.choice
    AND new.changed_at = old.changed_at)
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_answer_remains BEFORE DELETE ON report_answer
WHEN (SELECT status FROM report WHERE id = old.report_id) IN ('submitted', 'approved')
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_omission_begins BEFORE INSERT ON report_omission
WHEN (SELECT status FROM report WHERE id = new.report_id) IN ('submitted', 'approved')
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_omission_stays BEFORE UPDATE ON report_omission
WHEN EXISTS (SELECT 1 FROM report WHERE id IN (old.report_id, new.report_id) AND status IN ('submitted', 'approved'))
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_omission_remains BEFORE DELETE ON report_omission
WHEN (SELECT status FROM report WHERE id = old.report_id) IN ('submitted', 'approved')
BEGIN SELECT RAISE(ABORT, 'A report that is handed in is never changed'); END;

CREATE TRIGGER report_version_follows BEFORE INSERT ON report_version
WHEN coalesce((SELECT status FROM report WHERE id = new.report_id), '') NOT IN ('draft', 'returned')
  OR new.version <> 1 + coalesce((SELECT max(version) FROM report_version WHERE report_id = new.report_id), 0)
  OR EXISTS (SELECT 1 FROM report_version WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_version_stays BEFORE UPDATE ON report_version
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_version_remains BEFORE DELETE ON report_version
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_submission_begins BEFORE INSERT ON report_submission
WHEN EXISTS (SELECT 1 FROM report_submission WHERE report_version_id = new.report_version_id)
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_submission_stays BEFORE UPDATE ON report_submission
WHEN new.account_id IS NOT NULL OR new.report_version_id <> old.report_version_id
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_submission_remains BEFORE DELETE ON report_submission
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_document_begins BEFORE INSERT ON report_document
WHEN EXISTS (SELECT 1 FROM report_document
  WHERE report_version_id = new.report_version_id AND format = new.format AND language = new.language)
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_document_stays BEFORE UPDATE ON report_document
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER report_document_remains BEFORE DELETE ON report_document
BEGIN SELECT RAISE(ABORT, 'A frozen report is never changed'); END;

CREATE TRIGGER review_decision_once BEFORE INSERT ON review_decision
WHEN EXISTS (SELECT 1 FROM review_decision WHERE report_version_id = new.report_version_id)
  OR NOT EXISTS (SELECT 1 FROM report_version v JOIN report r ON r.id = v.report_id
    WHERE v.id = new.report_version_id AND r.status = 'submitted'
    AND v.version = (SELECT max(version) FROM report_version WHERE report_id = r.id))
BEGIN SELECT RAISE(ABORT, 'A version is decided on once, while it is with the funder'); END;

CREATE TRIGGER review_decision_stays BEFORE UPDATE ON review_decision
WHEN NOT (new.decided_by_id IS NULL AND new.report_version_id = old.report_version_id
  AND new.decision = old.decision AND new.note IS old.note AND new.decided_at = old.decided_at)
BEGIN SELECT RAISE(ABORT, 'A decision is never changed'); END;

CREATE TRIGGER review_decision_remains BEFORE DELETE ON review_decision
BEGIN SELECT RAISE(ABORT, 'A decision is never changed'); END;

CREATE TRIGGER review_comment_begins BEFORE INSERT ON review_comment
WHEN EXISTS (SELECT 1 FROM review_comment WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'A comment that is shared is never changed'); END;

CREATE TRIGGER review_comment_stays BEFORE UPDATE ON review_comment
WHEN new.id <> old.id OR new.report_version_id <> old.report_version_id
  OR (new.author_id IS NOT NULL AND new.author_id IS NOT old.author_id)
  OR (old.shared_at IS NOT NULL AND (new.parent_id IS NOT old.parent_id OR new.anchor <> old.anchor
    OR new.section IS NOT old.section OR new.figure IS NOT old.figure OR new.passage IS NOT old.passage
    OR new.side <> old.side OR new.text <> old.text OR new.created_at <> old.created_at
    OR new.shared_at IS NOT old.shared_at))
BEGIN SELECT RAISE(ABORT, 'A comment that is shared is never changed'); END;

CREATE TRIGGER review_comment_remains BEFORE DELETE ON review_comment
WHEN old.shared_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'A comment that is shared is never changed'); END;

-- Each project has a row of stored figures, which are stale from the transaction on that raises its revision.

CREATE TRIGGER project_figure_begins AFTER INSERT ON project
BEGIN INSERT INTO project_figure(project_id) VALUES (new.id); END;

CREATE TRIGGER project_figure_grows_stale AFTER UPDATE OF revision ON project
BEGIN UPDATE project_figure SET stale = 1 WHERE project_id = new.id AND stale = 0; END;

-- What an organisation is stands in the figures and reports of the projects that name it or one that hangs under it.

CREATE TRIGGER organisation_moves_projects AFTER UPDATE ON organisation
WHEN new.key IS NOT old.key OR new.name IS NOT old.name OR new.short_name IS NOT old.short_name
  OR new.field IS NOT old.field OR new.role IS NOT old.role OR new.parent_id IS NOT old.parent_id
  OR new.size_class IS NOT old.size_class OR new.industry IS NOT old.industry OR new.country IS NOT old.country
BEGIN
  UPDATE project SET revision = revision + 1 WHERE id IN (
    SELECT id FROM project WHERE lead_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT project_id FROM "grant" WHERE funder_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT project_id FROM stakeholder WHERE organisation_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT project_id FROM involvement WHERE organisation_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT a.project_id FROM activity_broker b JOIN activity a ON a.id = b.activity_id WHERE b.organisation_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT a.project_id FROM activity_participant p JOIN activity a ON a.id = p.activity_id WHERE p.organisation_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT project_id FROM need WHERE raised_by_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT project_id FROM outcome WHERE organisation_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id)
    UNION SELECT r.project_id FROM round_invitation i JOIN feedback_round r ON r.id = i.round_id WHERE i.organisation_id IN (SELECT new.id UNION SELECT id FROM organisation WHERE parent_id = new.id));
END;

CREATE TRIGGER activity_found AFTER INSERT ON activity
BEGIN
  INSERT INTO activity_search(rowid, project_id, kind, direction, moment, title_da, title_en, summary_da, summary_en)
  VALUES (new.id, new.project_id, new.kind, new.direction, new.moment, new.title_da, new.title_en, new.summary_da, new.summary_en);
END;

CREATE TRIGGER activity_lost AFTER DELETE ON activity
BEGIN
  INSERT INTO activity_search(activity_search, rowid, project_id, kind, direction, moment, title_da, title_en, summary_da, summary_en)
  VALUES ('delete', old.id, old.project_id, old.kind, old.direction, old.moment, old.title_da, old.title_en, old.summary_da, old.summary_en);
END;

CREATE TRIGGER activity_reworded AFTER UPDATE OF project_id, kind, direction, moment, title_da, title_en, summary_da, summary_en ON activity
BEGIN
  INSERT INTO activity_search(activity_search, rowid, project_id, kind, direction, moment, title_da, title_en, summary_da, summary_en)
  VALUES ('delete', old.id, old.project_id, old.kind, old.direction, old.moment, old.title_da, old.title_en, old.summary_da, old.summary_en);
  INSERT INTO activity_search(rowid, project_id, kind, direction, moment, title_da, title_en, summary_da, summary_en)
  VALUES (new.id, new.project_id, new.kind, new.direction, new.moment, new.title_da, new.title_en, new.summary_da, new.summary_en);
END;
