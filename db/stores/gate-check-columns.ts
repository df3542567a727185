// A gate check as columns of a row, and back: two readings of four columns each, flags, and the symptoms as JSON.
import type { GateCheck, Symptom } from '../../domain/intake/gate-check.ts'
import type { Params } from '../connection.ts'
import { filled, fromJson, toFlag, type Flag } from './columns.ts'
import { readingFromColumns, readingToColumns, type ReadingColumns } from './temperature-columns.ts'

/** Kept as they are, one column each. */
type PlainColumn =
  | 'checkedAt'
  | 'healthCode'
  | 'travelCode'
  | 'mask'
  | 'injury'
  | 'mind'
  | 'alcohol'
  | 'security'
  | 'retestAt'
  | 'note'

export type GateCheckRow = Readonly<
  Pick<GateCheck, PlainColumn> & {
    temperature_kind: ReadingColumns['kind']
    temperature_tenths: ReadingColumns['tenths']
    temperature_method: ReadingColumns['method']
    temperature_reason: ReadingColumns['reason']
    retest_kind: ReadingColumns['kind']
    retest_tenths: ReadingColumns['tenths']
    retest_method: ReadingColumns['method']
    retest_reason: ReadingColumns['reason']
    symptoms: string
    exposure: string | null
    test: string
    reports: string
    danger: Flag
    told: Flag
    is_brought: Flag
  }
>

export function gateCheckFromRow(row: GateCheckRow): GateCheck {
  const { checkedAt, healthCode, travelCode, mask, injury, mind, alcohol, security, retestAt, note } = row
  const temperature = {
    kind: row.temperature_kind,
    tenths: row.temperature_tenths,
    method: row.temperature_method,
    reason: row.temperature_reason,
  }
  const retest = {
    kind: row.retest_kind,
    tenths: row.retest_tenths,
    method: row.retest_method,
    reason: row.retest_reason,
  }
  return {
    checkedAt,
    healthCode,
    travelCode,
    mask,
    injury,
    mind,
    alcohol,
    security,
    retestAt,
    note,
    temperature: filled(readingFromColumns(temperature), 'temperature_kind'),
    retest: readingFromColumns(retest),
    symptoms: fromJson<Symptom[]>(row.symptoms),
    exposure: row.exposure === null ? null : fromJson<GateCheck['exposure']>(row.exposure),
    test: fromJson<GateCheck['test']>(row.test),
    reports: fromJson<GateCheck['reports']>(row.reports),
    isBrought: row.is_brought === 1,
    danger: row.danger === 1,
    told: row.told === 1,
  }
}

/** The named parameters of an INSERT. */
export function gateCheckToParams({
  temperature,
  retest,
  symptoms,
  exposure,
  test,
  reports,
  danger,
  told,
  isBrought,
  ...rest
}: GateCheck): Params {
  const first = readingToColumns(temperature)
  const second = readingToColumns(retest)
  return {
    ...rest,
    temperatureKind: first.kind,
    temperatureTenths: first.tenths,
    temperatureMethod: first.method,
    temperatureReason: first.reason,
    retestKind: second.kind,
    retestTenths: second.tenths,
    retestMethod: second.method,
    retestReason: second.reason,
    symptoms: JSON.stringify(symptoms),
    exposure: exposure === null ? null : JSON.stringify(exposure),
    test: JSON.stringify(test),
    reports: JSON.stringify(reports),
    isBrought: toFlag(isBrought),
    danger: toFlag(danger),
    told: toFlag(told),
  }
}
