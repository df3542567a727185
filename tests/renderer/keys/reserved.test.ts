import { describe, expect, it } from 'vitest'
import { gates } from '../../../renderer/app/gates.ts'
import { isReserved } from '../../../renderer/keys/reserved.ts'
import { rendererSources } from '../source-files.ts'

const written = rendererSources().flatMap(({ path, text }) =>
  [...text.matchAll(/(?:useKey\(\s*|\b(?:keys|submitKeys)=|\bkeys: )['"]([^'"]+)['"]/g)].map(
    ([, combo = '']) => ({
      path,
      combo,
    }),
  ),
)

describe('keys of the screens', () => {
  it('never are keys of the browser or of typing', () => {
    expect(written.length).toBeGreaterThan(12)
    expect(written.filter(({ combo }) => isReserved(combo))).toEqual([])
  })

  it('are written with the modifiers in one order, so that the list of reserved keys is met', () => {
    const shape = /^(Ctrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9]|F\d{1,2}|[A-Z][a-zA-Z]+|[?/+\-=.,;[])$/
    expect(written.filter(({ combo }) => !shape.test(combo))).toEqual([])
  })

  it('lead to each gate by a key of its own', () => {
    expect(new Set(gates.map(({ keys }) => keys)).size).toBe(gates.length)
  })

  it.each(['Ctrl+L', 'Ctrl+P', 'F5', 'Alt+D', 'Alt+1', 'Ctrl+9', 'Ctrl+Shift+T', 'Alt+ArrowLeft'])(
    'leave %s to the browser',
    (combo) => {
      expect(isReserved(combo)).toBe(true)
    },
  )
})
