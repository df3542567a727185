// Gate profiles (versions, and which is in force from when) and gate checks. Neither is ever changed: a new profile
// is a new version, and a check keeps the profile it was made under.
import type { GateCheck, Verdict, VerdictKind, VerdictReason } from '../../domain/intake/gate-check.ts'
import { gateFields, type GateProfile } from '../../domain/intake/gate-profile.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { fromJson, toFlag, type Flag } from './columns.ts'
import { gateCheckFromRow, gateCheckToParams, type GateCheckRow } from './gate-check-columns.ts'

type ProfileRow = Readonly<
  Omit<GateProfile, 'fields' | 'order' | 'healthCodeInForce'> & {
    id: number
    version: number
    fields: string
    order: string
    healthCodeInForce: Flag
  }
>

export type StoredGateProfile = GateProfile &
  Readonly<{
    id: number
    /** Counts the versions of its code. */
    version: number
  }>

const profileColumns = `id, code, version, name_zh AS nameZh, name_en AS nameEn, fields, field_order AS "order",
  health_code_in_force AS healthCodeInForce, fever_limit AS feverLimit, cold_limit AS coldLimit,
  observation_days AS observationDays, stay_limit_days AS stayLimitDays, valid_from AS validFrom,
  valid_to AS validTo, mark, source`

function profileFromRow(row: ProfileRow): StoredGateProfile {
  return {
    ...row,
    // A profile of an older program names fewer fields: what it does not name is off.
    fields: gateFields(fromJson<Partial<GateProfile['fields']>>(row.fields)),
    order: fromJson<GateProfile['order']>(row.order),
    healthCodeInForce: row.healthCodeInForce === 1,
  }
}

/** @param version counts the versions of one code */
export function insertProfile(db: WriteDb, profile: GateProfile, version: number): number {
  return db.run(
    `INSERT INTO gate_profile (code, version, name_zh, name_en, fields, field_order, health_code_in_force, fever_limit, cold_limit,
       observation_days, stay_limit_days, valid_from, valid_to, mark, source)
     VALUES ($code, $version, $nameZh, $nameEn, $fields, $order, $healthCodeInForce, $feverLimit, $coldLimit,
       $observationDays, $stayLimitDays, $validFrom, $validTo, $mark, $source)`,
    {
      ...profile,
      version,
      fields: JSON.stringify(profile.fields),
      order: JSON.stringify(profile.order),
      healthCodeInForce: toFlag(profile.healthCodeInForce),
    },
  ).id
}

/** From this instant on the profile is the one in force, until the next that is put in force. */
export function putInForce(db: WriteDb, profileId: number, fromAt: number): void {
  db.run(
    `INSERT INTO gate_profile_in_force (from_at, profile_id) VALUES ($fromAt, $profileId)
     ON CONFLICT (from_at) DO UPDATE SET profile_id = excluded.profile_id`,
    { profileId, fromAt },
  )
}

/** Takes back what was planned for later than this instant; what has been in force stays as it was. */
export function withdrawLater(db: WriteDb, at: number): void {
  db.run('DELETE FROM gate_profile_in_force WHERE from_at > $at', { at })
}

export type InForce = Readonly<{ profileId: number; fromAt: number }>

/** What is in force from when, the latest first. */
export function listInForce(db: ReadDb): InForce[] {
  return db.all<InForce>(
    'SELECT profile_id AS profileId, from_at AS fromAt FROM gate_profile_in_force ORDER BY from_at DESC',
  )
}

/** Every version of every profile, the newest of a code first. */
export function listProfiles(db: ReadDb): StoredGateProfile[] {
  return db
    .all<ProfileRow>(`SELECT ${profileColumns} FROM gate_profile ORDER BY code, version DESC`)
    .map(profileFromRow)
}

/** Null only before the first profile was put in force. */
export function profileInForce(db: ReadDb, at: number): StoredGateProfile | null {
  const row = db.get<ProfileRow>(
    `SELECT ${profileColumns} FROM gate_profile WHERE id =
       (SELECT profile_id FROM gate_profile_in_force WHERE from_at <= $at ORDER BY from_at DESC LIMIT 1)`,
    { at },
  )
  return row ? profileFromRow(row) : null
}

export function findProfile(db: ReadDb, id: number): StoredGateProfile | null {
  const row = db.get<ProfileRow>(`SELECT ${profileColumns} FROM gate_profile WHERE id = $id`, { id })
  return row ? profileFromRow(row) : null
}

type NewGateCheck = Readonly<{
  uid: string
  origin: string
  profileId: number
  check: GateCheck
  computed: Verdict
  decided: VerdictKind
  overrideReason: string | null
  /** Who was sent on, and where to; null for somebody who comes in. */
  turnedAway: Readonly<{ name: string | null; where: string }> | null
}>

export function insertGateCheck(db: WriteDb, row: NewGateCheck, by: By): number {
  const { uid, origin, profileId, check, computed, decided, overrideReason, turnedAway } = row
  return db.run(
    `INSERT INTO gate_check (uid, origin, profile_id, checked_at, health_code,
       temperature_kind, temperature_tenths, temperature_method, temperature_reason,
       retest_kind, retest_tenths, retest_method, retest_reason,
       mask, symptoms, injury, mind, danger, security, told, note,
       travel_code, exposure, test, alcohol, is_brought, reports, retest_at,
       computed_verdict, computed_reasons, decided_verdict, override_reason,
       turned_away_name, turned_away_where, checked_by)
     VALUES ($uid, $origin, $profileId, $checkedAt, $healthCode,
       $temperatureKind, $temperatureTenths, $temperatureMethod, $temperatureReason,
       $retestKind, $retestTenths, $retestMethod, $retestReason,
       $mask, $symptoms, $injury, $mind, $danger, $security, $told, $note,
       $travelCode, $exposure, $test, $alcohol, $isBrought, $reports, $retestAt,
       $computed, $computedReasons, $decided, $overrideReason, $turnedAwayName, $turnedAwayWhere, $account)`,
    {
      ...gateCheckToParams(check),
      uid,
      origin,
      profileId,
      computed: computed.verdict,
      computedReasons: JSON.stringify(computed.reasons),
      decided,
      overrideReason,
      turnedAwayName: turnedAway?.name ?? null,
      turnedAwayWhere: turnedAway?.where ?? null,
      account: by.account,
    },
  ).id
}

export type StoredGateCheck = Readonly<{
  id: number
  profileId: number
  profileZh: string
  profileEn: string
  check: GateCheck
  computed: Verdict
  decided: VerdictKind
  overrideReason: string | null
  turnedAway: Readonly<{ name: string | null; where: string }> | null
  checkedBy: string
}>

type CheckRow = GateCheckRow &
  Readonly<
    Omit<StoredGateCheck, 'check' | 'computed' | 'turnedAway'> & {
      computed_verdict: VerdictKind
      computed_reasons: string
      turned_away_name: string | null
      turned_away_where: string | null
    }
  >

export function findGateCheck(db: ReadDb, id: number): StoredGateCheck | null {
  const row = db.get<CheckRow>(
    `SELECT g.id, g.profile_id AS profileId, f.name_zh AS profileZh, f.name_en AS profileEn,
       g.checked_at AS checkedAt, g.health_code AS healthCode,
       g.temperature_kind, g.temperature_tenths, g.temperature_method, g.temperature_reason,
       g.retest_kind, g.retest_tenths, g.retest_method, g.retest_reason,
       g.mask, g.symptoms, g.injury, g.mind, g.danger, g.security, g.told, g.note,
       g.travel_code AS travelCode, g.exposure, g.test, g.alcohol, g.is_brought, g.reports, g.retest_at AS retestAt,
       g.computed_verdict, g.computed_reasons, g.decided_verdict AS decided,
       g.override_reason AS overrideReason, g.turned_away_name, g.turned_away_where, a.name AS checkedBy
     FROM gate_check g JOIN gate_profile f ON f.id = g.profile_id JOIN account a ON a.id = g.checked_by
     WHERE g.id = $id`,
    { id },
  )
  return row ? checkFromRow(row) : null
}

function checkFromRow(row: CheckRow): StoredGateCheck {
  const { id, profileId, profileZh, profileEn, decided, overrideReason, checkedBy } = row
  const reasons = fromJson<VerdictReason[]>(row.computed_reasons)
  return {
    id,
    profileId,
    profileZh,
    profileEn,
    decided,
    overrideReason,
    checkedBy,
    check: gateCheckFromRow(row),
    computed: { verdict: row.computed_verdict, reasons },
    turnedAway:
      row.turned_away_where === null ? null : { name: row.turned_away_name, where: row.turned_away_where },
  }
}
