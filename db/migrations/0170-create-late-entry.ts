// Stays that were entered after they began: why, and the serials of the papers that were filled by hand meanwhile.
// When it happened and when it was entered are the stay's own arrived_at and opened_at.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 170,
  name: 'create-late-entry',
  up(db) {
    db.exec(`
      CREATE TABLE late_entry (
        stay_id INTEGER PRIMARY KEY REFERENCES stay (id),
        reason TEXT NOT NULL CHECK (reason IN ('outage', 'first-day', 'other')),
        note TEXT NOT NULL
      ) STRICT;
      CREATE TABLE late_paper (
        stay_id INTEGER NOT NULL REFERENCES late_entry (stay_id),
        position INTEGER NOT NULL,
        serial TEXT NOT NULL,
        serial_key TEXT NOT NULL,
        PRIMARY KEY (stay_id, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX late_paper_serial ON late_paper (serial_key, stay_id);
    `)
  },
}
