// An escort as the screens see it: each traveller with needs and papers, and what the rules say while it is planned.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { admitted, departed, planned } from '../../support/road.ts'
import { samplePlan } from '../../support/samples.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let clerk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  clerk = await station.as('escort')
})
afterAll(() => station.close())

it('shows each traveller with stay, age and needs', async () => {
  const guest = await admitted(station, { details: { name: '冯丁' } })
  const persons = [{ stayId: guest.stayId, needs: '带轮椅' }]
  const { persons: shown } = await planned(station, [], { persons })
  expect(shown).toEqual([
    {
      stayId: guest.stayId,
      stayNumber: guest.stayNumber,
      personId: guest.personId,
      name: '冯丁',
      sex: 'male',
      age: 146,
      isEstimatedAge: false,
      alerts: { kinds: [], openTasks: 0, overdueTasks: 0 },
      needs: '带轮椅',
      state: { kind: 'planned' },
      papers: [],
    },
  ])
})

it('lists the papers of this journey and of the stay, not those of another journey', async () => {
  const { stayId } = await admitted(station)
  const first = await planned(station, [stayId])
  const registration = await clerk.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
  const sheet = await clerk.papers.issue({ form: 'F11B', stayId, escortId: first.id, overrides: [] })
  const papersOf = async (id: number) => (await clerk.escort.get({ id })).persons[0]?.papers
  expect((await papersOf(first.id))!.map(({ paperId }) => paperId)).toEqual([registration.id, sheet.id])
  const { stayId: otherId } = await admitted(station)
  const plan = samplePlan([otherId])
  await clerk.escort.change({ id: first.id, version: first.version, plan })
  const second = await planned(station, [stayId])
  expect((await papersOf(second.id))!.map(({ form }) => form)).toEqual(['F1'])
})

it('says what the rules say with their source, and nothing once it has left', async () => {
  const { stayId } = await admitted(station)
  const receiving = { ...samplePlan([stayId]).receiving, confirmed: null }
  const { checks } = await planned(station, [stayId], { receiving })
  expect(checks).toEqual([
    {
      rule: 'R68',
      because: 'not-confirmed',
      level: 'block',
      stayId: null,
      override: 'reason',
      mark: 'G',
      instrument: expect.stringMatching(/./),
      summaryZh: '护送前联系流出地、核实身份、确定日期',
      summaryEn: 'Before the escort: contact, identity, date',
    },
  ])
  const { stayId: other } = await admitted(station)
  expect((await departed(station, [other])).checks).toEqual([])
})
