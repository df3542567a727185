// Papers of a handover and of somebody who did not come in: numbered like any other, of their own subject only.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recorded, sampleReferral, sampleRefusal, sentAway } from '../../support/arrivals.ts'
import { textOfPaper } from '../../support/paper-text.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted } from '../../support/road.ts'
import { openTestStation, testOrigin, type TestStation } from '../../support/test-station.ts'
import type { StationClient } from '../../../station/contract/contract.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

async function textAt(path: string): Promise<string> {
  const headers = { authorization: `Bearer ${await station.tokenOf('front-desk')}` }
  const answer = await station.station.fetch(new Request(`${testOrigin}/paper/${path}`, { headers }))
  return answer.ok ? textOfPaper(new Uint8Array(await answer.arrayBuffer())) : `${answer.status}`
}

describe('F6', () => {
  it('R06 is issued in two copies for the whole handover, and stands with it', async () => {
    const { id: handoverId } = await recorded(station, [{ name: '甲某' }, { name: '乙某' }])
    expect(await textAt(`draft/F6/handover/${handoverId}`)).toContain('草稿')
    const paper = await desk.papers.issueAbout({ form: 'F6', about: { kind: 'handover', handoverId } })
    expect(paper).toMatchObject({
      serial: '110105-01-2026-F6-00001',
      handoverId,
      stayId: null,
      gateCheckId: null,
      copies: ['送方', '收方'],
    })
    const text = await textAt(`issued/${paper.id}/2`)
    for (const words of ['甲某', '乙某', paper.serial]) expect(text).toContain(words)
    const kept = (await desk.arrivals.open()).find(({ id }) => id === handoverId)
    expect(kept?.papers).toEqual([paper])
  })
})

describe('F2', () => {
  it('R12 is issued with the words of the ground, the settings and a series of its own', async () => {
    const gateCheckId = await sentAway(station, { decided: 'refuse' })
    const about = { kind: 'gate-check', gateCheckId } as const
    expect(await faultsOf(desk.papers.issueAbout({ form: 'F2', about }))).toEqual(['form nothing-to-print'])
    await desk.intake.refuse({ gateCheckId, refusal: sampleRefusal(), overrides: [] })
    const head = await station.as('head')
    const settings = await head.settings.get()
    await head.settings.change({ ...settings, appeal: '可以向甲省民政厅反映' })
    const paper = await desk.papers.issueAbout({ form: 'F2', about })
    expect(paper).toMatchObject({ serial: '110105-01-2026-F2-00001', gateCheckId, personName: '某人' })
    const text = await textAt(`issued/${paper.id}/1`)
    for (const words of ['自身有能力解决食宿', '可以向甲省民政厅反映', '某人', sampleRefusal().facts])
      expect(text).toContain(words)
    const [shown] = await desk.arrivals.turnedAway({ on: '2026-11-23' })
    expect(shown?.papers).toEqual([paper])
  })
})

describe('F12A', () => {
  it('R04 is issued in two copies with the receipt below', async () => {
    const gateCheckId = await sentAway(station, { decided: 'hospital' })
    await desk.intake.refer({ gateCheckId, referral: sampleReferral() })
    const about = { kind: 'gate-check', gateCheckId } as const
    const paper = await desk.papers.issueAbout({ form: 'F12A', about })
    expect(paper).toMatchObject({ serial: '110105-01-2026-F12A-00001', copies: ['收方', '档案'] })
    expect(await textAt(`issued/${paper.id}/1`)).toContain('转介回执')
    expect(await faultsOf(desk.papers.issueAbout({ form: 'F2', about }))).toEqual(['form nothing-to-print'])
  })
})

describe('F16', () => {
  it('R01 is printed of nobody, with the words of the settings and no number', async () => {
    const head = await station.as('head')
    const settings = await head.settings.get()
    await head.settings.change({ ...settings, entryNotice: '第一条\n第二条' })
    const text = await textAt('house/F16')
    for (const words of ['入站须知', '第一条', '第二条', '示例路 1 号'.replace(/ /g, '')])
      expect(text.replace(/\s/g, '')).toContain(words)
    expect(text).not.toContain('编号')
    expect(await textAt('house/F2')).toBe('422')
    expect(await textAt('house/F99')).toBe('422')
  })
})

describe('another subject', () => {
  it('is refused: no paper of a stay about a handover, and none of the gate about a stay', async () => {
    const { id: handoverId } = await recorded(station)
    const { stayId } = await admitted(station)
    const about = { kind: 'handover', handoverId } as const
    for (const form of ['F1', 'F2', 'F16'] as const)
      expect(await faultsOf(desk.papers.issueAbout({ form, about }))).toEqual(['form other-subject'])
    for (const form of ['F2', 'F6', 'F12A', 'F16'] as const)
      expect(await faultsOf(desk.papers.issue({ form, stayId, escortId: null, overrides: [] }))).toEqual([
        'form other-subject',
      ])
    const absent = desk.papers.issueAbout({ form: 'F6', about: { kind: 'handover', handoverId: 999_999 } })
    expect(await refusalOf(absent)).toEqual({ kind: 'not-found', data: { record: 'handover' } })
    expect(await textAt('draft/F6/gate-check/1')).toBe('422')
    expect(await textAt('draft/F6/handover/0')).toBe('404')
  })
})
