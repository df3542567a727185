// Keys under which a person typed a little wrongly is still found, with the facts that tell most of those who share
// one apart; and merges of persons that were entered twice. Older persons get their keys from the program (what a
// migration computes must mean the same for ever), and `likeness_fill` says how far that has come.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 120,
  name: 'find-likely-same',
  up(db) {
    db.exec(`
      CREATE TABLE likeness_key (
        key TEXT NOT NULL,
        -- Year of birth, 0 where nobody knows: a name that thousands bear is read by years.
        born INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        sex INTEGER NOT NULL CHECK (sex IN (0, 1, 2)),
        region INTEGER NOT NULL,
        PRIMARY KEY (key, born, person_id)
      ) STRICT, WITHOUT ROWID;

      -- The keys of a person as stored, so that they are taken out again exactly, by whichever program made them.
      CREATE TABLE person_likeness (
        person_id INTEGER PRIMARY KEY REFERENCES person (id),
        born INTEGER NOT NULL,
        keys TEXT NOT NULL CHECK (json_valid(keys))
      ) STRICT;

      CREATE TABLE likeness_fill (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        keys_version INTEGER NOT NULL,
        filled_to INTEGER NOT NULL
      ) STRICT;
      INSERT INTO likeness_fill (id, keys_version, filled_to) VALUES (1, 0, 0);

      ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id);
      CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;

      CREATE TABLE person_merge (
        id INTEGER PRIMARY KEY,
        kept_id INTEGER NOT NULL REFERENCES person (id),
        merged_id INTEGER NOT NULL REFERENCES person (id),
        -- What moved from one to the other: stays, photos, and persons that had been merged into the merged one before.
        moved TEXT NOT NULL CHECK (json_valid(moved)),
        kept_before TEXT NOT NULL CHECK (json_valid(kept_before)),
        merged_before TEXT NOT NULL CHECK (json_valid(merged_before)),
        -- Whoever was edited since is not put back by undoing.
        kept_version INTEGER NOT NULL,
        reason TEXT NOT NULL,
        merged_by INTEGER NOT NULL REFERENCES account (id),
        merged_at INTEGER NOT NULL,
        undone_by INTEGER REFERENCES account (id),
        undone_at INTEGER,
        CHECK (kept_id <> merged_id),
        CHECK ((undone_by IS NULL) = (undone_at IS NULL))
      ) STRICT;
      CREATE INDEX person_merge_kept ON person_merge (kept_id);
      CREATE UNIQUE INDEX person_merge_once ON person_merge (merged_id) WHERE undone_at IS NULL;
      CREATE INDEX person_merge_merged ON person_merge (merged_id);
      CREATE INDEX person_merge_merged_by ON person_merge (merged_by);
      CREATE INDEX person_merge_undone_by ON person_merge (undone_by) WHERE undone_by IS NOT NULL;
    `)
  },
}
