// One stay gathered for paper: every gate's part of it reaches the printed page, and only that escort's.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textOfPaper } from '../../support/paper-text.ts'
import { faultsOf } from '../../support/refusals.ts'
import { admitted, planned } from '../../support/road.ts'
import { openTestStation, testNow, testOrigin, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

async function draftText(form: string, stayId: number, escortId?: number): Promise<string> {
  const query = escortId === undefined ? '' : `?escort=${escortId}`
  const headers = { authorization: `Bearer ${await station.tokenOf('escort')}` }
  const request = new Request(`${testOrigin}/paper/draft/${form}/${stayId}${query}`, { headers })
  return textOfPaper(new Uint8Array(await (await station.station.fetch(request)).arrayBuffer()))
}

it('puts registration and gate check on F1, as typed', async () => {
  const { stayId, stayNumber } = await admitted(station, { details: { name: '阿依古丽·买买提' } })
  const text = await draftText('F1', stayId)
  for (const typed of ['阿依古丽·买买提', stayNumber, '双肩包1；现金36.50元', '单大川', '36.5', '草稿'])
    expect(text).toContain(typed)
})

it('puts care and leaving on F4, the exit blank before departure', async () => {
  const { stayId } = await admitted(station)
  const floor = await station.as('caregiver')
  const content = {
    kind: 'medicine' as const,
    medicine: '二甲双胍',
    dose: '半片',
    taken: 'seen-taken' as const,
  }
  await floor.care.write({ stayId, happenedAt: testNow, content, remark: '', correctsId: null })
  const desk = await station.as('front-desk')
  expect(await draftText('F4', stayId)).not.toContain('示例去向')
  const exit = { way: 'own-way' as const, at: testNow, destination: '示例去向', note: '', overrides: [] }
  await desk.escort.leave({ stayId, version: 1, ...exit })
  expect(await draftText('F4', stayId)).toContain('示例去向')
})

it('puts the escort and what each traveller needs on F11B', async () => {
  const [one, other] = [await admitted(station), await admitted(station)]
  const { id, number } = await planned(station, [one.stayId, other.stayId], {
    persons: [
      { stayId: one.stayId, needs: '带轮椅' },
      { stayId: other.stayId, needs: '带药' },
    ],
  })
  const text = await draftText('F11B', one.stayId, id)
  for (const typed of [number, '丙县救助管理站', '护送01', 'G0000', '带轮椅']) expect(text).toContain(typed)
  expect(text).not.toContain('带药')
})

it('does not print a person on an escort of others', async () => {
  const [one, other] = [await admitted(station), await admitted(station)]
  const { id } = await planned(station, [other.stayId])
  const clerk = await station.as('escort')
  const wish = { form: 'F11B' as const, stayId: one.stayId, escortId: id }
  expect(await faultsOf(clerk.papers.unprintable(wish))).toEqual(['escortId not-on-this-escort'])
})
