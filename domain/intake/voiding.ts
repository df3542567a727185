// Whether a stay that was opened by mistake may be voided. Its number stays, and nothing of it is counted.
import type { StayState } from './stay.ts'

export type VoidingFacts = Readonly<{
  state: StayState
  /** The escort the stay is planned for or travels with. */
  hasOpenEscort: boolean
  /** Things the station keeps for the person. */
  itemsInCustody: number
}>

export type MayVoid =
  | Readonly<{ allowed: true }>
  /** `other-escort`: the plan has to let go of the person first, for it is printed with them. */
  | Readonly<{
      allowed: false
      because: 'closed' | 'voided' | 'on-the-way' | 'other-escort' | 'items-in-custody'
    }>

/** Only a stay that is open: one that ended was a real one, and is corrected, not voided. */
export function mayVoid({ state, hasOpenEscort, itemsInCustody }: VoidingFacts): MayVoid {
  if (state.kind !== 'open') return { allowed: false, because: state.kind }
  if (state.state === 'escorting') return { allowed: false, because: 'on-the-way' }
  if (hasOpenEscort) return { allowed: false, because: 'other-escort' }
  // What was taken from somebody goes back before the record of it is void.
  return itemsInCustody > 0 ? { allowed: false, because: 'items-in-custody' } : { allowed: true }
}
