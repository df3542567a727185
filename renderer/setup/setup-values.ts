// What the first set-up's form holds, what is asked of it, and the call's input made from it.
import { z } from 'zod'
import { accountName, language, pin } from '../../domain/accounts/account.ts'
import { gateProfileCode } from '../../domain/intake/gate-profile.ts'
import { formCode, type FormCode } from '../../domain/papers/paper.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { station } from '../../station/contract/setup.ts'

/** A number of a form as it is typed; more than five digits do not fit the serial. */
const nextNumber = z.string().regex(/^0*[1-9][0-9]{0,4}$/, { error: 'next-number' })

export const setupSchema = z
  .object({
    name: station.shape.name,
    region: z.object({
      region: z
        .string()
        .nullable()
        .refine((code) => code !== null, { error: 'choose-region' }),
      text: z.string(),
    }),
    serial: z.string().regex(/^[0-9]{2}$/, { error: 'two-digits' }),
    phone: station.shape.phone,
    address: station.shape.address,
    headName: accountName,
    pin,
    pinAgain: z.string(),
    language,
    profile: gateProfileCode,
    next: z.partialRecord(formCode, nextNumber),
  })
  .refine((values) => values.pin === values.pinAgain, { path: ['pinAgain'], error: 'pin-differs' })

export type SetupValues = z.input<typeof setupSchema>
export type SetupChoices = Awaited<ReturnType<StationClient['setup']['state']>>
type SetupInput = Parameters<StationClient['setup']['complete']>[0]

export function blankSetup(
  { profiles, forms }: Pick<SetupChoices, 'profiles' | 'forms'>,
  spoken: SetupValues['language'],
): SetupValues {
  return {
    name: '',
    region: { region: null, text: '' },
    serial: '01',
    phone: '',
    address: '',
    headName: '',
    pin: '',
    pinAgain: '',
    language: spoken,
    profile: profiles.find(({ isDefault }) => isDefault)?.code ?? '',
    next: Object.fromEntries(forms.map(({ code }) => [code, '1'])),
  }
}

export function setupInput(values: SetupValues): SetupInput {
  const { name, region, serial, phone, address } = values
  return {
    station: { name, regionCode: region.region ?? '', serial, phone, address },
    head: { name: values.headName, pin: values.pin, language: values.language },
    profile: values.profile,
    // A record knows its keys only as text; the schema above let no other in.
    nextSerials: Object.entries(values.next).map(([form, next]) => ({
      form: form as FormCode,
      next: Number(next),
    })),
  }
}

/** Where a field of the call's input stands in the form. */
export function setupField(path: string, values: Pick<SetupValues, 'next'>): string {
  const [, place] = /^nextSerials\.(\d+)/.exec(path) ?? []
  if (place !== undefined) return `next.${Object.keys(values.next)[Number(place)] ?? ''}`
  if (path === 'head.name') return 'headName'
  if (path === 'station.regionCode') return 'region'
  return path.replace(/^(station|head)\./, '')
}
