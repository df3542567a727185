// Drafts, and the audit: append-only by trigger, each row chained to the one before. The values lie in a table of
// their own that retention can destroy; the chain holds salted hashes of them and survives.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 70,
  name: 'create-drafts-and-audit',
  up(db) {
    db.exec(`
      CREATE TABLE draft (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('intake', 'care-entry', 'tracing-note', 'escort-plan', 'person')),
        subject_id INTEGER,
        body TEXT NOT NULL,
        author_id INTEGER NOT NULL REFERENCES account (id),
        started_at INTEGER NOT NULL,
        saved_at INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE INDEX draft_kind ON draft (kind, saved_at);
      CREATE INDEX draft_author ON draft (author_id);

      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        account_id INTEGER REFERENCES account (id),
        operation TEXT NOT NULL,
        -- JSON: the records touched, with salted hashes of their old and new values; the overrides used.
        content TEXT NOT NULL CHECK (json_valid(content)),
        previous TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE INDEX audit_account ON audit (account_id);
      CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
      CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
      CREATE TRIGGER audit_is_in_order BEFORE INSERT ON audit
        WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
        BEGIN SELECT RAISE(ABORT, 'the audit has no gaps'); END;
      -- INSERT OR REPLACE would take the older row of the same hash out without asking the trigger of DELETE.
      CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE hash = NEW.hash)
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

      CREATE TABLE audit_value (
        seq INTEGER NOT NULL REFERENCES audit (seq),
        record TEXT NOT NULL,
        salt TEXT NOT NULL,
        old TEXT,
        new TEXT,
        PRIMARY KEY (seq, record)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX audit_value_record ON audit_value (record);
    `)
  },
}
