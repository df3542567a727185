// Escorts, their persons and staff; issued papers, whose bytes lie beside the file by their SHA-256.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 60,
  name: 'create-escort-and-papers',
  up(db) {
    db.exec(`
      CREATE TABLE escort (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        number TEXT NOT NULL UNIQUE,
        destination_region TEXT,
        destination_text TEXT NOT NULL,
        receiving_kind TEXT NOT NULL
          CHECK (receiving_kind IN ('relief-station', 'civil-affairs', 'relative', 'unit')),
        receiving_name TEXT NOT NULL,
        receiving_person TEXT NOT NULL,
        receiving_relation TEXT NOT NULL,
        receiving_phone TEXT NOT NULL,
        confirmed_by TEXT,
        confirmed_at INTEGER,
        confirmed_how TEXT,
        transport_kind TEXT NOT NULL CHECK (transport_kind IN ('train', 'coach', 'vehicle', 'other')),
        transport_number TEXT NOT NULL,
        route TEXT NOT NULL,
        depart_at INTEGER NOT NULL,
        departed_at INTEGER,
        state TEXT NOT NULL CHECK (state IN ('planned', 'underway', 'ended')),
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER NOT NULL REFERENCES account (id),
        changed_at INTEGER NOT NULL,
        CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
        CHECK ((confirmed_by IS NULL) = (confirmed_how IS NULL))
      ) STRICT;
      CREATE INDEX escort_open ON escort (depart_at) WHERE state <> 'ended';
      CREATE INDEX escort_depart ON escort (depart_at);
      CREATE INDEX escort_changed_by ON escort (changed_by);

      CREATE TABLE escort_staff (
        escort_id INTEGER NOT NULL REFERENCES escort (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        phone TEXT NOT NULL,
        leader INTEGER NOT NULL CHECK (leader IN (0, 1)),
        PRIMARY KEY (escort_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE escort_person (
        escort_id INTEGER NOT NULL REFERENCES escort (id),
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        position INTEGER NOT NULL,
        needs TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('planned', 'on-the-way', 'handed-over', 'brought-back')),
        ended_at INTEGER,
        handover_place TEXT,
        receiver TEXT,
        receiver_relation TEXT,
        receiver_document TEXT,
        end_note TEXT,
        PRIMARY KEY (escort_id, stay_id),
        CHECK ((state IN ('planned', 'on-the-way')) = (ended_at IS NULL)),
        CHECK ((state = 'handed-over') = (receiver IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
      -- A stay travels with one escort at a time.
      CREATE UNIQUE INDEX escort_person_once ON escort_person (stay_id) WHERE state IN ('planned', 'on-the-way');
      CREATE INDEX escort_person_stay ON escort_person (stay_id);

      CREATE TABLE paper (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        form TEXT NOT NULL,
        form_version TEXT NOT NULL,
        serial TEXT NOT NULL UNIQUE,
        stay_id INTEGER NOT NULL REFERENCES stay (id),
        escort_id INTEGER REFERENCES escort (id),
        data TEXT NOT NULL CHECK (json_valid(data)),
        data_sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL,
        issued_at INTEGER NOT NULL,
        issued_by INTEGER NOT NULL REFERENCES account (id)
      ) STRICT;
      CREATE INDEX paper_stay ON paper (stay_id, id);
      CREATE INDEX paper_escort ON paper (escort_id) WHERE escort_id IS NOT NULL;
      CREATE INDEX paper_issued_by ON paper (issued_by);

      CREATE TABLE paper_copy (
        paper_id INTEGER NOT NULL REFERENCES paper (id),
        copy INTEGER NOT NULL CHECK (copy >= 1),
        label TEXT NOT NULL,
        blob_sha256 TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        PRIMARY KEY (paper_id, copy)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE print_job (
        id INTEGER PRIMARY KEY,
        paper_id INTEGER NOT NULL REFERENCES paper (id),
        copy INTEGER NOT NULL,
        printer TEXT NOT NULL,
        job TEXT NOT NULL,
        printed_at INTEGER NOT NULL,
        printed_by INTEGER NOT NULL REFERENCES account (id)
      ) STRICT;
      CREATE INDEX print_job_paper ON print_job (paper_id);
      CREATE INDEX print_job_printed_by ON print_job (printed_by);
    `)
  },
}
