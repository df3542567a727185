// Persons and the stored keys they are found by. SQLite's trigram index finds nothing for two characters, so every
// key a worker may type is a row; a key's rank puts open stays first, then the last seen.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 30,
  name: 'create-people',
  up(db) {
    db.exec(`
      CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        name TEXT,
        label TEXT UNIQUE,
        aliases TEXT NOT NULL,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        birth_kind TEXT NOT NULL CHECK (birth_kind IN ('date', 'estimated', 'unknown')),
        born_on TEXT CHECK ((birth_kind = 'date') = (born_on IS NOT NULL)),
        estimated_age INTEGER CHECK ((birth_kind = 'estimated') = (estimated_age IS NOT NULL)),
        estimated_on TEXT CHECK ((birth_kind = 'estimated') = (estimated_on IS NOT NULL)),
        birth_unknown_reason TEXT CHECK ((birth_kind = 'unknown') = (birth_unknown_reason IS NOT NULL)),
        ethnicity TEXT NOT NULL,
        document_kind TEXT NOT NULL,
        document_number TEXT CHECK ((document_kind = '99') = (document_number IS NULL)),
        document_source TEXT CHECK (document_source IN ('read', 'told', 'police', 'system', 'guessed')),
        document_reason TEXT CHECK ((document_kind = '99') = (document_reason IS NOT NULL)),
        household_region TEXT,
        household_text TEXT NOT NULL,
        residence_region TEXT,
        residence_text TEXT NOT NULL,
        note TEXT NOT NULL,
        identity TEXT NOT NULL CHECK (identity IN ('confirmed', 'claimed', 'unknown')),
        stays INTEGER NOT NULL DEFAULT 0,
        last_seen_at INTEGER NOT NULL,
        is_in_house INTEGER NOT NULL CHECK (is_in_house IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL,
        CHECK (name IS NOT NULL OR label IS NOT NULL)
      ) STRICT;
      CREATE INDEX person_changed_by ON person (changed_by);
      CREATE INDEX person_document ON person (document_number) WHERE document_number IS NOT NULL;

      CREATE TABLE contact (
        person_id INTEGER NOT NULL REFERENCES person (id),
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
        name TEXT NOT NULL,
        relation TEXT NOT NULL CHECK (relation IN
          ('spouse', 'son', 'daughter', 'grandchild', 'parent', 'grandparent', 'sibling', 'other', 'unknown')),
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        PRIMARY KEY (person_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE person_key (
        key TEXT NOT NULL,
        rank INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        PRIMARY KEY (key, rank, person_id)
      ) STRICT, WITHOUT ROWID;

      -- The keys of a person as stored, so that they are taken out again exactly, by whichever program made them.
      CREATE TABLE person_keys (
        person_id INTEGER PRIMARY KEY REFERENCES person (id),
        rank INTEGER NOT NULL,
        keys TEXT NOT NULL CHECK (json_valid(keys))
      ) STRICT;
    `)
  },
}
