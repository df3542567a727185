// Emergency entry: four fields open a stay at once (gate-procedures.md §4.2); what was not asked or looked at is said so,
// never guessed, and is asked for later. Nothing here may refuse anybody.
import { z } from 'zod'
import { noDescription } from '../people/description.ts'
import { sex, type PersonDetails } from '../people/person.ts'
import { dictionaryCode } from '../shared/code.ts'
import type { CivilDay } from '../shared/civil-day.ts'
import { instant } from '../shared/instant.ts'
import { unaskedAtGate, type GateCheck } from './gate-check.ts'
import type { Registration } from './registration.ts'

export const emergencyEntry = z.object({
  arrivedAt: instant,
  sex,
  /** Whole years as judged by sight; null where nobody can tell. */
  estimatedAge: z.int().min(0).max(120).nullable(),
  arrivalWay: dictionaryCode,
})
export type EmergencyEntry = Readonly<z.infer<typeof emergencyEntry>>

/** The reason for "no document" that still is to be asked about; it never makes a registration final. */
export const notAskedYet = '紧急入站，未及询问'

/** A person without a name, of whom only sex and age are known. */
export function emergencyDetails({ sex: seen, estimatedAge }: EmergencyEntry, day: CivilDay): PersonDetails {
  return {
    name: null,
    aliases: '',
    sex: seen,
    birth:
      estimatedAge === null
        ? { kind: 'unknown', reason: '' }
        : { kind: 'estimated', age: estimatedAge, asOf: day },
    ethnicity: '00',
    document: { kind: '99', reason: notAskedYet },
    education: '',
    marriage: '',
    household: { region: null, text: '' },
    residence: { region: null, text: '' },
    contacts: [],
    description: noDescription,
    note: '',
  }
}

export function emergencyRegistration({ arrivedAt, arrivalWay }: EmergencyEntry): Registration {
  return {
    arrivedAt,
    arrivalWay,
    broughtBy: { unit: '', person: '', phone: '', foundPlace: '', foundAt: null },
    reasons: [],
    needs: [],
    history: '',
    health: '',
    belongings: '',
    socialSecurity: '',
    clothes: '',
    declaration: 'not-yet',
    systemCheck: null,
    unknowns: [],
  }
}

/** Every step of the gate as left out. */
export function emergencyCheck(checkedAt: number): GateCheck {
  return {
    ...unaskedAtGate,
    checkedAt,
    healthCode: 'not-checked',
    temperature: { kind: 'not-taken', reason: '' },
    retest: null,
    mask: 'not-asked',
    symptoms: [],
    injury: 'not-looked',
    mind: 'not-looked',
    danger: false,
    security: 'not-done',
    told: false,
    note: '',
  }
}
