// Seeds of rooms, absences and families: a room that is changed, somebody sent out and back, a family that moves.
import { admitted } from '../../support/road.ts'
import { freshBed, reason, withSecond, written, type Seed, type World } from './seed.ts'

const readBeds: Seed['read'] = ({ head }) => head.intake.beds()

async function freshRoom(world: World) {
  const bedId = await freshBed(world)
  const beds = await world.head.intake.beds()
  return { roomId: beds.find(({ id }) => id === bedId)!.roomId, bedId }
}

async function sentOut(world: World) {
  const { stayId } = await admitted(world.station)
  const out = { ...absence(world), stayId, version: 1 }
  await world.head.rooms.sendOut({ ...out, kind: 'in-hospital' })
  return { stayId, version: 2, at: world.station.now() }
}

const absence = ({ station }: World) => ({
  at: station.now(),
  place: '市第一医院',
  broughtBy: '护理 01',
  note: '肺炎待查',
  bedKeptUntil: station.now() + 3_600_000,
})

const backTo = (place: (world: World) => Promise<object>) => async (world: World) => ({
  ...(await sentOut(world)),
  note: '出院证明',
  place: await place(world),
  overrides: await withSecond(world),
})
const inWords = async () => ({ kind: 'elsewhere', text: '大厅' })
const inBed = async (world: World) => ({ kind: 'bed', bedId: await freshBed(world) })

export const rooms: Record<string, readonly Seed[]> = {
  'rooms.ofStay': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'rooms.changeRoom': [
    {
      make: async (world) => ({
        roomId: (await freshRoom(world)).roomId,
        name: `家房${world.next()}`,
        sex: 'family',
        zone: 'family',
      }),
      read: readBeds,
    },
  ],
  'rooms.addBeds': [
    {
      make: async (world) => ({ roomId: (await freshRoom(world)).roomId, count: 2, isOverflow: true }),
      read: readBeds,
    },
  ],
  'rooms.takeOut': [
    { make: async (world) => ({ ...(await freshRoom(world)), reason: '床板断裂' }), read: readBeds },
  ],
  'rooms.putBack': [{ make: async (world) => await freshRoom(world), read: readBeds }],
  'rooms.sendOut': [
    {
      make: async (world) => {
        const { stayId } = await admitted(world.station)
        return { ...absence(world), stayId, version: 1, kind: 'in-hospital' }
      },
      read: ({ head }, { stayId }: { stayId: number }) => head.rooms.ofStay({ stayId }),
    },
  ],
  'rooms.bringBack': [
    {
      make: backTo(inWords),
      read: written,
      only: ['stayId', 'version', 'at', 'note', 'place'],
    },
    // A reason that no rule asked for is written nowhere, so it is not read back.
    { make: backTo(inBed), only: ['place', 'overrides'] },
  ],
}

async function familyOfOne({ station, head }: World) {
  const { stayId } = await admitted(station)
  const { familyId } = await head.families.join({ stayId, familyId: null, role: 'adult' })
  return { stayId, familyId }
}

async function familyMove(world: World) {
  const { stayId, familyId } = await familyOfOne(world)
  return { familyId, places: [{ stayId, version: 1, bedId: await freshBed(world) }], reason }
}

export const families: Record<string, readonly Seed[]> = {
  'families.ofStay': [{ make: async (world) => ({ stayId: (await familyOfOne(world)).stayId }) }],
  'families.join': [
    {
      make: async (world) => ({
        stayId: (await admitted(world.station)).stayId,
        familyId: (await familyOfOne(world)).familyId,
        role: 'child',
      }),
      read: ({ head }, { stayId }: { stayId: number }) => head.families.ofStay({ stayId }),
    },
  ],
  'families.leave': [{ make: async (world) => ({ stayId: (await familyOfOne(world)).stayId }) }],
  'families.moveTogether': [
    {
      make: async (world) => ({ ...(await familyMove(world)), overrides: [] }),
      read: written,
      only: ['familyId', 'places', 'reason'],
    },
    {
      make: async (world) => ({ ...(await familyMove(world)), overrides: await withSecond(world) }),
      only: ['overrides'],
    },
  ],
}
