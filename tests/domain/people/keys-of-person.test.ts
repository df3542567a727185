// The keys a person is stored under: name, aliases, label and document number, so that any of them finds the person.
import { describe, expect, it } from 'vitest'
import { keysOfPerson } from '../../../domain/people/keys-of-person.ts'
import { readFindQuery } from '../../../domain/people/name-keys.ts'
import { sampleDetails, unnamedDetails } from '../../support/samples.ts'

function isFound(keys: readonly string[], typed: string): boolean {
  return readFindQuery(typed).some(({ key, match }) =>
    keys.some((stored) => (match === 'exact' ? stored === key : stored.startsWith(key))),
  )
}

describe('keysOfPerson', () => {
  const keys = keysOfPerson(sampleDetails({ aliases: '老川，阿三/三哥' }), null)

  it.each(['单小川', '小川', '单', 'shanxiaochuan', 'sxc', '0014', '老川', '阿三', '三哥', 'sange'])(
    'lets %s find the person',
    (typed) => {
      expect(isFound(keys, typed)).toBe(true)
    },
  )

  it.each(['老川阿', '王', '9999'])('does not let %s find the person', (typed) => {
    expect(isFound(keys, typed)).toBe(false)
  })

  it('finds a nameless person by the label, also after a name is known', () => {
    const label = '无名氏-20261123-01'
    expect(isFound(keysOfPerson(unnamedDetails(), label), '无名氏')).toBe(true)
    const named = keysOfPerson(sampleDetails(), label)
    expect(isFound(named, '无名氏')).toBe(true)
    expect(isFound(named, '单小川')).toBe(true)
  })

  it('makes no key of the reason why there is no document', () => {
    const keysWithout = keysOfPerson(sampleDetails({ document: { kind: '99', reason: '12345' } }), null)
    expect(isFound(keysWithout, '12345')).toBe(false)
  })
})
