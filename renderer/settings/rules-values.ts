// The settings as they are typed: hours are words in a field until they are saved.
import { z } from 'zod'
import { stationSettings, type StationSettings } from '../../domain/rules/station-settings.ts'

export const rulesSchema = z.object({
  bedHoldHours: z.string().refine(isWithinAWeek, { error: 'hours' }),
  notice: stationSettings.shape.notice,
  legalBasis: stationSettings.shape.legalBasis,
  entryNotice: stationSettings.shape.entryNotice,
  appeal: stationSettings.shape.appeal,
})
export type RulesValues = z.infer<typeof rulesSchema>

function isWithinAWeek(text: string): boolean {
  return /^[0-9]{1,3}$/.test(text) && stationSettings.shape.bedHoldHours.safeParse(Number(text)).success
}

export function valuesOf({
  bedHoldHours,
  notice,
  legalBasis,
  entryNotice,
  appeal,
}: Pick<StationSettings, keyof RulesValues>): RulesValues {
  return { bedHoldHours: String(bedHoldHours), notice, legalBasis, entryNotice, appeal }
}

export function settingsOf({ bedHoldHours, ...rest }: RulesValues): Pick<StationSettings, keyof RulesValues> {
  return { ...rest, bedHoldHours: Number(bedHoldHours) }
}
