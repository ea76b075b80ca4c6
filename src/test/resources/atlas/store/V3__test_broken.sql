-- Only for MigrationTest: begins well, and meets a row that it did not expect.
DELETE FROM status_period;
INSERT INTO meta (key, value) VALUES ('application', 'Another');
