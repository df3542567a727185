// First run of a synthetic station: set up by the station's own operation, then its province, its profiles by date,
// its staff and its rooms. Both ways of carrying out a plan start from this.
import { createRouterClient } from '@orpc/server'
import { bedLabels } from '../../domain/intake/default-rooms.ts'
import { shippedGateProfiles } from '../../domain/intake/gate-profile-seed.ts'
import { startOfDay } from '../../domain/shared/civil-day.ts'
import type { WriteDb } from '../../db/connection.ts'
import { createAccount } from '../../db/stores/account-store.ts'
import { insertBed, insertRoom } from '../../db/stores/bed-store.ts'
import { putInForce } from '../../db/stores/gate-store.ts'
import { insertRegions } from '../../db/stores/law-store.ts'
import { getStation } from '../../db/stores/station-store.ts'
import { router } from '../../station/router.ts'
import { noteLoad } from './audit-note.ts'
import { zone } from './course.ts'
import type { Desk } from './desk.ts'
import { profileOn } from './gate.ts'
import { syntheticPin, syntheticPinHash } from './pins.ts'
import type { StationSize } from './profiles.ts'
import { stationRegion, syntheticRegions } from './regions.ts'

/** @param at the instant of the set-up, before the first deed */
export async function furnish(desk: Desk, size: StationSize, at: number): Promise<void> {
  const { core } = desk
  desk.setClock(at)
  const [head] = size.staff
  const client = createRouterClient(router, { context: { core, token: null } })
  await client.setup.complete({
    station: {
      name: size.stationName,
      regionCode: stationRegion,
      serial: '01',
      phone: '0200-1000000',
      address: '乙东区站前路 1 号',
    },
    head: { name: head?.name ?? '站长', pin: syntheticPin, language: 'zh-CN' },
    profile: profileOn(at).code,
    nextSerials: [],
  })
  core.connection.immediate(() => {
    insertRegions(core.connection, syntheticRegions)
    putProfilesInForce(core.connection, at)
    addStaff(desk, size, at)
    addRooms(desk, size)
    noteLoad(core, { at, operation: 'data.furnish', what: { size: size.code } })
  })
  core.law.forget()
}

/** As a station that lived through these years would have done: each profile from its own day. */
function putProfilesInForce(db: WriteDb, after: number): void {
  for (const { code, validFrom } of shippedGateProfiles) {
    const from = startOfDay(validFrom, zone)
    const row = db.get<{ id: number }>('SELECT id FROM gate_profile WHERE code = $code AND version = 1', {
      code,
    })
    if (row && from > after) putInForce(db, row.id, from)
  }
}

/** The head's own hash is made the known one too: a random salt would make two builds differ. */
function addStaff({ core }: Desk, size: StationSize, at: number): void {
  const { connection: db, newUid } = core
  const origin = getStation(db).uid
  db.run('UPDATE account SET pin_hash = $hash', { hash: syntheticPinHash })
  for (const { name, roles, duties } of size.staff.slice(1)) {
    const account = { uid: newUid(), origin, name, roles, duties, language: 'zh-CN' as const }
    createAccount(db, { ...account, pinHash: syntheticPinHash }, { account: 1, at })
  }
}

function addRooms({ core: { connection: db, newUid } }: Desk, size: StationSize): void {
  for (const room of size.rooms) {
    const roomId = insertRoom(db, { uid: newUid(), name: room.name, sex: room.sex, zone: room.zone })
    for (const label of bedLabels(room)) insertBed(db, { uid: newUid(), roomId, label })
  }
}
