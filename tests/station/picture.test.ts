import { expect, it } from 'vitest'
import { photoBytes } from '../../domain/people/photo.ts'
import { checkPicture } from '../../station/picture.ts'
import { jpegOf } from '../support/pictures.ts'

it('measures a picture that fits its use', () => {
  const bytes = jpegOf(1600, 900)
  expect(checkPicture(bytes, 'photo')).toEqual({ width: 1600, height: 900, bytes: bytes.byteLength })
  expect(checkPicture(jpegOf(160, 160), 'thumb')).toMatchObject({ width: 160, height: 160 })
})

it('refuses what is missing, too large in pixels or bytes, or no JPEG', () => {
  expect(checkPicture(null, 'photo')).toBeNull()
  expect(checkPicture(jpegOf(1600, 1601), 'photo')).toBeNull()
  expect(checkPicture(jpegOf(161, 10), 'thumb')).toBeNull()
  const heavy = new Uint8Array(photoBytes + 10)
  heavy.set(jpegOf(10, 10).subarray(0, -2))
  heavy.set([0xff, 0xd9], heavy.length - 2)
  expect(checkPicture(heavy, 'photo')).toBeNull()
  expect(checkPicture(new TextEncoder().encode('GIF89a'), 'photo')).toBeNull()
})
