// Photos of persons (the bytes lie in the blob store), and code lists whose rows can be taken out of use. A photo may be
// taken before the person is registered; nothing of either table is ever deleted.
import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 130,
  name: 'create-photos',
  up(db) {
    db.exec(`
      CREATE TABLE photo (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        person_id INTEGER REFERENCES person (id),
        kind TEXT NOT NULL CHECK (kind IN ('face', 'body', 'mark', 'scan', 'thing')),
        taken_at INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        thumb_sha256 TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        added_by INTEGER NOT NULL REFERENCES account (id),
        added_at INTEGER NOT NULL,
        put_away_by INTEGER REFERENCES account (id),
        put_away_at INTEGER,
        CHECK ((put_away_by IS NULL) = (put_away_at IS NULL))
      ) STRICT;
      CREATE INDEX photo_person ON photo (person_id, taken_at);
      CREATE INDEX photo_added_by ON photo (added_by);
      CREATE INDEX photo_put_away_by ON photo (put_away_by) WHERE put_away_by IS NOT NULL;

      ALTER TABLE dictionary ADD COLUMN is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1));
    `)
  },
}
