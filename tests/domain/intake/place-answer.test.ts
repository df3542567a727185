// Who may sleep where: men and women apart, families among themselves (R21), zones by age and state (R22).
import { describe, expect, it } from 'vitest'
import { roomSex, roomZone } from '../../../domain/intake/bed.ts'
import { placeAnswer, sleeperOf, type Room, type Sleeper } from '../../../domain/intake/place-answer.ts'

const sleeper = (changes: Partial<Sleeper> = {}): Sleeper => ({
  sex: 'male',
  ageBand: 'adult',
  mustObserve: false,
  mustIsolate: false,
  familyId: null,
  ...changes,
})
const room = (sex: Room['sex'], zone: Room['zone'] = 'general'): Room => ({ sex, zone })
const calm = { block: null, warns: [] }
const warning = (rule: 'R21' | 'R22', because: string) => ({ block: null, warns: [{ rule, because }] })

describe('R21', () => {
  it.each([
    ['male', 'female'],
    ['female', 'male'],
  ] as const)('R21 blocks a %s room for a %s person', (kind, sex) => {
    expect(placeAnswer(room(kind), sleeper({ sex }), [])).toEqual({
      block: { rule: 'R21', because: 'other-sex' },
      warns: [],
    })
  })

  it('R21 lets everybody into a single room, and the first of a family into a family room', () => {
    for (const sex of ['male', 'female', 'unknown'] as const) {
      expect(placeAnswer(room('single'), sleeper({ sex }), [])).toEqual(calm)
      expect(placeAnswer(room('family', 'family'), sleeper({ sex }), [])).toEqual(calm)
    }
  })

  it('R21 lets a family of any sex share a family room, and keeps strangers out of it', () => {
    const mother = sleeper({ sex: 'female', familyId: 7 })
    expect(placeAnswer(room('family'), mother, [{ familyId: 7 }, { familyId: 7 }])).toEqual(calm)
    const strangers = { block: { rule: 'R21', because: 'strangers' }, warns: [] }
    expect(placeAnswer(room('family'), mother, [{ familyId: 7 }, { familyId: 8 }])).toEqual(strangers)
    expect(placeAnswer(room('family'), sleeper(), [{ familyId: null }])).toEqual(strangers)
    expect(placeAnswer(room('male'), sleeper(), [{ familyId: 8 }])).toEqual(calm)
  })

  it('R21 warns where the sex is not known, and of a man among women', () => {
    expect(placeAnswer(room('male'), sleeper({ sex: 'unknown' }), [])).toEqual(warning('R21', 'sex-unknown'))
    expect(placeAnswer(room('single', 'women'), sleeper(), [])).toEqual(warning('R21', 'among-women'))
    expect(placeAnswer(room('single', 'women'), sleeper({ sex: 'female' }), [])).toEqual(calm)
  })
})

describe('R22', () => {
  it.each(roomZone.options)('R22 warns of a minor outside the zones for minors and families: %s', (zone) => {
    const answer = placeAnswer(room('male', zone), sleeper({ ageBand: 'minor' }), [])
    const isRight = zone === 'minors' || zone === 'family'
    const among = zone === 'women' ? [{ rule: 'R21', because: 'among-women' }] : []
    expect(answer).toEqual(
      isRight ? calm : { block: null, warns: [...among, { rule: 'R22', because: 'minor-elsewhere' }] },
    )
  })

  it('R22 asks nothing about a minor with the family in a family room of any zone', () => {
    const child = sleeper({ ageBand: 'minor', familyId: 7 })
    expect(placeAnswer(room('family', 'general'), child, [{ familyId: 7 }])).toEqual(calm)
  })

  it('R22 warns of an adult among minors, and of somebody whose age nobody knows', () => {
    for (const ageBand of ['adult', 'unknown'] as const)
      expect(placeAnswer(room('male', 'minors'), sleeper({ ageBand }), [])).toEqual(
        warning('R22', 'adult-among-minors'),
      )
    expect(placeAnswer(room('family', 'minors'), sleeper(), [])).toEqual(calm)
  })

  it.each(roomZone.options)('R22 warns where somebody to be observed sleeps in %s', (zone) => {
    const woman = sleeper({ sex: 'female', mustObserve: true })
    const { warns } = placeAnswer(room('single', zone), woman, [])
    const isRight = zone === 'observation' || zone === 'isolation'
    expect(warns.some(({ because }) => because === 'not-observed')).toBe(!isRight)
  })

  it('R22 asks for isolation where an infection is suspected, before observation and before age', () => {
    const feverish = sleeper({ mustIsolate: true, mustObserve: true, ageBand: 'minor' })
    expect(placeAnswer(room('male', 'isolation'), feverish, [])).toEqual(calm)
    expect(placeAnswer(room('male', 'observation'), feverish, [])).toEqual(warning('R22', 'not-isolated'))
    expect(placeAnswer(room('male', 'minors'), feverish, [])).toEqual(warning('R22', 'not-isolated'))
    const observed = sleeper({ mustObserve: true, ageBand: 'minor' })
    expect(placeAnswer(room('male', 'observation'), observed, [])).toEqual(calm)
  })

  it('R22 never blocks: whatever the zone, a bed that R21 allows can be had', () => {
    for (const sex of roomSex.options)
      for (const zone of roomZone.options)
        for (const ageBand of ['minor', 'adult', 'unknown'] as const) {
          const person = sleeper({ sex: sex === 'female' ? 'female' : 'male', ageBand, mustIsolate: true })
          expect(placeAnswer(room(sex, zone), person, []).block).toBeNull()
        }
  })
})

describe('sleeperOf', () => {
  const seen = { sex: 'female', verdict: 'admit', reasons: [], familyId: null } as const
  const band = (age: number | null) => sleeperOf({ ...seen, age }, '2026-11-23').ageBand

  it('draws the line of minors at eighteen', () => {
    expect([band(0), band(17), band(18), band(null)]).toEqual(['minor', 'minor', 'adult', 'unknown'])
  })

  it('reads observation from the verdict and isolation from what the gate found', () => {
    const ill = { ...seen, age: 30, verdict: 'observe', reasons: ['fever', 'infection-suspected'] } as const
    expect(sleeperOf(ill, '2026-11-23')).toMatchObject({ mustObserve: true, mustIsolate: true })
    expect(sleeperOf({ ...seen, age: 30 }, '2026-11-23')).toMatchObject({
      mustObserve: false,
      mustIsolate: false,
    })
  })
})
