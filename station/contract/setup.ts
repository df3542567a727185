// First run: the station's name and number, the first account, the gate profile, the paper forms' next numbers.
import { z } from 'zod'
import { accountName, language, pin } from '../../domain/accounts/account.ts'
import { gateProfileCode } from '../../domain/intake/gate-profile.ts'
import { formCode } from '../../domain/papers/paper.ts'
import { line, requiredLine } from '../../domain/shared/text.ts'
import { everyone } from './call.ts'

const regionView = z.object({
  code: z.string(),
  name: z.string(),
  path: z.string(),
  /** Last year the code was in use; null while it is. */
  lastYear: z.int().nullable(),
})

export const station = z.object({
  name: requiredLine(40),
  regionCode: z.string().regex(/^[0-9]{6}$/, { error: 'region-code' }),
  /** Two digits: which station of the region this is. */
  serial: z.string().regex(/^[0-9]{2}$/, { error: 'code' }),
  phone: line(21),
  address: line(40),
})

export const setupContract = {
  state: everyone('read').output(
    z.object({
      isSetUp: z.boolean(),
      stationName: z.string(),
      profiles: z.array(
        z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string(), isDefault: z.boolean() }),
      ),
      forms: z.array(z.object({ code: formCode, nameZh: z.string(), nameEn: z.string() })),
    }),
  ),
  searchRegions: everyone('read')
    .input(z.object({ text: line(30) }))
    .output(z.array(regionView)),
  complete: everyone('write')
    .input(
      z.object({
        station,
        head: z.object({ name: accountName, pin, language }),
        profile: gateProfileCode,
        /** The next number of each form the station has been writing on paper. */
        nextSerials: z.array(z.object({ form: formCode, next: z.int().min(1).max(99_999) })).max(30),
      }),
    )
    .output(z.object({ accountId: z.int() })),
}
