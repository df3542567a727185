// The ledger of observation. And registrations are final from now on only when nothing is missing: those that were
// saved before this program knew of it were final by being saved, and stay so.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 110,
  name: 'create-observations',
  up(db) {
    db.exec(`
      CREATE TABLE observation (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        place_label TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        -- Null where the profile names no days: until somebody judges again.
        planned_end_at INTEGER,
        meals_apart INTEGER NOT NULL CHECK (meals_apart IN (0, 1)),
        opened_by INTEGER NOT NULL REFERENCES account (id),
        ended_at INTEGER,
        ended_by INTEGER REFERENCES account (id),
        decision TEXT CHECK (decision IN ('cleared', 'hospital', 'other')),
        signer TEXT,
        note TEXT,
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CHECK ((ended_at IS NULL) = (decision IS NULL)),
        CHECK ((ended_at IS NULL) = (signer IS NULL)),
        CHECK ((ended_at IS NULL) = (note IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX observation_open ON observation (stay_id) WHERE ended_at IS NULL;
      CREATE INDEX observation_stay ON observation (stay_id);
      CREATE INDEX observation_opened_by ON observation (opened_by);
      CREATE INDEX observation_ended_by ON observation (ended_by) WHERE ended_by IS NOT NULL;

      UPDATE registration SET finalised_by = changed_by,
        finalised_at = (SELECT stay.opened_at FROM stay WHERE stay.id = registration.stay_id)
      WHERE finalised_at IS NULL;
    `)
  },
}
