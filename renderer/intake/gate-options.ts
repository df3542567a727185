// The answers of each step of the gate in the worker's words; the number keys follow their order.
import { useTranslation } from 'react-i18next'
import { gateCheck, healthCode, mask, symptom, verdictKind } from '../../domain/intake/gate-check.ts'

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
} as const

const toneOf = (value: string) =>
  Object.hasOwn(tones, value) ? { tone: tones[value as keyof typeof tones] } : {}

export type SegmentName = 'healthCode' | 'mask' | 'injury' | 'mind' | 'security' | 'told'

export function useSegmentOptions(name: SegmentName) {
  const { t } = useTranslation()
  const words = {
    healthCode: () => healthCode.options.map((value) => ({ value, label: t(`intake.healthCode.${value}`) })),
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

/** Danger first: it is the one that calls the police. */
export function useSignOptions() {
  const { t } = useTranslation()
  return (['danger', ...symptom.options] as const).map((value) => ({
    value,
    label: t(`intake.sign.${value}`),
    tone: value === 'danger' || value === 'consciousness' ? ('red' as const) : ('amber' as const),
  }))
}

export function useVerdictOptions() {
  const { t } = useTranslation()
  return verdictKind.options.map((value) => ({ value, label: t(`intake.verdictShort.${value}`) }))
}
