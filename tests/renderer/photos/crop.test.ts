import { describe, expect, it } from 'vitest'
import { cropAfter, keptSize, squareOf, wholeOf } from '../../../renderer/photos/crop.ts'

const size = { width: 1600, height: 1200 }

describe('the part of a picture that is kept', () => {
  it('is the largest square at first, where a face is', () => {
    expect(squareOf(size)).toEqual({ x: 200, y: 0, width: 1200, height: 1200 })
    expect(squareOf({ width: 900, height: 1700 })).toEqual({ x: 0, y: 200, width: 900, height: 900 })
    expect(wholeOf(size)).toEqual({ x: 0, y: 0, width: 1600, height: 1200 })
  })

  it('moves by the arrows and never out of the picture', () => {
    const crop = squareOf(size)
    expect(cropAfter(crop, 'ArrowLeft', size)).toMatchObject({ x: 80, y: 0 })
    expect(cropAfter({ ...crop, x: 40 }, 'ArrowLeft', size)).toMatchObject({ x: 0 })
    expect(cropAfter({ ...crop, x: 390 }, 'ArrowRight', size)).toMatchObject({ x: 400 })
    expect(cropAfter(crop, 'ArrowDown', size)).toMatchObject({ y: 0 })
    expect(cropAfter(crop, 'Enter', size)).toBeNull()
  })

  it('narrows and widens around its middle, between a face and the whole', () => {
    let crop = squareOf(size)
    const narrower = cropAfter(crop, '+', size)!
    expect(narrower).toEqual({ x: 290, y: 90, width: 1020, height: 1020 })
    expect(cropAfter(narrower, '-', size)).toEqual(crop)
    for (let times = 0; times < 40; times += 1) crop = cropAfter(crop, '=', size)!
    expect(crop.width).toBe(120)
    for (let times = 0; times < 40; times += 1) crop = cropAfter(crop, '-', size)!
    expect(crop).toMatchObject({ y: 0, width: 1200, height: 1200 })
  })

  it('of a tiny picture is all there is', () => {
    const tiny = { width: 50, height: 40 }
    expect(cropAfter(squareOf(tiny), '+', tiny)).toMatchObject({ width: 40, height: 40 })
  })
})

it('is made smaller to be kept, never larger', () => {
  expect(keptSize({ width: 3200, height: 2400 }, 1600)).toEqual({ width: 1600, height: 1200 })
  expect(keptSize({ width: 300, height: 400 }, 1600)).toEqual({ width: 300, height: 400 })
  expect(keptSize({ width: 5000, height: 2 }, 160)).toEqual({ width: 160, height: 1 })
})
