// Photos: taken before there is a person, attached once, put away and never deleted.
import { expect, it } from 'vitest'
import { NotFoundError } from '../../../db/errors.ts'
import {
  attachPhoto,
  findFaceOfPerson,
  findPhoto,
  insertPhoto,
  listPhotosOfPerson,
  putPhotoAway,
  type NewPhoto,
} from '../../../db/stores/photo-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenPerson, hour, morning, nextOf } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const given = (parts: Partial<NewPhoto> = {}) =>
    insertPhoto(
      db,
      {
        uid: `photo-${nextOf(db)}`,
        origin: 'station',
        personId: null,
        kind: 'face',
        takenAt: morning,
        sha256: 'a'.repeat(64),
        thumbSha256: 'b'.repeat(64),
        width: 1200,
        height: 1600,
        bytes: 1000,
        ...parts,
      },
      by,
    )
  return { db, by, given, person: () => givenPerson(db, by) }
}

it('keeps a photo of nobody until it is attached, then to that person only', () => {
  const { db, given, person } = ready()
  const [one, other, id] = [person(), person(), given()]
  expect(findPhoto(db, id)).toMatchObject({ personId: null, kind: 'face', takenAt: morning })
  expect(attachPhoto(db, { id, personId: one })).toBe(true)
  expect(attachPhoto(db, { id, personId: one })).toBe(true)
  expect(attachPhoto(db, { id, personId: other })).toBe(false)
  expect(attachPhoto(db, { id: 999, personId: one })).toBe(false)
  expect(listPhotosOfPerson(db, one).map((photo) => photo.id)).toEqual([id])
  expect(listPhotosOfPerson(db, other)).toEqual([])
})

it('shows the newest first, and the newest face as the face', () => {
  const { db, given, person } = ready()
  const personId = person()
  const old = given({ personId, takenAt: morning - hour })
  const face = given({ personId, takenAt: morning })
  const scan = given({ personId, takenAt: morning + hour, kind: 'scan' })
  expect(listPhotosOfPerson(db, personId).map(({ id }) => id)).toEqual([scan, face, old])
  expect(findFaceOfPerson(db, personId)?.id).toBe(face)
  expect(findFaceOfPerson(db, person())).toBeNull()
})

it('shows a photo that was put away no more, and keeps its row', () => {
  const { db, by, given, person } = ready()
  const personId = person()
  const id = given({ personId })
  putPhotoAway(db, id, by)
  expect(listPhotosOfPerson(db, personId)).toEqual([])
  expect(findFaceOfPerson(db, personId)).toBeNull()
  expect(findPhoto(db, id)?.putAwayAt).toBe(morning)
  expect(attachPhoto(db, { id, personId })).toBe(false)
  expect(() => putPhotoAway(db, id, by)).toThrow(NotFoundError)
})
