-- Only for MigrationTest: a column more, filled from what is there.
ALTER TABLE site ADD COLUMN opened TEXT NOT NULL DEFAULT '';
UPDATE site SET opened = '2014' WHERE id = 'taji';
