// The gate of intake: rooms and beds, gate checks, stays and their registrations, who holds which bed.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 40,
  name: 'create-intake',
  up(db) {
    db.exec(`
      CREATE TABLE room (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'single')),
        zone TEXT NOT NULL CHECK (zone IN ('general', 'observation', 'minors', 'care'))
      ) STRICT;

      CREATE TABLE bed (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        room_id INTEGER NOT NULL REFERENCES room (id),
        label TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE INDEX bed_room ON bed (room_id);

      CREATE TABLE gate_check (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        profile_id INTEGER NOT NULL REFERENCES gate_profile (id),
        checked_at INTEGER NOT NULL,
        health_code TEXT NOT NULL
          CHECK (health_code IN ('not-checked', 'green', 'yellow', 'red', 'no-phone', 'assisted')),
        temperature_kind TEXT NOT NULL CHECK (temperature_kind IN ('measured', 'low', 'not-taken')),
        temperature_tenths INTEGER,
        temperature_method TEXT CHECK (temperature_method IN ('forehead', 'armpit')),
        temperature_reason TEXT,
        retest_kind TEXT CHECK (retest_kind IN ('measured', 'low', 'not-taken')),
        retest_tenths INTEGER,
        retest_method TEXT CHECK (retest_method IN ('forehead', 'armpit')),
        retest_reason TEXT,
        mask TEXT NOT NULL CHECK (mask IN ('worn', 'given', 'unsuitable', 'refused', 'not-asked')),
        symptoms TEXT NOT NULL CHECK (json_valid(symptoms)),
        injury TEXT NOT NULL CHECK (injury IN ('none', 'minor', 'severe', 'not-looked')),
        mind TEXT NOT NULL CHECK (mind IN ('clear', 'confused', 'agitated', 'unconscious', 'not-looked')),
        danger INTEGER NOT NULL CHECK (danger IN (0, 1)),
        security TEXT NOT NULL CHECK (security IN ('passed', 'kept', 'police', 'refused', 'not-done')),
        told INTEGER NOT NULL CHECK (told IN (0, 1)),
        note TEXT NOT NULL,
        computed_verdict TEXT NOT NULL
          CHECK (computed_verdict IN ('admit', 'observe', 'hospital', 'police', 'refer', 'refuse')),
        computed_reasons TEXT NOT NULL CHECK (json_valid(computed_reasons)),
        decided_verdict TEXT NOT NULL
          CHECK (decided_verdict IN ('admit', 'observe', 'hospital', 'police', 'refer', 'refuse')),
        override_reason TEXT,
        turned_away_name TEXT,
        turned_away_where TEXT,
        checked_by INTEGER NOT NULL REFERENCES account (id)
      ) STRICT;
      CREATE INDEX gate_check_profile ON gate_check (profile_id);
      CREATE INDEX gate_check_checked_by ON gate_check (checked_by);

      CREATE TABLE stay (
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
        place_label TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL,
        CHECK ((open_state IS NULL) = (exit_way IS NOT NULL)),
        CHECK ((exit_way IS NULL) = (exit_at IS NULL)),
        CHECK ((exit_way IS NULL) = (exit_destination IS NULL)),
        CHECK ((exit_way IS NULL) = (exit_note IS NULL))
      ) STRICT;
      CREATE INDEX stay_person ON stay (person_id, arrived_at);
      CREATE UNIQUE INDEX stay_open_once ON stay (person_id) WHERE open_state IS NOT NULL;
      CREATE INDEX stay_open ON stay (arrived_at) WHERE open_state IS NOT NULL;
      CREATE INDEX stay_arrived ON stay (arrived_at);
      CREATE INDEX stay_exit ON stay (exit_at) WHERE exit_at IS NOT NULL;
      -- Found by the tail of a number, from the index alone: open stays first, then the last arrived.
      CREATE INDEX stay_number_tail ON stay (number_reversed, open_state, arrived_at, person_id);
      CREATE INDEX stay_changed_by ON stay (changed_by);

      CREATE TABLE registration (
        stay_id INTEGER PRIMARY KEY REFERENCES stay (id),
        arrival_way TEXT NOT NULL,
        brought_unit TEXT NOT NULL,
        brought_person TEXT NOT NULL,
        brought_phone TEXT NOT NULL,
        found_place TEXT NOT NULL,
        found_at INTEGER,
        reasons TEXT NOT NULL CHECK (json_valid(reasons)),
        needs TEXT NOT NULL CHECK (json_valid(needs)),
        history TEXT NOT NULL,
        health TEXT NOT NULL,
        belongings TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX registration_changed_by ON registration (changed_by);

      -- One bed holds one stay, one stay holds one bed; a bed left for an escort is kept until kept_until.
      CREATE TABLE bed_holding (
        id INTEGER PRIMARY KEY,
        bed_id INTEGER NOT NULL REFERENCES bed (id),
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        from_at INTEGER NOT NULL,
        to_at INTEGER,
        kept_until INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX bed_holding_bed ON bed_holding (bed_id) WHERE to_at IS NULL;
      CREATE UNIQUE INDEX bed_holding_stay ON bed_holding (stay_id) WHERE to_at IS NULL;
      CREATE INDEX bed_holding_kept ON bed_holding (kept_until) WHERE kept_until IS NOT NULL;
      CREATE INDEX bed_holding_by_bed ON bed_holding (bed_id);
      CREATE INDEX bed_holding_by_stay ON bed_holding (stay_id);
    `)
  },
}
