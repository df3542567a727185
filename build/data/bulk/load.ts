// What the bulk writer's parts share: the connection, identity, and answers that are asked too often to be read anew.
// No checks, no permissions, no audit row a deed: the plan is trusted here, and a test holds it against the operations.
import { listBeds } from '../../../db/stores/bed-store.ts'
import { profileInForce, type StoredGateProfile } from '../../../db/stores/gate-store.ts'
import { getStation } from '../../../db/stores/station-store.ts'
import type { Connection } from '../../../db/connection.ts'
import type { StayPlace } from '../../../domain/intake/bed.ts'
import type { Room } from '../../../domain/intake/place-answer.ts'
import { regionPath } from '../../../domain/people/regions.ts'
import type { Place } from '../../../domain/people/person.ts'
import { hour } from '../course.ts'
import type { Desk } from '../desk.ts'

export type Load = Readonly<{
  db: Connection
  newUid: () => string
  station: Readonly<{ uid: string; regionCode: string; serial: string; zone: string }>
  /** Who writes and when, as the stores want it. */
  by: Readonly<{ account: number; at: number }>
  profileAt(at: number): StoredGateProfile
  labelOf(place: StayPlace): string
  roomOf(bedId: number): Room
  /** Whether a way of arriving names who brought the person. */
  isEscorted(arrivalWay: string): boolean
  destinationOf(place: Place): string
}>

export type LoadOf = (by: Load['by']) => Load

export function openLoad({ core }: Desk): LoadOf {
  const { connection: db, newUid, law } = core
  const station = getStation(db)
  const profiles = new Map<number, StoredGateProfile>()
  const beds = new Map(listBeds(db, 0).map((bed) => [bed.id, bed]))
  const shared: Omit<Load, 'by'> = {
    db,
    newUid,
    station,
    // Profiles change at midnight at the earliest, so an hour has one.
    profileAt(at) {
      const known = profiles.get(Math.floor(at / hour))
      if (known) return known
      const profile = profileInForce(db, at)
      if (!profile) throw new Error('The plan begins before any gate profile was in force')
      profiles.set(Math.floor(at / hour), profile)
      return profile
    },
    labelOf: (place) => (place.kind === 'elsewhere' ? place.text : (beds.get(place.bedId)?.label ?? '')),
    roomOf(bedId) {
      const bed = beds.get(bedId)
      if (!bed) throw new Error('The plan names a bed that is not there')
      return { sex: bed.roomSex, zone: bed.roomZone }
    },
    isEscorted: (way) =>
      law
        .dictionary()
        .some(({ list, code, isEscorted }) => list === 'arrival-way' && code === way && isEscorted),
    destinationOf: ({ region, text }) =>
      region === null ? text : `${regionPath(law.regions(), region)}${text}`,
  }
  return (by) => ({ ...shared, by })
}
