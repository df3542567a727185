// `npm start -- --demo`: a year of a county station in a throw-away folder, its dates moved so that today is today.
import type { Role } from '../../domain/accounts/account.ts'
import { dayFromNumber, startOfDay } from '../../domain/shared/civil-day.ts'
import { castOf } from './cast.ts'
import { dayNumberOf, hour, zone } from './course.ts'
import { syntheticPin } from './pins.ts'
import { stationSize } from './profiles.ts'
import { fillFolder } from './write-file.ts'

export type DemoAccount = Readonly<{ name: string; pin: string; roles: readonly Role[] }>
export type Demo = Readonly<{ accounts: readonly DemoAccount[] }>

const seed = 20

/** By yesterday evening everybody has left but the cast. */
export async function prepareDemo(
  dataDir: string,
  { now = Date.now() }: { now?: number } = {},
): Promise<Demo> {
  const size = stationSize('county')
  const quietFrom = startOfDay(dayFromNumber(dayNumberOf(now)), zone) - 6 * hour
  await fillFolder(dataDir, { size, seed, asOf: now, years: 1, quietFrom, expected: castOf(now) })
  return { accounts: size.staff.map(({ name, roles }) => ({ name, pin: syntheticPin, roles })) }
}
