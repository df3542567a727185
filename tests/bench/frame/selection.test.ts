import { describe, expect, it } from 'vitest'
import { choose, readWords } from './selection.ts'

const benches = [
  { name: 'find', caseNames: ['initials-1', 'initials-2', 'tail-3'] },
  { name: 'board', caseNames: ['service'] },
]

describe('the words after npm run bench', () => {
  it.each([
    [[], ['find: initials-1 initials-2 tail-3', 'board: service']],
    [['find'], ['find: initials-1 initials-2 tail-3']],
    [['find/initials'], ['find: initials-1 initials-2']],
    [['find/initials-2'], ['find: initials-2']],
    [
      ['find/tail', 'board'],
      ['find: tail-3', 'board: service'],
    ],
    [['fin'], []],
    [['find/xyz'], []],
  ])('%j mean %j', (names, meant) => {
    const chosen = choose(names, benches).map(({ bench, caseNames }) => `${bench}: ${caseNames.join(' ')}`)
    expect(chosen).toEqual(meant)
  })

  it('take the file for the figures', () => {
    expect(readWords(['board', '--json', 'out.json'], benches)).toMatchObject({
      kind: 'run',
      jsonFile: 'out.json',
      chosen: [{ bench: 'board' }],
    })
    expect(readWords([], benches)).toMatchObject({ jsonFile: null })
  })

  it.each([
    [['fnid'], 'fnid'],
    [['find', 'board/nothing'], 'board/nothing'],
    [['--jsno', 'x'], '--jsno'],
    [['--json'], '--json'],
    [['--json='], '--json'],
  ])('%j are answered with a sentence that names %s', (words, named) => {
    const asked = readWords(words, benches)
    expect(asked.kind === 'wrong' && asked.because).toContain(named)
    expect(asked.kind === 'wrong' && asked.because).toContain('npm run bench')
  })
})
