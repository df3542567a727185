// Seeds of photos, of the copy block, and of the code lists that the head keeps.
import { admitted } from '../../support/road.ts'
import { sentPhoto } from '../../support/pictures.ts'
import type { Seed, World } from './seed.ts'

export async function photoOf(world: World, personId: number | null): Promise<number> {
  const sent = await sentPhoto(world.station, world.next())
  return (await world.head.photos.add({ ...sent, personId })).id
}

export const photos: Record<string, readonly Seed[]> = {
  'photos.ofPerson': [{ make: async ({ station }) => ({ personId: (await admitted(station)).personId }) }],
  'photos.add': [
    {
      make: async ({ station }) => ({
        ...(await sentPhoto(station)),
        personId: (await admitted(station)).personId,
      }),
    },
  ],
  'people.copyBlock': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'photos.putAway': [{ make: async (world) => ({ id: await photoOf(world, null) }) }],
}

const words = { zh: '新词', en: 'New words' }
async function ownEntry({ head, next }: World): Promise<string> {
  return (await head.settings.addEntry({ list: 'reason', ...words, zh: `词 ${next()}`, isEscorted: false }))
    .code
}
const lists: Pick<Seed, 'read'> = { read: ({ head }) => head.settings.dictionary() }

export const dictionary: Record<string, readonly Seed[]> = {
  'settings.addEntry': [
    {
      ...lists,
      make: async ({ next }) => ({ list: 'need', ...words, zh: `新词 ${next()}`, isEscorted: false }),
    },
  ],
  'settings.renameEntry': [
    {
      ...lists,
      make: async (world) => ({
        list: 'reason',
        code: await ownEntry(world),
        ...words,
        zh: `词 ${world.next()}`,
      }),
    },
  ],
  'settings.retireEntry': [
    { make: async (world) => ({ list: 'reason', code: await ownEntry(world), isActive: false }) },
  ],
}
