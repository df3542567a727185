import { describe, expect, it } from 'vitest'
import { likelySame, nameWorth, type Candidate, type NameHit } from '../../../domain/people/likely-same.ts'
import { nothingTyped, type TypedPerson } from '../../../domain/people/typed-person.ts'
import { sampleDetails } from '../../support/samples.ts'

const persons = 300_000
const candidate = (changes: Parameters<typeof sampleDetails>[0] = {}, id = 1): Candidate => ({
  id,
  label: null,
  ...sampleDetails({
    birth: { kind: 'date', on: '1975-03-02' },
    document: { kind: '99', reason: '遗失' },
    household: { region: '200101', text: '' },
    ...changes,
  }),
})
const rare: NameHit = { match: 'name-same', sharedBy: 1 }
const common: NameHit = { match: 'name-same', sharedBy: 400 }

function ask(
  typed: Partial<TypedPerson>,
  list: readonly (readonly [Candidate, NameHit | null])[],
  companions: readonly number[] = [],
) {
  const question = {
    typed: { ...nothingTyped, ...typed },
    asOf: '2026-11-23',
    persons,
    companions: new Set(companions),
  }
  return likelySame(
    question,
    list.map(([person, name]) => ({ person, name })),
  )
}

describe('likelySame', () => {
  it('calls nobody likely for a name alone, however rare', () => {
    expect(ask({ name: '单小川' }, [[candidate(), rare]])).toMatchObject([{ level: 'possible' }])
  })

  it('lists nobody for a common name alone', () => {
    const many = Array.from({ length: 30 }, (_, id) => [candidate({ name: '王伟' }, id + 1), common] as const)
    expect(ask({ name: '王伟' }, many)).toEqual([])
  })

  it('calls somebody likely whose name, age and home agree, and says why, the weightiest first', () => {
    const [found] = ask({ name: '单小川', age: 52, sex: 'male', region: '200101' }, [[candidate(), rare]])
    expect(found).toMatchObject({ id: 1, level: 'likely' })
    expect(found?.reasons.map(({ kind }) => kind)).toEqual(['name-same', 'home-same', 'age-near'])
  })

  it('calls somebody likely by a number alone, and by one wrong digit with the name', () => {
    const person = candidate({ document: { kind: '01', number: '440524188001010014', source: 'read' } })
    expect(ask({ documentNumber: '440524188001010014' }, [[person, null]])[0]?.level).toBe('likely')
    expect(ask({ name: '单小川', documentNumber: '440524188001010015' }, [[person, rare]])[0]?.level).toBe(
      'likely',
    )
  })

  it('names the reading that was heard of a surname that has several', () => {
    const [found] = ask({ name: 'danxiaochuan' }, [[candidate(), { match: 'name-pinyin', sharedBy: 1 }]])
    expect(found?.reasons[0]).toMatchObject({ kind: 'name-pinyin', detail: '单 dan' })
  })

  it('says alias where the name typed is one', () => {
    const [found] = ask({ name: '狗剩', age: 51 }, [[candidate({ aliases: '狗剩' }), rare]])
    expect(found?.reasons[0]?.kind).toBe('name-alias')
  })

  it('lists at most seven, each once, as whichever of two rows fits better', () => {
    const many = Array.from({ length: 20 }, (_, id) => [candidate({}, (id % 10) + 1), rare] as const)
    const found = ask({ name: '单小川', age: 51 }, many)
    expect(found).toHaveLength(7)
    expect(new Set(found.map(({ id }) => id)).size).toBe(7)
  })

  it('drops whoever another age, sex and home contradict', () => {
    expect(ask({ name: '单小川', age: 20, sex: 'female', region: '200901' }, [[candidate(), rare]])).toEqual(
      [],
    )
  })

  it('takes having come together before for a reason', () => {
    const typed = { name: '单小川', age: 52 }
    const alone = ask(typed, [[candidate(), common]])[0]?.score ?? -9
    const [together] = ask(typed, [[candidate(), common]], [1])
    expect(together?.score).toBeGreaterThan(alone)
    expect(together?.reasons.map(({ kind }) => kind)).toContain('companion')
  })

  it('holds two without a name for alike in that', () => {
    const nameless = { ...candidate({ name: null }), label: '无名氏20260101-01' }
    const marks = [{ kind: 'scar', part: 'hand', side: 'left', text: '' }] as const
    const seen = { ...nameless, description: { ...nameless.description, marks: [...marks] } }
    const found = ask({ age: 51, sex: 'male', region: '200101', marks: [...marks] }, [[seen, null]])
    expect(found[0]?.reasons.map(({ kind }) => kind)).toContain('name-none')
  })
})

describe('nameWorth', () => {
  it('makes a name worth more the fewer bear it, and less the looser it matches', () => {
    const worth = (hit: NameHit) => nameWorth(hit, { persons })
    expect(worth(rare)).toBeGreaterThan(worth(common))
    expect(worth({ match: 'name-accent', sharedBy: 1 })).toBeLessThan(worth(rare))
    expect(worth({ match: 'name-accent', sharedBy: 2000 })).toBeGreaterThanOrEqual(0)
  })
})
