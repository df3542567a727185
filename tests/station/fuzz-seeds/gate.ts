// Seeds of the gate's own calls: a new version of a profile, what is in force from when, and visits at the door.
import type { DoorVisit } from '../../../domain/intake/door-visit.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { written, type Seed, type World } from './seed.ts'

const [profile] = shippedGateProfiles
const day = 86_400_000

const visit: DoorVisit = {
  kind: 'visitor',
  name: '访客 01',
  unit: '示例公司',
  phone: '0400-000-0001',
  purpose: '探望亲属',
  temperature: { kind: 'measured', tenths: 365, method: 'forehead' },
  mask: 'worn',
  security: 'passed',
  note: '已核对证件',
}
const come = (changes: Partial<DoorVisit>): Seed => ({
  make: async () => ({ visit: { ...visit, ...changes }, isLetIn: true }),
  read: ({ head }) => head.gate.visits(),
})

async function profileId({ head }: World): Promise<number> {
  return (await head.gate.profiles()).profiles[0]!.id
}

export const gate: Record<string, readonly Seed[]> = {
  'gate.newVersion': [
    {
      make: async () => ({ profile: { ...profile, validTo: '2099-12-31' } }),
      read: async (world) => [await world.head.gate.profiles(), await written(world)],
    },
  ],
  'gate.putInForce': [
    {
      make: async (world) => ({
        profileId: await profileId(world),
        fromAt: world.station.now() + world.next() * day,
        withdrawsLater: true,
      }),
      read: ({ head }) => head.gate.profiles(),
    },
  ],
  'gate.visitIn': [
    come({}),
    { ...come({ temperature: { kind: 'low' } }), only: ['visit'] },
    { ...come({ temperature: { kind: 'not-taken', reason: '不配合' } }), only: ['visit'] },
  ],
  'gate.visitOut': [
    {
      make: async ({ head }) => ({ id: (await head.gate.visitIn({ visit, isLetIn: true })).id }),
    },
  ],
}
