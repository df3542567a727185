// Security checks with what was found, and the custody register: what the station keeps for a person, item by item.
// Photographs are named by their ids only: they belong to the person and outlive the item.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 150,
  name: 'create-belongings',
  up(db) {
    db.exec(`
      CREATE TABLE security_check (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        checked_at INTEGER NOT NULL,
        officers TEXT NOT NULL CHECK (json_valid(officers)),
        ways TEXT NOT NULL CHECK (json_valid(ways)),
        -- What was said when it was refused; NULL where it was done.
        refused TEXT,
        written_at INTEGER NOT NULL,
        written_by INTEGER NOT NULL REFERENCES account (id)
      ) STRICT;
      CREATE INDEX security_check_stay ON security_check (stay_id, checked_at);
      CREATE INDEX security_check_written_by ON security_check (written_by);

      CREATE TABLE security_finding (
        id INTEGER PRIMARY KEY,
        check_id INTEGER NOT NULL REFERENCES security_check (id),
        position INTEGER NOT NULL,
        what TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 1),
        kind TEXT NOT NULL,
        fate_kind TEXT NOT NULL CHECK (fate_kind IN ('kept-by-person', 'in-custody', 'to-police', 'destroyed')),
        fate TEXT NOT NULL CHECK (json_valid(fate)),
        UNIQUE (check_id, position)
      ) STRICT;

      CREATE TABLE custody_item (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        finding_id INTEGER UNIQUE REFERENCES security_finding (id),
        name TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 1),
        kind TEXT NOT NULL,
        features TEXT NOT NULL,
        amount_fen INTEGER CHECK (amount_fen >= 0),
        card_tail TEXT NOT NULL CHECK (length(card_tail) IN (0, 4)),
        seal_number TEXT NOT NULL,
        place TEXT NOT NULL,
        photo_ids TEXT NOT NULL CHECK (json_valid(photo_ids)),
        taken_at INTEGER NOT NULL,
        taken_by INTEGER NOT NULL REFERENCES account (id),
        state TEXT NOT NULL DEFAULT 'in-custody'
          CHECK (state IN ('in-custody', 'returned', 'unclaimed', 'to-police', 'destroyed')),
        ending TEXT CHECK (json_valid(ending)),
        ended_by INTEGER REFERENCES account (id),
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL,
        UNIQUE (stay_id, number),
        CHECK ((state = 'in-custody') = (ending IS NULL)),
        CHECK ((state = 'in-custody') = (ended_by IS NULL))
      ) STRICT;
      CREATE INDEX custody_item_seal ON custody_item (seal_number)
        WHERE seal_number <> '' AND state IN ('in-custody', 'unclaimed');
      CREATE INDEX custody_item_taken_by ON custody_item (taken_by);
      CREATE INDEX custody_item_ended_by ON custody_item (ended_by) WHERE ended_by IS NOT NULL;
      CREATE INDEX custody_item_changed_by ON custody_item (changed_by);
    `)
  },
}
