// The intake form itself: its values, what is wrong with them, and the instant of its first key.
import { useEffect, useMemo, useRef } from 'react'
import { type FieldErrors, type Resolver, set, useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { useStation } from '../api/use-station.ts'
import { carriedIntoRound } from './intake-round.ts'
import { blankValues, type IntakeValues, isUntouched } from './intake-values.ts'
import { admissionFaults, turnAwayFaults } from './read-admission.ts'
import { deriveIntake, type Intake } from './use-intake.ts'
import type { IntakeForm } from '../api/station-values.ts'

export function useIntakeForm(asked: IntakeForm): Intake {
  const { t } = useTranslation()
  const station = useStation()
  const noneReason = t('intake.noDocument')
  const latest = useRef({ asked, station, noneReason })
  useEffect(() => {
    latest.current = { asked, station, noneReason }
  })
  const resolver = useMemo<Resolver<IntakeValues>>(
    () => (values) => {
      const errors = errorsOf(values, latest.current)
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
    },
    [],
  )
  const form = useForm<IntakeValues>({
    defaultValues: { ...blankValues(asked.profile), ...carriedIntoRound() },
    resolver,
  })
  // Before the first key is listened for: presets of another profile are nobody's typing.
  useOtherProfile(form, asked)
  useFirstKey(form, station.now, asked.profile.id)
  return useMemo(() => ({ form, asked, station }), [form, asked, station])
}

type ReadingOf = Pick<Intake, 'asked' | 'station'> & Readonly<{ noneReason: string }>

function errorsOf(
  values: IntakeValues,
  { asked, station, noneReason }: ReadingOf,
): FieldErrors<IntakeValues> {
  const { judged, proposedBed } = deriveIntake({ asked, station }, values)
  const read = {
    now: station.now(),
    today: station.today(),
    noneReason,
    proposedBedId: proposedBed?.id ?? null,
    profile: asked.profile,
  }
  const faults = admittingVerdicts.includes(judged.decided)
    ? admissionFaults(values, judged, read)
    : turnAwayFaults(values, judged)
  const errors: FieldErrors<IntakeValues> = {}
  for (const { field, code } of faults.toReversed()) set(errors, field, { type: 'desk', message: code })
  return errors
}

/** Another profile came into force: a form that nobody has begun starts with its presets; a begun one is kept. */
function useOtherProfile(form: UseFormReturn<IntakeValues>, { profile }: IntakeForm): void {
  const blankOf = useRef(profile.id)
  useEffect(() => {
    if (blankOf.current === profile.id || !isUntouched(form.getValues())) return
    blankOf.current = profile.id
    form.reset(blankValues(profile), { keepFieldsRef: true })
  }, [form, profile])
}

/** What follows is told to the minute too, and may happen in this very one. */
const wholeMinute = (at: number): number => Math.floor(at / 60_000) * 60_000

/** The first change dates the arrival; a form that only stood open says nothing of when somebody came. */
function useFirstKey(form: UseFormReturn<IntakeValues>, now: () => number, profileId: number): void {
  const clock = useRef(now)
  useEffect(() => {
    clock.current = now
  })
  useEffect(() => {
    const blank = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (isUntouched(values) && JSON.stringify(values) !== blank)
          form.setValue('startedAt', wholeMinute(clock.current()))
      },
    })
  }, [form, profileId])
}
