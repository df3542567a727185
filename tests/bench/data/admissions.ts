// Admissions as a front desk would send them: the persons are drawn from the data, each comes as somebody new and
// gets a bed. The same seed gives the same admissions.
import type { InferContractRouterInputs } from '@orpc/contract'
import { randomOf } from '../../../build/data/random.ts'
import type { Connection } from '../../../db/connection.ts'
import { leaveBed, listBeds } from '../../../db/stores/bed-store.ts'
import { findPerson } from '../../../db/stores/person-store.ts'
import { bedFits, type StayPlace } from '../../../domain/intake/bed.ts'
import { personDetails, type PersonDetails, type Sex } from '../../../domain/people/person.ts'
import type { intakeContract } from '../../../station/contract/intake.ts'
import { sampleCheck, sampleRegistration } from '../../support/samples.ts'
import { morning } from './service.ts'

export type Admission = InferContractRouterInputs<typeof intakeContract>['admit']

export function drawAdmissions(db: Connection, seed: number): () => Admission {
  const random = randomOf(seed)
  const last = db.get<{ id: number }>('SELECT max(id) AS id FROM person')?.id ?? 0
  return () => {
    const details = somebody(db, 1 + random.int(last))
    return {
      check: sampleCheck({ checkedAt: morning }),
      verdictOverride: null,
      personId: null,
      personVersion: null,
      details,
      registration: sampleRegistration({
        arrivedAt: morning,
        systemCheck: {
          checkedAt: morning,
          ways: ['system'],
          result: 'no-record',
          nationalNumber: '',
          note: '',
        },
      }),
      place: freeBed(db, details.sex),
      photoIds: [],
      family: null,
      handoverRowId: null,
      late: null,
      draftId: null,
      overrides: [],
    }
  }
}

function somebody(db: Connection, id: number): PersonDetails {
  const person = findPerson(db, id)
  if (!person) throw new Error(`The data has no person ${id}`)
  // Takes away what is the record's and not the person's.
  return personDetails.parse(person)
}

/** A full house puts people elsewhere, as it does in life. */
function freeBed(db: Connection, sex: Sex): StayPlace {
  const bed = listBeds(db, morning).find(
    ({ state, roomSex }) => state === 'free' && bedFits(roomSex, sex).fits,
  )
  return bed ? { kind: 'bed', bedId: bed.id } : { kind: 'elsewhere', text: '大厅加床' }
}

/** So that the next round finds as many beds as this one. */
export function freeTheBed(db: Connection, stayId: number): void {
  leaveBed(db, { stayId, at: morning, keptUntil: null })
}
