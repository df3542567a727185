// Seeds of the gate of escort and of papers: planned, departed, handed over, brought back, left.
import { admitted, departed, planned } from '../../support/road.ts'
import { samplePlan } from '../../support/samples.ts'
import { testPin } from '../../support/test-station.ts'
import { freshBed, overrides, reason, withSecond, written, type Seed, type World } from './seed.ts'

const fullPlan = (stayIds: readonly number[]) =>
  samplePlan(stayIds, {
    destination: { region: '440524', text: '示例镇' },
    persons: stayIds.map((stayId) => ({ stayId, needs: '轮椅' })),
  })
const handover = {
  place: '丙县站',
  receiver: '接站 01',
  relation: 'unknown',
  receiverDocument: '工作证',
  note: '物品清点',
}
type OfEscort = { id: number }
const readEscort: Seed['read'] = ({ head }, { id }: OfEscort) => head.escort.get({ id })

const onTheWay = async ({ station }: World) => {
  const { stayId } = await admitted(station)
  const { id, version } = await departed(station, [stayId])
  return { id, version, stayId }
}
const unconfirmed = async ({ station }: World, second: object | null) => {
  const { stayId } = await admitted(station)
  const receiving = { ...samplePlan([stayId]).receiving, confirmed: null }
  const { id, version } = await planned(station, [stayId], { receiving })
  return { id, version, at: station.now(), overrides: [{ rule: 'R68', reason, second }] }
}
const mother = async ({ station, head }: World) => {
  const [own, other] = [(await admitted(station)).stayId, (await admitted(station)).stayId]
  const { familyId } = await head.families.join({ stayId: own, familyId: null, role: 'adult' })
  await head.families.join({ stayId: other, familyId, role: 'child' })
  const exit = { way: 'other', at: station.now(), destination: '', note: '', overrides: [] }
  return { stayId: own, version: 1, ...exit, together: [{ stayId: other, version: 1 }] }
}
const back = (changes: object): Seed => ({
  make: async (world) => ({
    ...(await onTheWay(world)),
    at: world.station.now(),
    reason: '列车停运',
    place: { kind: 'elsewhere', text: '大厅' },
    overrides,
    ...changes,
  }),
  read: async (world, { id }: OfEscort) => [await world.head.escort.get({ id }), await written(world)],
})

export const escort: Record<string, readonly Seed[]> = {
  'escort.list': [{ make: async () => ({ ended: false }) }],
  'escort.get': [
    {
      make: async ({ station }) => ({ id: (await planned(station, [(await admitted(station)).stayId])).id }),
    },
  ],
  'escort.plan': [
    {
      make: async ({ station }) => ({ plan: fullPlan([(await admitted(station)).stayId]), draftId: 1 }),
      read: ({ head }, _input, { id }: OfEscort) => head.escort.get({ id }),
    },
  ],
  'escort.change': [
    {
      make: async ({ station }) => {
        const { stayId } = await admitted(station)
        const { id, version } = await planned(station, [stayId])
        return { id, version, plan: fullPlan([stayId]) }
      },
      read: readEscort,
    },
  ],
  'escort.depart': [
    { make: (world) => unconfirmed(world, null), read: written },
    {
      make: (world) => unconfirmed(world, { accountId: world.secondId, pin: testPin }),
      only: ['overrides.0.second'],
    },
  ],
  'escort.handOver': [
    {
      make: async (world) => ({
        ...(await onTheWay(world)),
        handover: { ...handover, at: world.station.now() },
      }),
      read: readEscort,
      only: ['id', 'version', 'stayId', 'handover'],
    },
    {
      make: async (world) => {
        const { id, version, stayId } = await onTheWay(world)
        const at = world.station.now()
        const thing = { name: '包', count: 1, kind: 'other' as const, features: '', amountFen: null }
        const items = [{ ...thing, cardTail: '', sealNumber: '', place: '', photoIds: [] }]
        const kept = await world.head.belongings.putInCustody({ stayId, takenAt: at, items, draftId: null })
        const belongings = {
          items: kept.items.map((item) => ({ id: item.id, version: item.version })),
          signed: { how: 'signature', witness: '站员' },
        }
        return { id, version, stayId, handover: { ...handover, at }, belongings }
      },
      read: written,
      only: ['belongings'],
    },
  ],
  'escort.bringBack': [
    { ...back({}), only: ['id', 'version', 'stayId', 'at', 'reason', 'place'] },
    {
      make: async (world) => ({
        ...((await back({}).make(world)) as object),
        place: { kind: 'bed', bedId: await freshBed(world) },
        overrides: await withSecond(world),
      }),
      only: ['place', 'overrides'],
    },
  ],
  'escort.leave': [
    {
      make: async ({ station }) => ({
        stayId: (await admitted(station)).stayId,
        version: 1,
        way: 'other',
        at: station.now(),
        destination: '丙县',
        note: '步行',
        overrides,
      }),
      read: written,
      only: ['stayId', 'version', 'way', 'at', 'destination', 'note'],
    },
    { make: mother, read: written, only: ['together'] },
    {
      make: async (world) => ({
        stayId: (await admitted(world.station)).stayId,
        version: 1,
        way: 'other',
        at: world.station.now(),
        destination: '',
        note: '',
        overrides: await withSecond(world),
      }),
      only: ['overrides'],
    },
  ],
}

const paperWish = async ({ station }: World) => {
  const { stayId } = await admitted(station)
  return { form: 'F1', stayId, escortId: (await planned(station, [stayId])).id }
}
let printable: Promise<number> | null = null
const paperOnce = async ({ station, head }: World) =>
  (
    await head.papers.issue({
      form: 'F1',
      stayId: (await admitted(station)).stayId,
      escortId: null,
      overrides: [],
    })
  ).id

export const papers: Record<string, readonly Seed[]> = {
  'papers.ofStay': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'papers.unprintable': [{ make: paperWish }],
  'papers.issue': [
    { make: async (world) => ({ ...(await paperWish(world)), overrides }) },
    {
      make: async (world) => ({ ...(await paperWish(world)), overrides: await withSecond(world) }),
      only: ['overrides'],
    },
  ],
  'papers.print': [
    {
      make: async (world) => ({
        paperId: await (printable ??= paperOnce(world)),
        copy: 1,
        printer: 'office',
      }),
    },
  ],
}
