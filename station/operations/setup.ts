// First run: what the station is, its first account, and the law's rows as the program ships them.
import type { InferContractRouterInputs } from '@orpc/contract'
import { shippedDictionaries } from '../../domain/intake/dictionaries.ts'
import { bedLabels, defaultRooms } from '../../domain/intake/default-rooms.ts'
import { defaultGateProfile, shippedGateProfiles } from '../../domain/intake/gate-profile-seed.ts'
import { documentKinds } from '../../domain/people/document-kinds.ts'
import { indexRegions, searchRegions } from '../../domain/people/region-search.ts'
import { nationalRegions } from '../../domain/people/regions.ts'
import { clockSeed } from '../../domain/rules/clock-seed.ts'
import { nationalHolidays } from '../../domain/rules/holidays.ts'
import { lawSeed } from '../../domain/rules/law-seed.ts'
import { dayOf, startOfDay, yearOf } from '../../domain/shared/civil-day.ts'
import { createAccount } from '../../db/stores/account-store.ts'
import { insertBed, insertRoom } from '../../db/stores/bed-store.ts'
import { insertProfile, putInForce } from '../../db/stores/gate-store.ts'
import {
  insertClockRules,
  insertDictionary,
  insertHolidays,
  insertLawRules,
  insertRegions,
} from '../../db/stores/law-store.ts'
import { setNextNumber } from '../../db/stores/series-store.ts'
import { createStation, findStation } from '../../db/stores/station-store.ts'
import type { WriteDb } from '../../db/connection.ts'
import { listForms } from '../../forms/registry.ts'
import type { setupContract } from '../contract/setup.ts'
import type { CallContext, Core } from '../core.ts'
import { transact } from '../operation.ts'
import { hashPin } from '../pin.ts'
import { forbidden, invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof setupContract>

/** The station's days; a setting of the folder, never the machine's zone. */
const defaultZone = 'Asia/Shanghai'
const regionLimit = 20
const holidaySource = '国务院办公厅放假安排'

export function setupState({ context: { core } }: { context: CallContext }) {
  const station = findStation(core.connection)
  return {
    isSetUp: station !== null,
    stationName: station?.name ?? '',
    profiles: shippedGateProfiles.map(({ code, nameZh, nameEn }) => ({
      code,
      nameZh,
      nameEn,
      isDefault: code === defaultGateProfile,
    })),
    // What is of nobody has no number that a series could go on from.
    forms: listForms()
      .filter(({ about }) => about !== 'house')
      .map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn })),
  }
}

export function findRegions({
  context: { core },
  input,
}: {
  context: CallContext
  input: Inputs['searchRegions']
}) {
  const isSetUp = findStation(core.connection) !== null
  const regions = isSetUp ? core.law.regionIndex() : national()
  return searchRegions(regions, input.text, regionLimit).map(
    ({ region: { code, name, lastYear }, path }) => ({
      code,
      name,
      lastYear,
      path,
    }),
  )
}

let nationalIndex: ReturnType<typeof indexRegions> | null = null
function national() {
  nationalIndex ??= indexRegions(nationalRegions())
  return nationalIndex
}

type SetupCall = Parameters<typeof transact>[1] & { context: CallContext; input: Inputs['complete'] }

export async function completeSetup(call: SetupCall) {
  const { core } = call.context
  const { input } = call
  if (findStation(core.connection)) throw forbidden('set-up')
  if (!shippedGateProfiles.some(({ code }) => code === input.profile))
    throw invalid(['profile'], 'not-in-list')
  const pinHash = await hashPin(input.head.pin)
  const result = transact(core, call, null, (db, { touch }) => {
    if (findStation(db)) throw forbidden('set-up')
    const uid = createTheStation(core, db, input)
    const by = { account: null, at: core.clock() }
    const accountId = createAccount(
      db,
      {
        uid: core.newUid(),
        origin: uid,
        name: input.head.name,
        pinHash,
        roles: ['head'],
        duties: ['duty-leader'],
        language: input.head.language,
      },
      by,
    )
    layDownTheLaw(core, db, input.profile)
    furnish(core, db)
    touch({ record: 'station:1', old: null, new: input.station })
    touch({ record: `account:${accountId}`, old: null, new: { name: input.head.name, roles: ['head'] } })
    return { accountId }
  })
  core.law.forget()
  return result
}

function createTheStation(core: Core, db: WriteDb, { station, nextSerials }: Inputs['complete']): string {
  const uid = core.newUid()
  const now = core.clock()
  createStation(db, { ...station, uid, zone: defaultZone, setUpAt: now })
  const year = yearOf(dayOf(now, defaultZone))
  for (const { form, next } of nextSerials) setNextNumber(db, `form:${form}:${year}`, next)
  return uid
}

/** Every shipped profile is in force from its own day, the earliest from the beginning; the chosen one from now. */
function layDownTheLaw(core: Core, db: WriteDb, chosen: string): void {
  insertRegions(db, nationalRegions())
  const kinds = documentKinds.map(({ code, zh, en }) => ({
    list: 'document-kind' as const,
    code,
    zh,
    en,
    isEscorted: false,
  }))
  insertDictionary(db, [...shippedDictionaries, ...kinds])
  insertLawRules(db, lawSeed)
  insertClockRules(db, clockSeed)
  for (const year of nationalHolidays()) insertHolidays(db, { ...year, source: holidaySource })
  const ids = new Map(shippedGateProfiles.map((profile) => [profile.code, insertProfile(db, profile, 1)]))
  const now = core.clock()
  const past = shippedGateProfiles
    .map(({ code, validFrom }) => ({ id: ids.get(code), fromAt: startOfDay(validFrom, defaultZone) }))
    .filter(({ fromAt }) => fromAt < now)
    .toSorted((left, right) => left.fromAt - right.fromAt)
  for (const [index, { id, fromAt }] of past.entries()) if (id) putInForce(db, id, index === 0 ? 0 : fromAt)
  const chosenId = ids.get(chosen)
  if (chosenId) putInForce(db, chosenId, now)
}

function furnish(core: Core, db: WriteDb): void {
  for (const room of defaultRooms) {
    const roomId = insertRoom(db, { uid: core.newUid(), name: room.name, sex: room.sex, zone: room.zone })
    for (const label of bedLabels(room)) insertBed(db, { uid: core.newUid(), roomId, label })
  }
}
