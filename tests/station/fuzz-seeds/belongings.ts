// Seeds of the gate of belongings: each fate of a finding, each end of an item.
import { admitted } from '../../support/road.ts'
import { photoOf } from './photos.ts'
import type { Seed, World } from './seed.ts'

const officers = [{ name: '安检 01', sex: 'male', searchedBody: true }]
const police = { policeStation: '站前所', officer: '警员', receiptNumber: '7' }
const destruction = { consentedBy: '本人', how: '剪断' }
const fates = [
  { kind: 'kept-by-person' },
  { kind: 'in-custody', sealNumber: '', place: '柜 1' },
  { kind: 'to-police', ...police },
  { kind: 'destroyed', ...destruction },
]
const outcomes = [
  ...fates.map((fate) => ({
    kind: 'done',
    ways: ['gate'],
    findings: [{ what: '刀', count: 1, kind: 'sharp', fate }],
  })),
  { kind: 'refused', said: '不让看' },
]
const thing = {
  name: '现金',
  count: 1,
  kind: 'cash' as const,
  features: '旧币',
  amountFen: 3650,
  cardTail: '',
  sealNumber: '',
  place: '保险柜',
  photoIds: [] as number[],
}

/** A seal of its own, since one may close one person's things only. */
async function sealed(world: World) {
  return { ...thing, sealNumber: `封${world.next()}`, photoIds: [await photoOf(world, null)] }
}

async function kept(world: World) {
  const { station, head } = world
  const { stayId } = await admitted(station)
  const draftId = null
  const { items } = await head.belongings.putInCustody({
    stayId,
    takenAt: station.now(),
    items: [thing],
    draftId,
  })
  return { stayId, items: items.map(({ id, version }) => ({ id, version })) }
}

/** Of somebody who has left without them. */
async function leftBehind(world: World) {
  const left = await kept(world)
  await world.head.escort.leave({
    stayId: left.stayId,
    version: 1,
    way: 'left-unannounced',
    at: world.station.now(),
    destination: '',
    note: '',
    overrides: [],
  })
  return left
}

const read: Seed['read'] = ({ head }, { stayId }: { stayId: number }) => head.belongings.ofStay({ stayId })
const shown: Seed['read'] = async (_world, _input: unknown, output: unknown) => output

export const belongings: Record<string, readonly Seed[]> = {
  'belongings.ofStay': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'belongings.recordSecurity': outcomes.map((outcome, index) => ({
    make: async ({ station }) => {
      const { stayId } = await admitted(station)
      return { check: { stayId, checkedAt: station.now(), officers, outcome } }
    },
    read: shown,
    ...(index > 0 ? { only: ['check.outcome'] } : {}),
  })),
  'belongings.putInCustody': [
    {
      make: async (world) => {
        const { stayId } = await admitted(world.station)
        const body = { kind: 'belongings' as const, subjectId: stayId, body: '{}', version: 0 }
        const draft = await world.head.drafts.save({ id: null, ...body })
        return { stayId, takenAt: world.station.now(), items: [await sealed(world)], draftId: draft.id }
      },
      read,
    },
  ],
  'belongings.correctItem': [
    {
      make: async (world) => {
        const { items } = await kept(world)
        return { ...items[0], item: await sealed(world) }
      },
      read: shown,
    },
  ],
  'belongings.returnItems': [
    {
      make: async (world) => ({
        ...(await kept(world)),
        returning: { at: world.station.now(), to: '本人', how: 'cannot-write', witness: '照料 02' },
      }),
      read,
    },
  ],
  'belongings.markUnclaimed': [
    {
      make: async (world) => ({ ...(await leftBehind(world)), at: world.station.now(), note: '未取' }),
      read,
    },
  ],
  'belongings.toPolice': [
    { make: async (world) => ({ ...(await kept(world)), at: world.station.now(), receipt: police }), read },
  ],
  'belongings.destroy': [
    { make: async (world) => ({ ...(await kept(world)), at: world.station.now(), destruction }), read },
  ],
}
