// Seeds of care and tracing: an entry of each kind, a note, a clock that is stopped.
import { admitted } from '../../support/road.ts'
import type { Seed } from './seed.ts'

const careContents = [
  { kind: 'temperature', reading: { kind: 'measured', tenths: 365, method: 'armpit' } },
  { kind: 'temperature', reading: { kind: 'low' } },
  { kind: 'temperature', reading: { kind: 'not-taken', reason: '睡着' } },
  { kind: 'meal', meal: 'lunch', eaten: 'all' },
  { kind: 'medicine', medicine: '二甲双胍', dose: '半片', taken: 'missed' },
  { kind: 'washing', done: 'washed' },
  { kind: 'mood', mood: 'calm' },
  { kind: 'counselling', topic: '想家' },
  { kind: 'incident', level: 'minor', what: '跌倒', measures: '冰敷' },
  { kind: 'note', text: '夜里咳' },
]

export const care: Record<string, readonly Seed[]> = {
  'care.entries': [
    { make: async ({ station }) => ({ stayId: (await admitted(station)).stayId, before: 1 }) },
  ],
  'care.write': careContents.map((content, index) => ({
    make: async ({ station, head }) => {
      const { stayId } = await admitted(station)
      const entry = { stayId, happenedAt: station.now(), remark: '补充', correctsId: null }
      const note = { ...entry, content: { kind: 'note' as const, text: '先前' } }
      return { ...entry, content, correctsId: (await head.care.write(note)).id }
    },
    read: ({ head }, { stayId }: { stayId: number }) => head.care.entries({ stayId, before: null }),
    ...(index > 0 ? { only: ['content'] } : {}),
  })),
}

export const tracing: Record<string, readonly Seed[]> = {
  'tracing.stay': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'tracing.write': [
    {
      make: async ({ station }) => ({
        stayId: (await admitted(station)).stayId,
        happenedAt: station.now(),
        channel: 'phone',
        askedOf: '派出所',
        asked: '有无此人',
        answer: '有',
        nextStep: '发函',
      }),
      read: ({ head }, { stayId }: { stayId: number }) => head.tracing.stay({ stayId }),
    },
  ],
  'tracing.stopClock': [
    {
      make: async ({ station }) => ({
        stayId: (await admitted(station)).stayId,
        clockCode: 'STAY',
        at: station.now(),
        how: '延长已报备',
      }),
      read: ({ head }, { stayId }: { stayId: number }) => head.tracing.stay({ stayId }),
    },
  ],
}
