import { expect, it } from 'vitest'
import { syntheticPin, syntheticPinHash } from '../../../build/data/pins.ts'
import { isPinOf } from '../../../station/pin.ts'

it('keeps the hash of the very PIN that is printed', async () => {
  expect(await isPinOf(syntheticPin, syntheticPinHash)).toBe(true)
  expect(await isPinOf('246811', syntheticPinHash)).toBe(false)
})
