// Photos: rows over bytes that were sent before, checked once more; attached to a person by admission.
import type { InferContractRouterInputs } from '@orpc/contract'
import type { Photo } from '../../domain/people/photo.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import {
  attachPhoto,
  findPhoto,
  insertPhoto,
  listPhotosOfPerson,
  putPhotoAway,
  type PhotoRow,
} from '../../db/stores/photo-store.ts'
import type { photosContract } from '../contract/photos.ts'
import { found, read, write, type Writing } from '../operation.ts'
import { checkPicture } from '../picture.ts'
import { invalid } from '../refusal.ts'
import { notInFuture } from './field-checks.ts'

type Inputs = InferContractRouterInputs<typeof photosContract>

const viewPhoto = ({ id, kind, takenAt, by }: PhotoRow): Photo => ({ id, kind, takenAt, by })

export const ofPerson = read(({ db }, { personId }: Inputs['ofPerson']) => {
  getPerson(db, personId)
  return listPhotosOfPerson(db, personId).map(viewPhoto)
})

export const add = write((writing, input: Inputs['add']) => {
  const { db, core, station, now, by, touch } = writing
  notInFuture(input.takenAt, now, ['takenAt'])
  if (input.personId !== null) getPerson(db, input.personId)
  const size = checkPicture(core.blobs.read(input.sha256), 'photo')
  if (size === null) throw invalid(['sha256'], 'no-picture')
  if (checkPicture(core.blobs.read(input.thumbSha256), 'thumb') === null)
    throw invalid(['thumbSha256'], 'no-picture')
  const id = insertPhoto(db, { ...input, ...size, uid: core.newUid(), origin: station.uid }, by)
  touch({ record: `photo:${id}`, old: null, new: input })
  return viewPhoto(found(findPhoto(db, id), 'photo'))
})

export const putAway = write(({ db, by, touch }, { id }: Inputs['putAway']) => {
  putPhotoAway(db, id, by)
  touch({ record: `photo:${id}`, old: { isPutAway: false }, new: { isPutAway: true } })
  return { id }
})

/** What was taken before the person was registered is theirs from now on. @throws Refusal for somebody else's photo */
export function attachPhotos(
  { db, touch }: Writing,
  { photoIds, personId }: Readonly<{ photoIds: readonly number[]; personId: number }>,
): void {
  photoIds.forEach((id, index) => {
    if (!attachPhoto(db, { id, personId })) throw invalid(['photoIds', index], 'not-in-list')
    touch({ record: `photo:${id}`, old: { personId: null }, new: { personId } })
  })
}
