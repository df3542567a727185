// Whether bytes are a picture as the station keeps it: a JPEG by its own head, no larger than agreed.
import { readJpegSize, type PictureSize } from '../domain/people/jpeg.ts'
import { photoBytes, photoSide, thumbSide } from '../domain/people/photo.ts'

const mostSide = { photo: photoSide, thumb: thumbSide } as const

export function checkPicture(bytes: Uint8Array | null, as: keyof typeof mostSide) {
  if (bytes === null || bytes.byteLength > photoBytes) return null
  const size: PictureSize | null = readJpegSize(bytes)
  if (size === null || Math.max(size.width, size.height) > mostSide[as]) return null
  return { ...size, bytes: bytes.byteLength }
}
