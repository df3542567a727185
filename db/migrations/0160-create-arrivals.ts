// Handovers with many persons, refusals and referrals of those who did not come in. Their papers belong to a handover
// or a gate check, not to a stay: the paper table is made anew with exactly one subject.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 160,
  name: 'create-arrivals',
  up(db) {
    db.exec(`
      CREATE TABLE handover (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        kind TEXT NOT NULL
          CHECK (kind IN ('police', 'urban-management', 'patrol', 'hospital', 'township', 'other-station', 'other')),
        unit TEXT NOT NULL,
        officer TEXT NOT NULL,
        badge TEXT NOT NULL,
        phone TEXT NOT NULL,
        handed_over_at INTEGER NOT NULL,
        found_at INTEGER,
        found_place TEXT NOT NULL,
        course TEXT NOT NULL,
        is_sheet_signed INTEGER NOT NULL CHECK (is_sheet_signed IN (0, 1)),
        receipt_task_id INTEGER REFERENCES task (id),
        received_by INTEGER NOT NULL REFERENCES account (id),
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX handover_at ON handover (handed_over_at);
      CREATE INDEX handover_task ON handover (receipt_task_id) WHERE receipt_task_id IS NOT NULL;
      CREATE INDEX handover_received_by ON handover (received_by);
      CREATE INDEX handover_changed_by ON handover (changed_by);

      CREATE TABLE handover_row (
        id INTEGER PRIMARY KEY,
        handover_id INTEGER NOT NULL REFERENCES handover (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        age INTEGER,
        body TEXT NOT NULL,
        mind TEXT NOT NULL,
        identity_check TEXT NOT NULL,
        belongings TEXT NOT NULL,
        clues TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'admitted', 'turned-away', 'not-here')),
        stay_id INTEGER REFERENCES stay (id),
        gate_check_id INTEGER REFERENCES gate_check (id),
        close_note TEXT NOT NULL DEFAULT '',
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL,
        UNIQUE (handover_id, position),
        CHECK ((state = 'admitted') = (stay_id IS NOT NULL)),
        CHECK ((state = 'turned-away') = (gate_check_id IS NOT NULL))
      ) STRICT;
      CREATE INDEX handover_row_waiting ON handover_row (handover_id) WHERE state = 'waiting';
      CREATE INDEX handover_row_stay ON handover_row (stay_id) WHERE stay_id IS NOT NULL;
      CREATE INDEX handover_row_gate_check ON handover_row (gate_check_id) WHERE gate_check_id IS NOT NULL;
      CREATE INDEX handover_row_changed_by ON handover_row (changed_by);

      CREATE TABLE refusal (
        gate_check_id INTEGER PRIMARY KEY REFERENCES gate_check (id),
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        ground TEXT NOT NULL,
        facts TEXT NOT NULL,
        explanations TEXT NOT NULL CHECK (json_valid(explanations)),
        able_words TEXT,
        name TEXT NOT NULL,
        -- The name as it is compared: who comes again is listed under it, and nothing follows from that.
        name_key TEXT NOT NULL,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        age INTEGER,
        document_number TEXT NOT NULL,
        receipt_how TEXT NOT NULL CHECK (receipt_how IN ('not-yet', 'signed', 'finger-mark', 'refused-to-sign')),
        receipt_witness TEXT NOT NULL,
        receipt_note TEXT NOT NULL,
        refused_at INTEGER NOT NULL,
        refused_by INTEGER NOT NULL REFERENCES account (id),
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX refusal_name ON refusal (name_key, refused_at) WHERE name_key <> '';
      CREATE INDEX refusal_refused_by ON refusal (refused_by);
      CREATE INDEX refusal_changed_by ON refusal (changed_by);

      CREATE TABLE referral (
        gate_check_id INTEGER PRIMARY KEY REFERENCES gate_check (id),
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        kind TEXT NOT NULL,
        unit TEXT NOT NULL,
        contact TEXT NOT NULL,
        phone TEXT NOT NULL,
        reason TEXT NOT NULL,
        summary TEXT NOT NULL,
        attachments TEXT NOT NULL,
        brought_by TEXT NOT NULL,
        name TEXT NOT NULL,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        age INTEGER,
        referred_at INTEGER NOT NULL,
        receipt_task_id INTEGER NOT NULL REFERENCES task (id),
        written_by INTEGER NOT NULL REFERENCES account (id),
        written_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX referral_task ON referral (receipt_task_id);
      CREATE INDEX referral_written_by ON referral (written_by);

      CREATE INDEX gate_check_turned_away ON gate_check (checked_at) WHERE turned_away_where IS NOT NULL;

      CREATE TABLE paper_new (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        form TEXT NOT NULL,
        form_version TEXT NOT NULL,
        serial TEXT NOT NULL UNIQUE,
        stay_id INTEGER REFERENCES stay (id),
        gate_check_id INTEGER REFERENCES gate_check (id),
        handover_id INTEGER REFERENCES handover (id),
        escort_id INTEGER REFERENCES escort (id),
        data TEXT NOT NULL CHECK (json_valid(data)),
        data_sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL,
        issued_at INTEGER NOT NULL,
        issued_by INTEGER NOT NULL REFERENCES account (id),
        CHECK ((stay_id IS NOT NULL) + (gate_check_id IS NOT NULL) + (handover_id IS NOT NULL) = 1),
        CHECK (escort_id IS NULL OR stay_id IS NOT NULL)
      ) STRICT;
      INSERT INTO paper_new (id, uid, origin, form, form_version, serial, stay_id, escort_id, data, data_sha256, pages,
          issued_at, issued_by)
        SELECT id, uid, origin, form, form_version, serial, stay_id, escort_id, data, data_sha256, pages,
          issued_at, issued_by
        FROM paper;
      DROP TABLE paper;
      ALTER TABLE paper_new RENAME TO paper;
      CREATE INDEX paper_stay ON paper (stay_id, id) WHERE stay_id IS NOT NULL;
      CREATE INDEX paper_gate_check ON paper (gate_check_id, id) WHERE gate_check_id IS NOT NULL;
      CREATE INDEX paper_handover ON paper (handover_id, id) WHERE handover_id IS NOT NULL;
      CREATE INDEX paper_escort ON paper (escort_id) WHERE escort_id IS NOT NULL;
      CREATE INDEX paper_issued_by ON paper (issued_by);
    `)
  },
}
