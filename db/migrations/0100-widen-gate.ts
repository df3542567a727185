// The whole checklist of the gate: travel code, exposure, test, alcohol, reports, the time of the second reading; the
// order of a profile's steps; and the short gate of those who do not come for help.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 100,
  name: 'widen-gate',
  up(db) {
    db.exec(`
      ALTER TABLE gate_profile ADD COLUMN field_order TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(field_order));

      ALTER TABLE gate_check ADD COLUMN travel_code TEXT NOT NULL DEFAULT 'not-checked'
        CHECK (travel_code IN ('not-checked', 'clear', 'starred'));
      ALTER TABLE gate_check ADD COLUMN exposure TEXT CHECK (exposure IS NULL OR json_valid(exposure));
      ALTER TABLE gate_check ADD COLUMN test TEXT NOT NULL DEFAULT '{"kind":"not-asked"}' CHECK (json_valid(test));
      ALTER TABLE gate_check ADD COLUMN alcohol TEXT NOT NULL DEFAULT 'not-looked'
        CHECK (alcohol IN ('none', 'smelled', 'drunk', 'not-looked'));
      ALTER TABLE gate_check ADD COLUMN is_brought INTEGER NOT NULL DEFAULT 0 CHECK (is_brought IN (0, 1));
      ALTER TABLE gate_check ADD COLUMN reports TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reports));
      ALTER TABLE gate_check ADD COLUMN retest_at INTEGER;

      CREATE TABLE door_visit (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        profile_id INTEGER NOT NULL REFERENCES gate_profile (id),
        kind TEXT NOT NULL CHECK (kind IN ('escort-officer', 'visitor', 'staff', 'supplier')),
        name TEXT NOT NULL,
        unit TEXT NOT NULL,
        phone TEXT NOT NULL,
        purpose TEXT NOT NULL,
        temperature_kind TEXT NOT NULL CHECK (temperature_kind IN ('measured', 'low', 'not-taken')),
        temperature_tenths INTEGER,
        temperature_method TEXT CHECK (temperature_method IN ('forehead', 'armpit')),
        temperature_reason TEXT,
        mask TEXT NOT NULL CHECK (mask IN ('worn', 'given', 'unsuitable', 'refused', 'not-asked')),
        security TEXT NOT NULL CHECK (security IN ('passed', 'kept', 'police', 'refused', 'not-done')),
        note TEXT NOT NULL,
        is_let_in INTEGER NOT NULL CHECK (is_let_in IN (0, 1)),
        came_at INTEGER NOT NULL,
        came_by INTEGER NOT NULL REFERENCES account (id),
        left_at INTEGER,
        left_by INTEGER REFERENCES account (id),
        CHECK ((left_at IS NULL) = (left_by IS NULL)),
        CHECK (is_let_in = 1 OR left_at IS NULL)
      ) STRICT;
      CREATE INDEX door_visit_came ON door_visit (came_at);
      CREATE INDEX door_visit_inside ON door_visit (came_at) WHERE is_let_in = 1 AND left_at IS NULL;
      CREATE INDEX door_visit_profile ON door_visit (profile_id);
      CREATE INDEX door_visit_came_by ON door_visit (came_by);
      CREATE INDEX door_visit_left_by ON door_visit (left_by) WHERE left_by IS NOT NULL;
    `)
  },
}
