// The copy block of a stay through the whole stack, for whoever may enter it elsewhere.
import { expect, it } from 'vitest'
import { refusalOf } from '../../support/refusals.ts'
import { admitted } from '../../support/road.ts'
import { openTestStation } from '../../support/test-station.ts'

it('R14 gives the front desk the case field by field, and a caregiver nothing', async () => {
  const station = await openTestStation()
  const { stayId } = await admitted(station)
  const lines = await (await station.as('front-desk')).people.copyBlock({ stayId })
  expect(lines.slice(0, 2)).toEqual([
    { field: 'name', label: '姓名', text: '单小川' },
    { field: 'sex', label: '性别', text: '男' },
  ])
  expect(lines.find(({ field }) => field === 'social-security')?.text).toBe('无')
  expect(await refusalOf((await station.as('caregiver')).people.copyBlock({ stayId }))).toMatchObject({
    kind: 'forbidden',
  })
  await station.close()
})
