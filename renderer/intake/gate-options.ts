// The answers of each step of the gate in the worker's words; the number keys follow their order.
import { useTranslation } from 'react-i18next'
import {
  exposureKind,
  gateCheck,
  healthCode,
  mask,
  reportTo,
  symptom,
  travelCode,
  verdictKind,
} from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import { testAnswer } from './intake-values.ts'

const tones = {
  red: 'red',
  yellow: 'amber',
  severe: 'red',
  minor: 'amber',
  confused: 'amber',
  agitated: 'amber',
  unconscious: 'red',
  police: 'red',
  refused: 'red',
  kept: 'amber',
  no: 'amber',
  starred: 'amber',
  positive: 'red',
  pending: 'amber',
} as const

const toneOf = (value: string) =>
  Object.hasOwn(tones, value) ? { tone: tones[value as keyof typeof tones] } : {}

export type SegmentName =
  'healthCode' | 'travelCode' | 'mask' | 'testResult' | 'testMethod' | 'injury' | 'mind' | 'security' | 'told'

export function useSegmentOptions(name: SegmentName) {
  const { t } = useTranslation()
  const words = {
    healthCode: () => healthCode.options.map((value) => ({ value, label: t(`intake.healthCode.${value}`) })),
    travelCode: () => travelCode.options.map((value) => ({ value, label: t(`atGate.travelCode.${value}`) })),
    testResult: () => testAnswer.options.map((value) => ({ value, label: t(`atGate.testResult.${value}`) })),
    testMethod: () =>
      (['pcr', 'antigen'] as const).map((value) => ({ value, label: t(`atGate.testMethod.${value}`) })),
    mask: () => mask.options.map((value) => ({ value, label: t(`intake.mask.${value}`) })),
    injury: () =>
      gateCheck.shape.injury.options.map((value) => ({ value, label: t(`intake.injury.${value}`) })),
    mind: () => gateCheck.shape.mind.options.map((value) => ({ value, label: t(`intake.mind.${value}`) })),
    security: () =>
      gateCheck.shape.security.options.map((value) => ({ value, label: t(`intake.security.${value}`) })),
    told: () => (['yes', 'no'] as const).map((value) => ({ value, label: t(`intake.told.${value}`) })),
  }
  return words[name]().map((option) => ({ ...option, ...toneOf(option.value) }))
}

const redSigns: readonly string[] = ['danger', 'drunk', 'consciousness']

/** Danger first: it is the one that calls the police. Only what the profile asks anybody to look at. */
export function useSignOptions({ fields }: Pick<GateProfile, 'fields'>) {
  const { t } = useTranslation()
  const isAsked = fields.symptoms !== 'off'
  const looked = fields['first-look'] === 'off' ? [] : (['danger'] as const)
  const drink = fields['first-look'] === 'off' ? [] : (['smelled', 'drunk'] as const)
  const none = fields.symptoms === 'required' ? (['none'] as const) : []
  const signs = [...none, ...looked, ...(isAsked ? symptom.options : []), ...drink]
  return signs.map((value) => ({
    value,
    label: t(`intake.sign.${value}`),
    ...(value === 'none' ? {} : { tone: redSigns.includes(value) ? ('red' as const) : ('amber' as const) }),
  }))
}

export function useExposureOptions() {
  const { t } = useTranslation()
  return (['none', ...exposureKind.options] as const).map((value) => ({
    value,
    label: t(`atGate.exposure.${value}`),
    ...(value === 'contact' || value === 'risk-area' ? { tone: 'amber' as const } : {}),
  }))
}

/** Those who are owed a report, and those who are told already. */
export function useReportOptions(shown: readonly string[]) {
  const { t } = useTranslation()
  return reportTo.options
    .filter((to) => shown.includes(to))
    .map((value) => ({ value, label: t(`atGate.report.${value}`) }))
}

export function useVerdictOptions() {
  const { t } = useTranslation()
  return verdictKind.options.map((value) => ({ value, label: t(`intake.verdictShort.${value}`) }))
}
