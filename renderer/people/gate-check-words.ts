// The gate check in a few lines: the verdict, the temperature, what else was found, under which profile, by whom, and
// why if overruled.
import { useTranslation } from 'react-i18next'
import { formatTenths, type TemperatureReading } from '../../domain/care/temperature.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { StayView } from '../../station/contract/people.ts'
import { useStation } from '../api/use-station.ts'
import { gateFindings } from './gate-findings.ts'

type GateCheckView = NonNullable<StayView['gateCheck']>

export function useGateCheckWords(): (check: GateCheckView) => string {
  const { t, i18n } = useTranslation()
  const { zone } = useStation()
  const warmth = (reading: TemperatureReading): string => {
    if (reading.kind === 'measured') return `${formatTenths(reading.tenths)} °C`
    return t(reading.kind === 'low' ? 'temperature.low' : 'temperature.notTaken')
  }
  return (check) => {
    const { decided, computed, override, temperature, retest } = check
    const verdict = t(`people.verdict.${decided}`)
    const temperatures = [temperature, ...(retest ? [retest] : [])].map(warmth).join(' → ')
    const overruled =
      override === null
        ? ''
        : t('people.overruled', {
            verdict: t(`people.verdict.${computed.verdict}`),
            reason: override.reason,
          })
    const profile = i18n.language === 'en' ? check.profileEn : check.profileZh
    const when = minuteOf(check.checkedAt, zone)
    return [
      [verdict, temperatures, overruled].filter((part) => part !== '').join(' · '),
      gateFindings(check, { t, zone }).join(' · '),
      t('people.checkedUnder', { profile, when, who: check.checkedBy }),
    ]
      .filter((line) => line !== '')
      .join('\n')
  }
}
