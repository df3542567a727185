import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusalOf } from '../../support/refusals.ts'
import { admitted, departed, stateOfBed } from '../../support/road.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation

beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

it('say for how long a bed is kept after departure', async () => {
  const head = await station.as('head')
  await head.settings.change({ ...(await head.settings.get()), bedHoldHours: 0 })
  const guest = await admitted(station, { bed: '男一-01' })
  await departed(station, [guest.stayId])
  expect(await stateOfBed(station, '男一-01')).toBe('free')
})

it('tell the second head who saved first, and what', async () => {
  const head = await station.as('head')
  const seen = await head.settings.get()
  await head.settings.change({ ...seen, legalBasis: '新办法第一条' })
  const refused = await refusalOf(head.settings.change({ ...seen, legalBasis: '新办法第二条' }))
  expect(refused).toMatchObject({
    kind: 'conflict',
    data: { record: 'settings', by: '站长甲', theirs: { legalBasis: '新办法第一条' } },
  })
})
