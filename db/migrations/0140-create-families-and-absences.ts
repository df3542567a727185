// Rooms as a head runs them (family rooms, more zones, overflow beds, out of service), people who belong together,
// where a stay slept and why it moved, and absences in hospital or outside. The room's lists were CHECKs, so its
// table is made anew; which kinds and zones there are is the domain's from here on.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 140,
  name: 'create-families-and-absences',
  up(db) {
    db.exec(`
      CREATE TABLE room_new (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE,
        sex TEXT NOT NULL CHECK (sex <> ''),
        zone TEXT NOT NULL CHECK (zone <> ''),
        out_since INTEGER,
        out_reason TEXT,
        CHECK ((out_since IS NULL) = (out_reason IS NULL))
      ) STRICT;
      INSERT INTO room_new (id, uid, name, sex, zone) SELECT id, uid, name, sex, zone FROM room;
      DROP TABLE room;
      ALTER TABLE room_new RENAME TO room;

      ALTER TABLE bed ADD COLUMN is_overflow INTEGER NOT NULL DEFAULT 0 CHECK (is_overflow IN (0, 1));
      ALTER TABLE bed ADD COLUMN out_since INTEGER;
      ALTER TABLE bed ADD COLUMN out_reason TEXT CHECK ((out_since IS NULL) = (out_reason IS NULL));

      CREATE TABLE family (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        opened_at INTEGER NOT NULL,
        opened_by INTEGER NOT NULL REFERENCES account (id)
      ) STRICT;
      CREATE INDEX family_opened_by ON family (opened_by);

      CREATE TABLE family_member (
        id INTEGER PRIMARY KEY,
        family_id INTEGER NOT NULL REFERENCES family (id),
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        role TEXT NOT NULL CHECK (role <> ''),
        joined_at INTEGER NOT NULL,
        joined_by INTEGER NOT NULL REFERENCES account (id),
        left_at INTEGER
      ) STRICT;
      CREATE INDEX family_member_family ON family_member (family_id);
      CREATE INDEX family_member_by_stay ON family_member (stay_id);
      CREATE UNIQUE INDEX family_member_stay ON family_member (stay_id) WHERE left_at IS NULL;
      CREATE INDEX family_member_joined_by ON family_member (joined_by);

      CREATE TABLE stay_move (
        id INTEGER PRIMARY KEY,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        moved_at INTEGER NOT NULL,
        place_label TEXT NOT NULL,
        reason TEXT NOT NULL,
        warned TEXT NOT NULL CHECK (json_valid(warned)),
        moved_by INTEGER REFERENCES account (id)
      ) STRICT;
      CREATE INDEX stay_move_stay ON stay_move (stay_id, moved_at);
      CREATE INDEX stay_move_moved_by ON stay_move (moved_by) WHERE moved_by IS NOT NULL;
      INSERT INTO stay_move (stay_id, moved_at, place_label, reason, warned)
        SELECT holding.stay_id, holding.from_at, bed.label, '', '[]'
        FROM bed_holding holding JOIN bed ON bed.id = holding.bed_id ORDER BY holding.id;

      CREATE TABLE absence (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        kind TEXT NOT NULL CHECK (kind IN ('in-hospital', 'placed-out', 'outing')),
        from_at INTEGER NOT NULL,
        to_at INTEGER,
        place TEXT NOT NULL,
        brought_by TEXT NOT NULL,
        note TEXT NOT NULL,
        return_note TEXT NOT NULL DEFAULT '',
        sent_by INTEGER NOT NULL REFERENCES account (id),
        CHECK (to_at IS NULL OR to_at >= from_at)
      ) STRICT;
      CREATE INDEX absence_stay ON absence (stay_id, from_at);
      CREATE UNIQUE INDEX absence_open ON absence (stay_id) WHERE to_at IS NULL;
      CREATE INDEX absence_sent_by ON absence (sent_by);
    `)
  },
}
