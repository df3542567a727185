import { describe, expect, it } from 'vitest'
import { readDataOptions } from '../../../build/data/options.ts'

describe('readDataOptions', () => {
  it('takes a size and a file, and has a day of its own where none is said', () => {
    expect(readDataOptions(['--profile', 'county', '--out', 'a.db'])).toEqual({
      size: 'county',
      out: 'a.db',
      seed: 1,
      asOf: Date.parse('2026-01-15T16:40:00+08:00'),
    })
  })

  it('takes a seed and a day', () => {
    const words = ['--profile', 'megacity', '--out', 'm.db', '--seed', '7', '--as-of', '2025-02-03']
    expect(readDataOptions(words)).toMatchObject({ seed: 7, asOf: Date.parse('2025-02-03T16:40:00+08:00') })
  })

  it.each([
    [[]],
    [['--profile', 'county']],
    [['--profile', 'village', '--out', 'a.db']],
    [['--profile', 'county', '--out', 'a.db', '--seed', 'x']],
    [['--profile', 'county', '--out', 'a.db', '--as-of', '2025-02-30']],
    [['--profile', 'county', '--out', 'a.db', '--size', '3']],
  ])('refuses %j', (words) => {
    expect(readDataOptions(words)).toBeNull()
  })
})
