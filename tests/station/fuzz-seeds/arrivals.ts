// Seeds of arrivals together and of those who did not come in: a handover, a refusal, a referral, their papers.
import {
  recorded,
  sampleHandover,
  sampleReferral,
  sampleRefusal,
  sampleRow,
  sentAway,
} from '../../support/arrivals.ts'
import { testNow } from '../../support/test-station.ts'
import { overrides, withSecond, type Seed, type World } from './seed.ts'

const openOnes = ({ head }: World) => head.arrivals.open()
const refused = ({ station }: World) => sentAway(station, { decided: 'refuse' })
const wholeRefusal = sampleRefusal({
  explanations: [{ at: testNow, by: '前台 01', said: '说明了条件' }],
  ableButRefuses: { words: '神志清楚' },
  documentNumber: '无',
  receipt: { how: 'refused-to-sign', witness: '前台 02', note: '离开' },
})
const waitingRow = async ({ station }: World) => (await recorded(station)).rows[0]?.id ?? 0

export const arrivals: Record<string, readonly Seed[]> = {
  'arrivals.record': [
    {
      make: async () => ({ handover: sampleHandover(), rows: [sampleRow()], draftId: 1 }),
      read: openOnes,
    },
  ],
  'arrivals.correct': [
    {
      make: async ({ station }) => {
        const { id, version } = await recorded(station)
        return { id, version, handover: sampleHandover() }
      },
      read: openOnes,
    },
  ],
  'arrivals.addRow': [
    {
      make: async ({ station }) => ({ handoverId: (await recorded(station)).id, row: sampleRow() }),
      read: openOnes,
    },
  ],
  'arrivals.correctRow': [
    {
      make: async ({ station }) => {
        const { rows, version } = await recorded(station)
        return { rowId: rows[0]?.id ?? 0, version, row: sampleRow() }
      },
      read: openOnes,
    },
  ],
  'arrivals.closeRow': [
    {
      make: async (world) => ({ rowId: await waitingRow(world), end: { kind: 'not-here', note: '写重了' } }),
      read: async (_world, _input, output) => output,
    },
    {
      make: async (world) => ({
        rowId: await waitingRow(world),
        end: { kind: 'turned-away', gateCheckId: await refused(world) },
      }),
      only: ['end'],
    },
  ],
  'arrivals.turnedAway': [{ make: async () => ({ on: '2026-11-23' }) }],
  'arrivals.refusedBefore': [{ make: async () => ({ name: '某人' }) }],
  'arrivals.noteReceipt': [
    {
      make: async (world) => {
        const gateCheckId = await refused(world)
        await world.head.intake.refuse({ gateCheckId, refusal: sampleRefusal(), overrides: [] })
        return { gateCheckId, version: 1, receipt: wholeRefusal.receipt }
      },
      read: async (_world, _input, output) => output,
    },
  ],
  'intake.refuse': [
    {
      make: async (world) => ({ gateCheckId: await refused(world), refusal: wholeRefusal, overrides }),
      read: async (_world, _input, output) => output,
      only: ['gateCheckId', 'refusal'],
    },
    {
      make: async (world) => ({
        gateCheckId: await refused(world),
        refusal: sampleRefusal(),
        overrides: await withSecond(world),
      }),
      only: ['overrides'],
    },
  ],
  'intake.refer': [
    {
      make: async ({ station }) => ({
        gateCheckId: await sentAway(station, { decided: 'refer' }),
        referral: sampleReferral(),
      }),
      read: async (_world, _input, output) => output,
    },
  ],
  'papers.issueAbout': [
    {
      make: async ({ station }) => ({
        form: 'F6',
        about: { kind: 'handover', handoverId: (await recorded(station)).id },
      }),
    },
    {
      make: async (world) => {
        const gateCheckId = await refused(world)
        await world.head.intake.refuse({ gateCheckId, refusal: sampleRefusal(), overrides: [] })
        return { form: 'F2', about: { kind: 'gate-check', gateCheckId } }
      },
      only: ['about'],
    },
  ],
}
