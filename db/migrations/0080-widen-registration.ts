// Everything F1 asks and tracing needs, lists the station extends, drafts of more kinds, and stays opened by mistake:
// the number stays void, so the rule "no longer open means left" gets a third case, and the table is made anew.
import type { Migration } from './migration.ts'

const noDescription =
  '{"height":null,"build":"","accent":"","accentRegion":null,"languages":[],"hearing":"unknown","speech":"unknown","marks":[]}'

export const migration: Migration = {
  version: 80,
  name: 'widen-registration',
  up(db) {
    db.exec(`
      ALTER TABLE person ADD COLUMN education TEXT NOT NULL DEFAULT '';
      ALTER TABLE person ADD COLUMN marriage TEXT NOT NULL DEFAULT '';
      ALTER TABLE person ADD COLUMN description TEXT NOT NULL DEFAULT '${noDescription}'
        CHECK (json_valid(description));

      ALTER TABLE registration ADD COLUMN social_security TEXT NOT NULL DEFAULT '';
      ALTER TABLE registration ADD COLUMN clothes TEXT NOT NULL DEFAULT '';
      ALTER TABLE registration ADD COLUMN declaration TEXT NOT NULL DEFAULT 'not-yet'
        CHECK (declaration IN ('not-yet', 'signed', 'finger-mark', 'cannot-write'));
      ALTER TABLE registration ADD COLUMN system_check TEXT CHECK (system_check IS NULL OR json_valid(system_check));
      ALTER TABLE registration ADD COLUMN unknowns TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(unknowns));
      ALTER TABLE registration ADD COLUMN finalised_at INTEGER;
      ALTER TABLE registration ADD COLUMN finalised_by INTEGER REFERENCES account (id);
      CREATE INDEX registration_finalised_by ON registration (finalised_by) WHERE finalised_by IS NOT NULL;

      CREATE TABLE dictionary_new (
        list TEXT NOT NULL CHECK (list <> ''),
        code TEXT NOT NULL,
        zh TEXT NOT NULL,
        en TEXT NOT NULL,
        is_escorted INTEGER NOT NULL CHECK (is_escorted IN (0, 1)),
        position INTEGER NOT NULL,
        PRIMARY KEY (list, code)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO dictionary_new SELECT list, code, zh, en, is_escorted, position FROM dictionary;
      DROP TABLE dictionary;
      ALTER TABLE dictionary_new RENAME TO dictionary;

      CREATE TABLE draft_new (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        subject_id INTEGER,
        body TEXT NOT NULL,
        author_id INTEGER NOT NULL REFERENCES account (id),
        started_at INTEGER NOT NULL,
        saved_at INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      INSERT INTO draft_new SELECT id, kind, subject_id, body, author_id, started_at, saved_at, version FROM draft;
      DROP TABLE draft;
      ALTER TABLE draft_new RENAME TO draft;
      CREATE INDEX draft_kind ON draft (kind, saved_at);
      CREATE INDEX draft_author ON draft (author_id);

      CREATE TABLE stay_new (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        number TEXT NOT NULL UNIQUE,
        number_reversed TEXT NOT NULL,
        person_id INTEGER NOT NULL REFERENCES person (id),
        gate_check_id INTEGER NOT NULL UNIQUE REFERENCES gate_check (id),
        arrived_at INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        open_state TEXT CHECK (open_state IN ('in-house', 'in-hospital', 'placed-out', 'escorting', 'outing')),
        exit_way TEXT CHECK (exit_way IN ('settled', 'ticket', 'own-way', 'terminated', 'left-unannounced',
          'escorted', 'fetched', 'died', 'other')),
        exit_at INTEGER,
        exit_destination TEXT,
        exit_note TEXT,
        voided_at INTEGER,
        void_reason TEXT,
        place_label TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL,
        CHECK ((open_state IS NOT NULL) + (exit_way IS NOT NULL) + (voided_at IS NOT NULL) = 1),
        CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
        CHECK ((exit_way IS NULL) = (exit_at IS NULL)),
        CHECK ((exit_way IS NULL) = (exit_destination IS NULL)),
        CHECK ((exit_way IS NULL) = (exit_note IS NULL))
      ) STRICT;
      INSERT INTO stay_new (id, uid, origin, number, number_reversed, person_id, gate_check_id, arrived_at, opened_at,
          open_state, exit_way, exit_at, exit_destination, exit_note, place_label, version, changed_by, changed_at)
        SELECT id, uid, origin, number, number_reversed, person_id, gate_check_id, arrived_at, opened_at,
          open_state, exit_way, exit_at, exit_destination, exit_note, place_label, version, changed_by, changed_at
        FROM stay;
      DROP TABLE stay;
      ALTER TABLE stay_new RENAME TO stay;
      CREATE INDEX stay_person ON stay (person_id, arrived_at);
      CREATE UNIQUE INDEX stay_open_once ON stay (person_id) WHERE open_state IS NOT NULL;
      CREATE INDEX stay_open ON stay (arrived_at) WHERE open_state IS NOT NULL;
      CREATE INDEX stay_arrived ON stay (arrived_at, voided_at);
      CREATE INDEX stay_exit ON stay (exit_at) WHERE exit_at IS NOT NULL;
      CREATE INDEX stay_number_tail ON stay (number_reversed, open_state, arrived_at, person_id);
      CREATE INDEX stay_changed_by ON stay (changed_by);
    `)
  },
}
