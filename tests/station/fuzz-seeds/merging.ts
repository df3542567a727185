// Seeds of likely-same persons and of two persons made one.
import { admitted } from '../../support/road.ts'
import { sampleDetails } from '../../support/samples.ts'
import { written, type Seed, type World } from './seed.ts'

const everything = {
  name: '单小川',
  aliases: '老川',
  sex: 'male',
  bornOn: '1880-01-01',
  age: 60,
  documentNumber: '440524188001010015',
  region: '440524',
  marks: [{ kind: 'scar', part: 'hand', side: 'left', text: '旧伤' }],
}

/** Two persons, one of whom has left. */
async function twoPersons(world: World) {
  const { head, station } = world
  const [kept, merged] = [await admitted(station), await admitted(station)]
  const leaving = { way: 'own-way' as const, at: station.now(), destination: '', note: '', overrides: [] }
  await head.escort.leave({ stayId: merged.stayId, version: 1, ...leaving })
  const versionOf = async (id: number) => (await head.people.page({ id })).person.version
  return {
    keptId: kept.personId,
    keptVersion: await versionOf(kept.personId),
    mergedId: merged.personId,
    mergedVersion: await versionOf(merged.personId),
  }
}

const details = {
  dated: sampleDetails({
    aliases: '老川',
    note: '左手有疤',
    residence: { region: '440524', text: '旧址' },
    contacts: [{ name: '单大川', relation: 'sibling', phone: '0400-000-0001', address: '示例镇' }],
    description: {
      height: 170,
      build: '3',
      accent: '像川东',
      accentRegion: '440524',
      languages: ['2'],
      hearing: 'normal',
      speech: 'unclear',
      marks: [{ kind: 'scar', part: 'hand', side: 'left', text: '旧伤' }],
    },
  }),
  judged: sampleDetails({
    birth: { kind: 'estimated', age: 50, asOf: '2026-11-23' },
    document: { kind: '99', reason: '说不清' },
  }),
  ageless: sampleDetails({
    birth: { kind: 'unknown', reason: '说不清' },
    document: { kind: '99', reason: '遗失' },
  }),
}

const merging = (chosen: keyof typeof details): Seed => ({
  make: async (world) => ({ ...(await twoPersons(world)), details: details[chosen], reason: '同一个人' }),
  read: async (world, _input, { keptId }: { keptId: number }) => [
    await world.head.people.page({ id: keptId }),
    await written(world),
  ],
  ...(chosen === 'dated' ? {} : { only: ['details'] }),
})

export const merges: Record<string, readonly Seed[]> = {
  'people.likelySame': [
    {
      make: async () => ({ typed: everything, familyId: 1, handoverRowId: 1 }),
    },
  ],
  'people.mergePreview': [
    {
      make: async (world) => {
        const { keptId, mergedId } = await twoPersons(world)
        return { keptId, mergedId }
      },
    },
  ],
  'people.merge': [merging('dated'), merging('judged'), merging('ageless')],
  'people.unmerge': [
    {
      make: async (world) => {
        const pair = await twoPersons(world)
        const { mergeId } = await world.head.people.merge({
          ...pair,
          details: details.dated,
          reason: '同一个人',
        })
        return { mergeId, reason: '并错了' }
      },
      read: (world) => written(world),
    },
  ],
}
