// The station itself, its accounts, settings and counters of numbers: what first run fills in.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 10,
  name: 'create-station',
  up(db) {
    db.exec(`
      CREATE TABLE station (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        region_code TEXT NOT NULL,
        serial TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        zone TEXT NOT NULL,
        set_up_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE account (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        name TEXT NOT NULL UNIQUE,
        pin_hash TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('zh-CN', 'en')),
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        changed_by INTEGER REFERENCES account (id),
        changed_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX account_changed_by ON account (changed_by);

      CREATE TABLE account_role (
        account_id INTEGER NOT NULL REFERENCES account (id),
        role TEXT NOT NULL CHECK (role IN ('front-desk', 'caregiver', 'tracing', 'escort', 'head')),
        PRIMARY KEY (account_id, role)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE account_duty (
        account_id INTEGER NOT NULL REFERENCES account (id),
        duty TEXT NOT NULL CHECK (duty IN ('duty-leader', 'section-approval', 'deputy-approval', 'audit')),
        PRIMARY KEY (account_id, duty)
      ) STRICT, WITHOUT ROWID;

      -- A row that takes a call away from a role: the contract is the outer bound, rows may narrow it.
      CREATE TABLE call_narrowing (
        call TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('front-desk', 'caregiver', 'tracing', 'escort', 'head')),
        PRIMARY KEY (call, role)
      ) STRICT, WITHOUT ROWID;

      -- Next number of each series: stays and labels of a day, form serials and escorts of a year.
      CREATE TABLE series (
        name TEXT PRIMARY KEY,
        next INTEGER NOT NULL CHECK (next >= 1)
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
