// Steps of the road that many tests start from: persons admitted, beds by their label, an escort planned or under way.
import type { EscortPlan } from '../../domain/escort/escort.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import { sampleAdmission, sampleDetails, samplePlan } from './samples.ts'
import type { TestStation } from './test-station.ts'

/** A bed's id by its label. */
export async function bedNamed(station: TestStation, label: string): Promise<number> {
  const beds = await (await station.as('head')).intake.beds()
  const bed = beds.find((each) => each.label === label)
  if (!bed) throw new Error(`No bed ${label}`)
  return bed.id
}

export async function stateOfBed(station: TestStation, label: string) {
  const beds = await (await station.as('head')).intake.beds()
  return beds.find((bed) => bed.label === label)?.state
}

type Arrival = Readonly<{ details?: Partial<PersonDetails>; bed?: string }>

/** A person without a document, so that the same sample may come as often as wanted. */
export async function admitted(station: TestStation, { details = {}, bed }: Arrival = {}) {
  const desk = await station.as('front-desk')
  const input = sampleAdmission({
    details: sampleDetails({ document: { kind: '99', reason: '遗失' }, ...details }),
  })
  const place =
    bed === undefined ? input.place : { kind: 'bed' as const, bedId: await bedNamed(station, bed) }
  return desk.intake.admit({ ...input, place })
}

export async function planned(
  station: TestStation,
  stayIds: readonly number[],
  changes: Partial<EscortPlan> = {},
) {
  const clerk = await station.as('escort')
  return clerk.escort.plan({ plan: samplePlan(stayIds, changes), draftId: null })
}

export async function departed(station: TestStation, stayIds: readonly number[]) {
  const clerk = await station.as('escort')
  const { id, version } = await planned(station, stayIds)
  return clerk.escort.depart({ id, version, at: station.now(), overrides: [] })
}

/** The stay as the person's page shows it. */
export async function stayOf(
  station: TestStation,
  { personId, stayId }: Readonly<{ personId: number; stayId: number }>,
) {
  const page = await (await station.as('front-desk')).people.page({ id: personId })
  const stay = page.stays.find(({ id }) => id === stayId)
  if (!stay) throw new Error('No such stay')
  return stay
}
