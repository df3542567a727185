// Tasks: what the law or the house asks to be done, about a stay or about somebody who was turned away at the gate.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 90,
  name: 'create-tasks',
  up(db) {
    db.exec(`
      CREATE TABLE task (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        code TEXT NOT NULL,
        stay_id INTEGER REFERENCES stay (id),
        gate_check_id INTEGER REFERENCES gate_check (id),
        detail TEXT NOT NULL,
        opened_at INTEGER NOT NULL,
        opened_by INTEGER NOT NULL REFERENCES account (id),
        due_at INTEGER,
        done_at INTEGER,
        done_by INTEGER REFERENCES account (id),
        how TEXT,
        CHECK ((done_at IS NULL) = (done_by IS NULL)),
        CHECK ((done_at IS NULL) = (how IS NULL))
      ) STRICT;
      CREATE INDEX task_open ON task (due_at) WHERE done_at IS NULL;
      CREATE INDEX task_stay ON task (stay_id) WHERE stay_id IS NOT NULL;
      CREATE INDEX task_gate_check ON task (gate_check_id) WHERE gate_check_id IS NOT NULL;
      CREATE INDEX task_opened_by ON task (opened_by);
      CREATE INDEX task_done_by ON task (done_by) WHERE done_by IS NOT NULL;
    `)
  },
}
