import { expect, it } from 'vitest'
import { readJpegSize } from '../../../domain/people/jpeg.ts'
import { jpegOf } from '../../support/pictures.ts'

it('reads the size that the head of a JPEG says', () => {
  expect(readJpegSize(jpegOf(1600, 1200))).toEqual({ width: 1600, height: 1200 })
  expect(readJpegSize(jpegOf(1, 1, 77))).toEqual({ width: 1, height: 1 })
})

const whole = [...jpegOf(160, 120)]
it.each([
  ['nothing', []],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...whole]],
  ['a file cut off before its end', whole.slice(0, -2)],
  ['an end mark and nothing between', [0xff, 0xd8, 0xff, 0xd9]],
  ['a picture without height', [...jpegOf(160, 0)]],
  ['a web page behind the first mark', [0xff, 0xd8, 0xff, ...Buffer.from('<script>'), 0xff, 0xd9]],
  ['a segment that leads out of the file', [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xd9]],
])('takes %s for no picture', (_what, bytes) => {
  expect(readJpegSize(new Uint8Array(bytes))).toBeNull()
})

it('reads a picture that is part of a larger buffer', () => {
  const around = new Uint8Array([1, 2, 3, ...whole])
  expect(readJpegSize(around.subarray(3))).toEqual({ width: 160, height: 120 })
})
