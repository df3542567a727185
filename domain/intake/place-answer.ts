// What stands against a bed for a person: men and women apart, families among themselves (R21), and the zones for
// minors, observation and isolation (R22). A block names its rule; a warning is shown before, kept, and holds nobody.
// A place in words and a hospital are asked nothing here: they stay open on the fullest night.
import { z } from 'zod'
import { isMinorAge } from '../people/age-bands.ts'
import type { Sex } from '../people/person.ts'
import type { CivilDay } from '../shared/civil-day.ts'
import { bedFits, type RoomSex, type RoomZone } from './bed.ts'
import type { VerdictKind } from './gate-check.ts'

export type Sleeper = Readonly<{
  sex: Sex
  /** `unknown` asks for no zone: an age that nobody knows is taken for an adult's in a minors' zone only. */
  ageBand: 'minor' | 'adult' | 'unknown'
  mustObserve: boolean
  mustIsolate: boolean
  familyId: number | null
}>

/** Who lies in the room already, or has a bed of it kept. */
export type RoomMate = Readonly<{ familyId: number | null }>

export type Room = Readonly<{ sex: RoomSex; zone: RoomZone }>

export type PlaceBlock = Readonly<{ rule: 'R21'; because: 'other-sex' | 'strangers' }>

export const placeWarning = z.object({
  rule: z.enum(['R21', 'R22']),
  because: z.enum([
    'sex-unknown',
    'among-women',
    'not-isolated',
    'not-observed',
    'minor-elsewhere',
    'adult-among-minors',
  ]),
})
export type PlaceWarning = Readonly<z.infer<typeof placeWarning>>

export type PlaceAnswer = Readonly<{ block: PlaceBlock | null; warns: readonly PlaceWarning[] }>

export function placeAnswer(room: Room, sleeper: Sleeper, mates: readonly RoomMate[]): PlaceAnswer {
  const fit = bedFits(room.sex, sleeper.sex)
  if (!fit.fits) return { block: { rule: fit.rule, because: fit.because }, warns: [] }
  if (room.sex === 'family' && mates.some((mate) => !isOneFamily(mate, sleeper)))
    return { block: { rule: 'R21', because: 'strangers' }, warns: [] }
  const bySex = fit.warns === null ? [] : [{ rule: 'R21' as const, because: fit.warns }]
  return { block: null, warns: [...bySex, ...zoneWarnings(room, sleeper)] }
}

const isOneFamily = (mate: RoomMate, { familyId }: Sleeper): boolean =>
  familyId !== null && mate.familyId === familyId

/** Illness is asked before age: a feverish child belongs in observation, not in the minors' zone. */
function zoneWarnings({ sex, zone }: Room, sleeper: Sleeper): readonly PlaceWarning[] {
  const warns: PlaceWarning[] = []
  if (zone === 'women' && sleeper.sex === 'male') warns.push({ rule: 'R21', because: 'among-women' })
  const isFamilyPlace = sex === 'family' || zone === 'family'
  if (sleeper.mustIsolate) {
    if (zone !== 'isolation') warns.push({ rule: 'R22', because: 'not-isolated' })
  } else if (sleeper.mustObserve) {
    if (zone !== 'observation' && zone !== 'isolation') warns.push({ rule: 'R22', because: 'not-observed' })
  } else if (sleeper.ageBand === 'minor' && zone !== 'minors' && !isFamilyPlace)
    warns.push({ rule: 'R22', because: 'minor-elsewhere' })
  if (sleeper.ageBand !== 'minor' && zone === 'minors' && sex !== 'family')
    warns.push({ rule: 'R22', because: 'adult-among-minors' })
  return warns
}

type SeenPerson = Readonly<{
  sex: Sex
  age: number | null
  verdict: VerdictKind
  /** Codes of the verdict's reasons. */
  reasons: readonly string[]
  familyId: number | null
}>

/** What the rules of places ask about a person, from what the gate saw. */
export function sleeperOf({ sex, age, verdict, reasons, familyId }: SeenPerson, today: CivilDay): Sleeper {
  return {
    sex,
    ageBand: age === null ? 'unknown' : isMinorAge(age, today) ? 'minor' : 'adult',
    mustObserve: verdict === 'observe',
    mustIsolate: reasons.includes('infection-suspected'),
    familyId,
  }
}
