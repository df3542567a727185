// Which ways of leaving ask whether the person may go alone; all the others close the stay whatever is open (R24).
import { describe, expect, it } from 'vitest'
import { leavingBlocks } from '../../../domain/escort/leaving-blocks.ts'
import { exitWay } from '../../../domain/intake/stay.ts'

const day = '2026-11-23'
const child = {
  birth: { kind: 'date', on: '2014-05-01' } as const,
  hasDisabilitySigns: false,
  isImmobile: false,
  guardianFound: false,
  isInHospital: false,
  itemsInCustody: 0,
}
const grown = { ...child, birth: { kind: 'date', on: '1980-05-01' } as const }

describe('leavingBlocks', () => {
  it.each(['own-way', 'ticket'] as const)('keeps a child from leaving alone by %s', (way) => {
    expect(leavingBlocks(way, child, day)).toEqual([{ rule: 'R29', because: 'under-16' }])
  })

  it.each(['own-way', 'ticket'] as const)('lets a grown-up leave alone by %s', (way) => {
    expect(leavingBlocks(way, grown, day)).toEqual([])
  })

  it.each(exitWay.options.filter((way) => way !== 'own-way' && way !== 'ticket'))(
    'never holds anybody who leaves by %s',
    (way) => {
      expect(leavingBlocks(way, child, day)).toEqual([])
    },
  )

  it('looks at the person’s age on the day of leaving', () => {
    const almost = { ...child, birth: { kind: 'date', on: '2008-11-24' } as const }
    expect(leavingBlocks('own-way', almost, '2026-11-23')).toHaveLength(1)
    expect(leavingBlocks('own-way', almost, '2026-11-24')).toEqual([])
  })

  it.each(['own-way', 'ticket', 'fetched', 'settled'] as const)(
    'R11 holds the normal closing by %s while something is in custody',
    (way) => {
      expect(leavingBlocks(way, { ...grown, itemsInCustody: 1 }, day)).toEqual([
        { rule: 'R11', because: 'items-in-custody' },
      ])
    },
  )

  it.each(['left-unannounced', 'died', 'terminated', 'other', 'escorted'] as const)(
    'R11 never holds anybody who leaves by %s',
    (way) => {
      expect(leavingBlocks(way, { ...grown, itemsInCustody: 3 }, day)).toEqual([])
    },
  )

  it('R11 asks nobody who is in hospital for what lies in the station', () => {
    expect(leavingBlocks('fetched', { ...grown, isInHospital: true, itemsInCustody: 1 }, day)).toEqual([])
  })
})
