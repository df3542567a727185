// Family tracing: notes in their own words, the clocks of a stay, and what stops one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted } from '../../support/road.ts'
import { sampleAdmission, unnamedDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let tracer: StationClient
beforeAll(async () => {
  station = await openTestStation()
  tracer = await station.as('tracing')
})
afterAll(() => station.close())

const hour = 3_600_000
const note = (stayId: number, changes: object = {}) => ({
  stayId,
  happenedAt: testNow,
  channel: 'interview' as const,
  askedOf: '本人',
  asked: '老家哪里？\n“河边有棵大榕树”',
  answer: '口音像潮汕',
  nextStep: '请老乡听录音',
  ...changes,
})

async function unnamed() {
  const desk = await station.as('front-desk')
  return desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
}

describe('notes', () => {
  it('give back what was asked, of whom, and the answer', async () => {
    const { stayId } = await admitted(station)
    const written = await tracer.tracing.write(note(stayId))
    expect(written).toMatchObject({ ...note(stayId), writtenAt: testNow, writtenBy: '测试 tracing' })
    expect((await tracer.tracing.stay({ stayId })).notes).toEqual([written])
  })

  it('are not of the future, nor of a stay that is not there', async () => {
    const { stayId } = await admitted(station)
    const early = tracer.tracing.write(note(stayId, { happenedAt: testNow + hour }))
    expect(await faultsOf(early)).toEqual(['happenedAt in-future'])
    const nowhere = { kind: 'not-found', data: { record: 'stay' } }
    expect(await refusalOf(tracer.tracing.write(note(999_999)))).toEqual(nowhere)
    expect(await refusalOf(tracer.tracing.stay({ stayId: 999_999 }))).toEqual(nowhere)
  })
})

describe('clocks', () => {
  it('run for a nameless person from arrival: notice in 24 hours, DNA in 7 working days', async () => {
    const { stayId } = await unnamed()
    const { clocks } = await tracer.tracing.stay({ stayId })
    const notice = clocks.find(({ ruleId }) => ruleId === 'R41')
    expect(notice).toMatchObject({ dueAt: testNow + 24 * hour, mark: 'S', stopped: null })
    expect(notice!.remaining).toEqual({ unit: 'hour', n: 24 })
    // Monday 2026-11-23: the seventh working day after it is Wednesday 2026-12-02.
    const dna = clocks.find(({ ruleId }) => ruleId === 'R43')
    expect(new Date(dna!.dueAt - 1 + 8 * hour).toISOString().slice(0, 10)).toBe('2026-12-02')
    expect(dna!.remaining.unit).toBe('working-day')
  })

  it('do not run for who is known', async () => {
    const { stayId } = await admitted(station, {
      details: { document: { kind: '01', number: '440524188001010014', source: 'read' } },
    })
    const { clocks } = await tracer.tracing.stay({ stayId })
    expect(clocks.map(({ ruleId }) => ruleId)).not.toContain('R41')
    expect(clocks.map(({ ruleId }) => ruleId)).toContain('R26')
  })

  it('stop where somebody says what was done, and when', async () => {
    const { stayId } = await unnamed()
    const code = (await tracer.tracing.stay({ stayId })).clocks.find(({ ruleId }) => ruleId === 'R41')!.code
    const stop = { stayId, clockCode: code, at: testNow, how: '已在全国救助寻亲网发布' }
    const stopped = (await tracer.tracing.stopClock(stop)).find((clock) => clock.code === code)
    expect(stopped).toMatchObject({
      state: 'stopped',
      stopped: { at: testNow, by: '测试 tracing', how: stop.how },
    })
    expect(await faultsOf(tracer.tracing.stopClock(stop))).toEqual(['clockCode not-running'])
  })

  it('do not stop before arrival, in the future, or where there is none', async () => {
    const { stayId } = await unnamed()
    const stop = (changes: object) =>
      tracer.tracing.stopClock({ stayId, clockCode: 'NOTICE', at: testNow, how: '发布', ...changes })
    expect(await faultsOf(stop({ at: testNow - 1 }))).toEqual(['at before-arrival'])
    expect(await faultsOf(stop({ at: testNow + hour }))).toEqual(['at in-future'])
    expect(await faultsOf(stop({ clockCode: 'NOBODY' }))).toEqual(['clockCode not-running'])
  })
})

describe('the list', () => {
  it('has the most urgent first, and leaves out who needs nothing', async () => {
    const nameless = await unnamed()
    const list = await tracer.tracing.list()
    const dues = list.map(({ clocks }) =>
      Math.min(...clocks.filter(({ state }) => state !== 'stopped').map(({ dueAt }) => dueAt)),
    )
    expect(dues).toEqual(dues.toSorted((left, right) => left - right))
    expect(list.find(({ stayId }) => stayId === nameless.stayId)).toMatchObject({
      identity: 'unknown',
      notes: 0,
      lastNoteAt: null,
    })
  })

  it('counts the notes of a stay and says when the last one was', async () => {
    const { stayId } = await unnamed()
    await tracer.tracing.write(note(stayId, { happenedAt: testNow - hour }))
    await tracer.tracing.write(note(stayId, { happenedAt: testNow - 2 * hour }))
    const row = (await tracer.tracing.list()).find((each) => each.stayId === stayId)
    expect(row).toMatchObject({ notes: 2, lastNoteAt: testNow - hour })
  })
})
