// Photos: rows that name their bytes in the blob store. Attached to a person once; put away, never deleted.
import type { Photo, PhotoKind } from '../../domain/people/photo.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError } from '../errors.ts'
import type { By } from './by.ts'

export type NewPhoto = Readonly<{
  uid: string
  origin: string
  /** null until the person is registered. */
  personId: number | null
  kind: PhotoKind
  takenAt: number
  sha256: string
  thumbSha256: string
  width: number
  height: number
  bytes: number
}>

export function insertPhoto(db: WriteDb, photo: NewPhoto, by: By): number {
  return db.run(
    `INSERT INTO photo (uid, origin, person_id, kind, taken_at, sha256, thumb_sha256, width, height, bytes, added_by,
       added_at)
     VALUES ($uid, $origin, $personId, $kind, $takenAt, $sha256, $thumbSha256, $width, $height, $bytes, $account, $at)`,
    { ...photo, ...by },
  ).id
}

export type PhotoRow = Photo &
  Readonly<{ personId: number | null; sha256: string; thumbSha256: string; putAwayAt: number | null }>

const select = `
  SELECT photo.id, photo.person_id AS personId, photo.kind, photo.taken_at AS takenAt, photo.sha256,
    photo.thumb_sha256 AS thumbSha256, photo.put_away_at AS putAwayAt, account.name AS by
  FROM photo JOIN account ON account.id = photo.added_by`

export function findPhoto(db: ReadDb, id: number): PhotoRow | null {
  return db.get<PhotoRow>(`${select} WHERE photo.id = $id`, { id }) ?? null
}

/** Newest first; those put away are left out. */
export function listPhotosOfPerson(db: ReadDb, personId: number): PhotoRow[] {
  return db.all<PhotoRow>(
    `${select} WHERE photo.person_id = $personId AND photo.put_away_at IS NULL
     ORDER BY photo.taken_at DESC, photo.id DESC`,
    { personId },
  )
}

/** The newest face; what lists and papers show of somebody. */
export function findFaceOfPerson(db: ReadDb, personId: number): PhotoRow | null {
  return (
    db.get<PhotoRow>(
      `${select} WHERE photo.person_id = $personId AND photo.kind = 'face' AND photo.put_away_at IS NULL
       ORDER BY photo.taken_at DESC, photo.id DESC LIMIT 1`,
      { personId },
    ) ?? null
  )
}

/** Only a photo that belongs to nobody yet, or to this very person already. */
export function attachPhoto(db: WriteDb, { id, personId }: { id: number; personId: number }): boolean {
  const { changes } = db.run(
    `UPDATE photo SET person_id = $personId
     WHERE id = $id AND put_away_at IS NULL AND (person_id IS NULL OR person_id = $personId)`,
    { id, personId },
  )
  return changes > 0
}

/** @throws NotFoundError where there is none, or it is put away already */
export function putPhotoAway(db: WriteDb, id: number, by: By): void {
  const { changes } = db.run(
    'UPDATE photo SET put_away_by = $account, put_away_at = $at WHERE id = $id AND put_away_at IS NULL',
    { id, ...by },
  )
  if (changes === 0) throw new NotFoundError('photo')
}
