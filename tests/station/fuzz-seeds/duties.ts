// Seeds of emergency entry, of finalising, of tasks and of observation.
import { sampleAdmission, sampleCheck, sampleDetails, sampleRegistration } from '../../support/samples.ts'
import { withSecond, written, type Seed, type World } from './seed.ts'

const four = { sex: 'male', estimatedAge: 50, arrivalWay: '2' }
const undocumented = sampleDetails({ document: { kind: '99', reason: '遗失' } })
const overR08 = [{ rule: 'R08', reason: '资料后补', second: null }]

/** Somebody whose registration lacks a field. */
async function unfinished({ head }: World): Promise<number> {
  const registration = sampleRegistration({ history: '' })
  return (await head.intake.admit(sampleAdmission({ details: undocumented, registration }))).stayId
}

async function taskOf(world: World): Promise<number> {
  const check = sampleCheck({ security: 'not-done' })
  const { stayId } = await world.head.intake.admit(sampleAdmission({ details: undocumented, check }))
  const [task] = await world.head.tasks.ofStay({ stayId })
  return task!.id
}

async function observationOf({ head }: World): Promise<number> {
  const check = sampleCheck({ symptoms: ['rash'] })
  const { stayId } = await head.intake.admit(sampleAdmission({ details: undocumented, check }))
  return (await head.observation.list()).find((row) => row.stayId === stayId)!.id
}

export const duties: Record<string, readonly Seed[]> = {
  'intake.admitAtOnce': [
    {
      make: async ({ station }) => ({ arrivedAt: station.now(), ...four }),
      read: async (world) => await written(world),
    },
  ],
  'intake.finalise': [
    {
      make: async (world) => ({ stayId: await unfinished(world), version: 1, overrides: overR08 }),
      read: written,
    },
    {
      make: async (world) => {
        const [given] = await withSecond(world)
        return { stayId: await unfinished(world), version: 1, overrides: [{ ...given, rule: 'R08' }] }
      },
      only: ['overrides.0.second'],
    },
  ],
  'tasks.ofStay': [{ make: async (world) => ({ stayId: await unfinished(world) }) }],
  'tasks.close': [
    {
      make: async (world) => ({ id: await taskOf(world), how: '已做' }),
      read: written,
    },
  ],
  'observation.end': [
    {
      make: async (world) => ({
        id: await observationOf(world),
        decision: 'cleared',
        signer: '李医生',
        note: '两日正常',
      }),
      read: written,
    },
  ],
}
