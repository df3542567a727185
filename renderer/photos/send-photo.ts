// Sends both sizes of a picture and makes a photo of them. No name and no number goes into an address.
import type { Photo, PhotoKind } from '../../domain/people/photo.ts'
import { client, sendBlob } from '../api/client.ts'
import type { Pictures } from './draw-picture.ts'

export type NewPhoto = Readonly<{ personId: number | null; kind: PhotoKind; takenAt: number }>

export async function sendPhoto({ full, thumb }: Pictures, photo: NewPhoto): Promise<Photo> {
  const sha256 = await sendBlob('/photo', full)
  const thumbSha256 = await sendBlob('/photo', thumb)
  return client.photos.add({ ...photo, sha256, thumbSha256 })
}
