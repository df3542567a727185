// Identity numbers of the province that does not exist, with the right check digit. Never anybody's.
import { idCheckDigit } from '../../domain/people/id-number.ts'
import type { Sex } from '../../domain/people/person.ts'
import type { CivilDay } from '../../domain/shared/civil-day.ts'
import type { Random } from './random.ts'

type Owner = Readonly<{ region: string; bornOn: CivilDay; sex: Sex }>

/** The 17th digit is odd for men. */
export function makeIdNumber(random: Random, { region, bornOn, sex }: Owner): string {
  const odd = sex === 'male' || (sex === 'unknown' && random.chance(0.5)) ? 1 : 0
  const sequence = String(random.int(500) * 2 + odd).padStart(3, '0')
  const first17 = `${region}${bornOn.replaceAll('-', '')}${sequence}`
  return first17 + idCheckDigit(first17)
}

/** Eleven digits that no network of the country gives out (none begins with 100). */
export function makePhone(random: Random): string {
  return `100${String(random.int(100_000_000)).padStart(8, '0')}`
}
