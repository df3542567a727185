// The second reading: when it is due, and which came too early.
import { expect, it } from 'vitest'
import { isRetestEarly, retestWindow, warmthOf } from '../../../domain/intake/retest.ts'
import { sampleCheck } from '../../support/samples.ts'

const limits = { feverLimit: 373, coldLimit: 350 }
const tenths = (value: number) => ({ kind: 'measured', tenths: value, method: 'forehead' }) as const

it.each([
  [tenths(373), 'fever'],
  [tenths(372), 'normal'],
  [tenths(350), 'normal'],
  [tenths(349), 'cold'],
  [{ kind: 'low' } as const, 'cold'],
  [{ kind: 'not-taken', reason: '' } as const, 'not-taken'],
  [null, 'not-taken'],
])('takes %o for %s', (reading, warmth) => {
  expect(warmthOf(reading, limits)).toBe(warmth)
})

it('is due ten to fifteen minutes after the first', () => {
  expect(retestWindow(0)).toEqual({ from: 600_000, to: 900_000 })
})

it('is early before ten minutes, and not where nobody said when', () => {
  const second = { checkedAt: 0, retest: tenths(368) }
  const early = (retestAt: number | null) => isRetestEarly(sampleCheck({ ...second, retestAt }))
  expect([early(599_999), early(600_000), early(null)]).toEqual([true, false, false])
  expect(isRetestEarly(sampleCheck({ checkedAt: 0, retest: null, retestAt: 1 }))).toBe(false)
})
