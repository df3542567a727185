// What every card of the intake screen shares: the form, the profile, the station's clock, and the live judgement.
import { createContext, useContext } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { sleeperOf } from '../../domain/intake/place-answer.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isCivilDay } from '../../domain/shared/civil-day.ts'
import type { DictionaryEntry } from '../../station/contract/intake.ts'
import type { IntakeForm } from '../api/station-values.ts'
import type { StationFacts } from '../api/use-station.ts'
import type { IntakeValues } from './intake-values.ts'
import { proposeBed } from './propose-bed.ts'
import { detailsOf } from './read-admission.ts'
import { judgeValues } from './read-gate-check.ts'

export type Intake = Readonly<{
  form: UseFormReturn<IntakeValues>
  asked: IntakeForm
  station: StationFacts
}>

const IntakeContext = createContext<Intake | null>(null)
export const IntakeProvider = IntakeContext.Provider

export function useIntake(): Intake {
  const intake = useContext(IntakeContext)
  if (!intake) throw new Error('The cards of the intake screen stand inside it')
  return intake
}

/** Everything that follows from what is typed just now. */
export function deriveIntake({ asked, station }: Pick<Intake, 'asked' | 'station'>, values: IntakeValues) {
  const judged = judgeValues(values, asked.profile, station.now())
  const today = station.today()
  const { birth } = detailsOf(values, { today, noneReason: '' })
  const age = birth.kind === 'date' && !isCivilDay(birth.on) ? null : ageOfPerson(birth, today)
  const seen = {
    sex: values.sex ?? ('unknown' as const),
    age,
    verdict: judged.decided,
    reasons: judged.computed.reasons.map(({ code }) => code),
    familyId: values.family?.familyId ?? null,
  }
  const sleeper = sleeperOf(seen, today)
  return { judged, sleeper, proposedBed: proposeBed(asked.beds, sleeper) }
}

export function useDerived() {
  const intake = useIntake()
  const values = useWatch({ control: intake.form.control }) as IntakeValues
  return { ...deriveIntake(intake, values), values }
}

/** Entries of a code list in the worker's language; the English of a nationality is also its pinyin. */
export function useCodes(list: DictionaryEntry['list']) {
  const { asked } = useIntake()
  const { i18n } = useTranslation()
  return asked.dictionaries
    .filter((entry) => entry.list === list && entry.isActive)
    .map(({ code, zh, en, isEscorted }) => ({
      code,
      label: i18n.language === 'en' ? en : zh,
      isEscorted,
      ...(list === 'ethnicity' ? { pinyin: en.toLowerCase() } : {}),
    }))
}
