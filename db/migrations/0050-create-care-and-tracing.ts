// What is written day by day about a stay: care entries and tracing notes. Never changed, only corrected by a new row.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 50,
  name: 'create-care-and-tracing',
  up(db) {
    db.exec(`
      CREATE TABLE care_entry (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        kind TEXT NOT NULL CHECK (kind IN
          ('temperature', 'meal', 'medicine', 'washing', 'mood', 'counselling', 'incident', 'note')),
        happened_at INTEGER NOT NULL,
        written_at INTEGER NOT NULL,
        written_by INTEGER NOT NULL REFERENCES account (id),
        temperature_tenths INTEGER,
        content TEXT NOT NULL CHECK (json_valid(content)),
        remark TEXT NOT NULL,
        corrects_id INTEGER UNIQUE REFERENCES care_entry (id)
      ) STRICT;
      CREATE INDEX care_entry_stay ON care_entry (stay_id, happened_at, id);
      -- The last temperature of everybody in the house, from the index alone.
      CREATE INDEX care_entry_temperature ON care_entry (stay_id, happened_at, id, temperature_tenths)
        WHERE temperature_tenths IS NOT NULL;
      CREATE INDEX care_entry_written_by ON care_entry (written_by);

      CREATE TABLE tracing_note (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        happened_at INTEGER NOT NULL,
        written_at INTEGER NOT NULL,
        written_by INTEGER NOT NULL REFERENCES account (id),
        channel TEXT NOT NULL CHECK (channel IN ('interview', 'phone', 'national-system', 'face', 'police', 'dna',
          'notice', 'media', 'other')),
        asked_of TEXT NOT NULL,
        asked TEXT NOT NULL,
        answer TEXT NOT NULL,
        next_step TEXT NOT NULL
      ) STRICT;
      CREATE INDEX tracing_note_stay ON tracing_note (stay_id, happened_at, id);
      CREATE INDEX tracing_note_written_by ON tracing_note (written_by);

      -- What a clock waited for has happened: when, how, and who says so. A clock that repeats is stopped again.
      CREATE TABLE clock_stop (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        clock_code TEXT NOT NULL,
        stopped_at INTEGER NOT NULL,
        how TEXT NOT NULL,
        written_at INTEGER NOT NULL,
        written_by INTEGER NOT NULL REFERENCES account (id),
        UNIQUE (stay_id, clock_code, stopped_at)
      ) STRICT;
      CREATE INDEX clock_stop_written_by ON clock_stop (written_by);
    `)
  },
}
