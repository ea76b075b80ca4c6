-- Version 1 of the store: a GeoPackage 1.3 (https://www.geopackage.org/spec130/).
--
-- Plain tables, not STRICT ones: a single STRICT table makes the whole file unreadable for SQLite
-- before 3.37, and with it for many a GIS that is still in use. EDTF dates are TEXT, never DATE.
-- user_version belongs to GeoPackage, so the version of this schema stands in meta.

PRAGMA application_id = 1196444487; -- 'GPKG'
PRAGMA user_version = 10300;

CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER PRIMARY KEY NOT NULL,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);

CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);

CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);

CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);

-- The facts: one table for each file of data/, with its columns.

CREATE TABLE site (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  name_en TEXT NOT NULL CHECK (name_en <> ''),
  name_ar TEXT NOT NULL CHECK (name_ar <> ''),
  aliases TEXT NOT NULL DEFAULT '', -- separated by ;
  governorate TEXT NOT NULL DEFAULT '',
  region TEXT CHECK (region IN ('north', 'west', 'baghdad-belt')),
  kind TEXT NOT NULL
    CHECK (kind IN ('air base', 'army camp', 'compound', 'FOB', 'training site', 'not named')),
  precision_m DOUBLE CHECK (precision_m BETWEEN 0 AND 1000000),
  location_basis TEXT NOT NULL DEFAULT 'none'
    CHECK (location_basis IN ('sourced', 'stand-in', 'estimate', 'none')),
  location_source TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  label_en TEXT NOT NULL CHECK (length(label_en) BETWEEN 1 AND 18),
  label_ar TEXT NOT NULL CHECK (length(label_ar) BETWEEN 1 AND 18),
  plane_x DOUBLE, -- geom on the map plane, in metres, so that opening needs no projection
  plane_y DOUBLE,
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
  CHECK ((geom IS NULL) = (location_basis = 'none')),
  CHECK ((geom IS NULL) = (precision_m IS NULL)),
  CHECK ((plane_x IS NULL) = (plane_y IS NULL)),
  CHECK (geom IS NOT NULL OR plane_x IS NULL)
);

CREATE TABLE source (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  publisher TEXT NOT NULL CHECK (publisher <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  url TEXT NOT NULL DEFAULT ''
    CHECK (url = '' OR url GLOB 'http://?*' OR url GLOB 'https://?*'),
  published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]*'),
  side TEXT NOT NULL CHECK (side IN ('coalition', 'iraq', 'other')),
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user'))
);

CREATE TABLE event (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  site_id TEXT NOT NULL REFERENCES site (id),
  type TEXT NOT NULL
    CHECK (type IN ('return', 'announced', 'deadline', 'handover', 'withdrawal', 'attack')),
  extent TEXT CHECK (extent IN ('whole', 'part')),
  from_party TEXT NOT NULL DEFAULT '',
  to_party TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user')),
  CHECK ((type IN ('handover', 'withdrawal', 'return')) = (extent IS NOT NULL))
);

CREATE INDEX event_site ON event (site_id);

CREATE TABLE report (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  event_id TEXT NOT NULL REFERENCES event (id),
  source_id TEXT NOT NULL REFERENCES source (id),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]*'),
  preferred BOOLEAN NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
  summary TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user'))
);

CREATE INDEX report_event ON report (event_id);
CREATE INDEX report_source ON report (source_id);

-- Over two columns, as GDAL takes a unique index over one for a rule of the column, WHERE or not.
CREATE UNIQUE INDEX report_preferred ON report (event_id, preferred) WHERE preferred = 1;

CREATE TABLE context (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]*'),
  title TEXT NOT NULL CHECK (title <> ''),
  summary TEXT NOT NULL DEFAULT '',
  source_id TEXT NOT NULL REFERENCES source (id),
  checked BOOLEAN NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user'))
);

CREATE INDEX context_source ON context (source_id);

CREATE TABLE strength (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]*'),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 10000000),
  qualifier TEXT NOT NULL DEFAULT '',
  scope TEXT NOT NULL CHECK (scope <> ''),
  note TEXT NOT NULL DEFAULT '',
  source_id TEXT NOT NULL REFERENCES source (id),
  origin TEXT NOT NULL DEFAULT 'user' CHECK (origin IN ('shipped', 'user'))
);

CREATE INDEX strength_source ON strength (source_id);

-- Derived from the facts, for other programs: what each site is, and when. Both days are inside;
-- a NULL means that no start or end is known. One row for each status that is possible. The times
-- come first: QGIS proposes the first fields that fit for its temporal controller, and with the days
-- it would show the wrong one.

CREATE TABLE status_period (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  site TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('coalition', 'agreed', 'overdue', 'transferred', 'handed over', 'closed',
      'unknown')),
  from_time DATETIME,
  to_time DATETIME,
  from_day DATE,
  to_day DATE,
  certain BOOLEAN NOT NULL CHECK (certain IN (0, 1))
);

CREATE INDEX status_period_site ON status_period (site);

-- The person's own.

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  view TEXT NOT NULL, -- JSON
  note TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL
);

-- One row for each row that an edit touched: what undo, history and "what changed" read.

CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  edit INTEGER NOT NULL, -- rows that were changed in one go share it
  at TEXT NOT NULL, -- instant, UTC
  table_name TEXT NOT NULL
    CHECK (table_name IN ('site', 'source', 'event', 'report', 'context', 'strength')),
  row_id TEXT NOT NULL, -- id of the row; fid of a strength
  before TEXT, -- JSON of the row, NULL where there was none
  after TEXT, -- the same, NULL where there is none any more
  undone BOOLEAN NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
);

CREATE INDEX change_edit ON change (edit);

CREATE TABLE meta (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
);

-- How QGIS shows a layer when it is added; the table is QGIS' own, in its form.

CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);

-- A row that another program edits is the person's from then on, and a point that it moves loses
-- its place on the map plane, which is then projected when the store is read.

CREATE TRIGGER site_moved AFTER UPDATE OF geom ON site
WHEN OLD.geom IS NOT NEW.geom AND OLD.plane_x IS NEW.plane_x AND OLD.plane_y IS NEW.plane_y
BEGIN
  UPDATE site SET plane_x = NULL, plane_y = NULL WHERE fid = NEW.fid;
END;

CREATE TRIGGER site_edited
AFTER UPDATE OF geom, id, name_en, name_ar, aliases, governorate, region, kind, precision_m,
  location_basis, location_source, note, label_en, label_ar ON site
WHEN OLD.origin = 'shipped'
BEGIN
  UPDATE site SET origin = 'user' WHERE fid = NEW.fid;
END;

CREATE TRIGGER source_edited
AFTER UPDATE OF id, publisher, title, url, published, side ON source
WHEN OLD.origin = 'shipped'
BEGIN
  UPDATE source SET origin = 'user' WHERE fid = NEW.fid;
END;

CREATE TRIGGER event_edited
AFTER UPDATE OF id, site_id, type, extent, from_party, to_party ON event
WHEN OLD.origin = 'shipped'
BEGIN
  UPDATE event SET origin = 'user' WHERE fid = NEW.fid;
END;

CREATE TRIGGER report_edited
AFTER UPDATE OF id, event_id, source_id, date, preferred, summary ON report
WHEN OLD.origin = 'shipped'
BEGIN
  UPDATE report SET origin = 'user' WHERE fid = NEW.fid;
END;

CREATE TRIGGER context_edited
AFTER UPDATE OF id, date, title, summary, source_id, checked ON context
WHEN OLD.origin = 'shipped'
BEGIN
  UPDATE context SET origin = 'user' WHERE fid = NEW.fid;
END;

CREATE TRIGGER strength_edited
AFTER UPDATE OF date, number, qualifier, scope, note, source_id ON strength
WHEN OLD.origin = 'shipped'
BEGIN
  UPDATE strength SET origin = 'user' WHERE fid = NEW.fid;
END;

-- The R-tree of site.geom, with the triggers of annex F.3.

CREATE VIRTUAL TABLE rtree_site_geom USING rtree(id, minx, maxx, miny, maxy);

CREATE TRIGGER rtree_site_geom_insert AFTER INSERT ON site
WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_site_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_site_geom_update1 AFTER UPDATE OF geom ON site
WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_site_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_site_geom_update2 AFTER UPDATE OF geom ON site
WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_site_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_site_geom_update3 AFTER UPDATE ON site
WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_site_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_site_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_site_geom_update4 AFTER UPDATE ON site
WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_site_geom WHERE id IN (OLD.fid, NEW.fid);
END;

CREATE TRIGGER rtree_site_geom_delete AFTER DELETE ON site
WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_site_geom WHERE id = OLD.fid;
END;

INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('site', 'features', 'site', 'Places: bases, camps, airfields, compounds', 4326),
  ('status_period', 'features', 'status_period', 'What each site is, and when; derived', 4326),
  ('source', 'attributes', 'source', 'Publications', NULL),
  ('event', 'attributes', 'event', 'What happened to a site or was promised for it', NULL),
  ('report', 'attributes', 'report', 'What one source says of one event', NULL),
  ('context', 'attributes', 'context', 'Events of the wider story', NULL),
  ('strength', 'attributes', 'strength', 'Troop figures', NULL),
  ('saved_view', 'attributes', 'saved_view', 'Views that were saved', NULL),
  ('change', 'attributes', 'change', 'Edits, row by row', NULL),
  ('meta', 'attributes', 'meta', 'Of the store itself', NULL),
  ('layer_styles', 'attributes', 'layer_styles', 'Styles of QGIS', NULL);

INSERT INTO gpkg_geometry_columns VALUES
  ('site', 'geom', 'POINT', 4326, 0, 0),
  ('status_period', 'geom', 'POINT', 4326, 0, 0);

INSERT INTO gpkg_extensions VALUES
  ('site', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only');
