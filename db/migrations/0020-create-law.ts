// What the law and the ministry set, as rows with source, mark and validity: regions, dictionaries, rules, clocks,
// holidays, gate profiles.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 20,
  name: 'create-law',
  up(db) {
    db.exec(`
      CREATE TABLE region (
        code TEXT PRIMARY KEY CHECK (length(code) = 6),
        name TEXT NOT NULL,
        last_year INTEGER
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE dictionary (
        list TEXT NOT NULL CHECK (list IN ('arrival-way', 'reason', 'need', 'ethnicity', 'document-kind')),
        code TEXT NOT NULL,
        zh TEXT NOT NULL,
        en TEXT NOT NULL,
        is_escorted INTEGER NOT NULL CHECK (is_escorted IN (0, 1)),
        position INTEGER NOT NULL,
        PRIMARY KEY (list, code)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE law_rule (
        id TEXT PRIMARY KEY,
        actions TEXT NOT NULL CHECK (json_valid(actions)),
        override TEXT NOT NULL CHECK (override IN ('none', 'reason', 'second-person')),
        instrument TEXT NOT NULL,
        mark TEXT NOT NULL CHECK (mark IN ('P', 'S', 'L', 'G')),
        summary_zh TEXT NOT NULL,
        summary_en TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT,
        enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))
      ) STRICT, WITHOUT ROWID;

      -- One row is one version of one clock; the row's JSON is the rule as the domain's schema reads it.
      CREATE TABLE clock_rule (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL,
        rule TEXT NOT NULL CHECK (json_valid(rule)),
        mark TEXT NOT NULL CHECK (mark IN ('P', 'S', 'L', 'G')),
        valid_from TEXT NOT NULL,
        valid_to TEXT,
        enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
        UNIQUE (code, valid_from)
      ) STRICT;

      CREATE TABLE holiday_year (
        year INTEGER PRIMARY KEY,
        source TEXT NOT NULL
      ) STRICT;
      CREATE TABLE holiday (
        day TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
        year INTEGER NOT NULL REFERENCES holiday_year (year)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX holiday_by_year ON holiday (year);

      CREATE TABLE gate_profile (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL,
        version INTEGER NOT NULL,
        name_zh TEXT NOT NULL,
        name_en TEXT NOT NULL,
        fields TEXT NOT NULL CHECK (json_valid(fields)),
        health_code_in_force INTEGER NOT NULL CHECK (health_code_in_force IN (0, 1)),
        fever_limit INTEGER NOT NULL,
        cold_limit INTEGER NOT NULL,
        observation_days INTEGER NOT NULL,
        stay_limit_days INTEGER NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT,
        mark TEXT NOT NULL CHECK (mark IN ('P', 'S', 'L', 'G')),
        source TEXT NOT NULL,
        UNIQUE (code, version)
      ) STRICT;

      -- Which profile is in force from an instant on, until the next row: at every instant exactly one.
      CREATE TABLE gate_profile_in_force (
        from_at INTEGER PRIMARY KEY,
        profile_id INTEGER NOT NULL REFERENCES gate_profile (id)
      ) STRICT;
      CREATE INDEX gate_profile_in_force_profile ON gate_profile_in_force (profile_id);
    `)
  },
}
