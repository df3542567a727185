// What each kind of entry asks. Choices are segments (a digit or the arrows), words are typed; nothing is preset.
import { useQuery } from '@tanstack/react-query'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CareKind } from '../../domain/care/care-entry.ts'
import { client } from '../api/client.ts'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TemperatureField } from '../fields/temperature/temperature-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { EntryValues } from './entry-values.ts'
import classes from './quick-entry.module.css'

type KindProps = Readonly<{ control: Control<EntryValues> }>

export function KindFields({ kind, control }: KindProps & Readonly<{ kind: CareKind }>) {
  switch (kind) {
    case 'temperature':
      return <Temperature control={control} />
    case 'meal':
      return <Meal control={control} />
    case 'medicine':
      return <Medicine control={control} />
    case 'washing':
      return <Washing control={control} />
    case 'mood':
      return <Mood control={control} />
    case 'counselling':
      return <Words control={control} name="topic" />
    case 'incident':
      return <Incident control={control} />
    case 'note':
      return <Words control={control} name="text" />
  }
}

/** Nothing is judged until the profile in force is known. */
const noLimits = { feverAt: Infinity, lowBelow: -Infinity }

function Temperature({ control }: KindProps) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['intake', 'form'],
    queryFn: () => client.intake.form(),
    staleTime: 60_000,
  })
  const limits = data ? { feverAt: data.profile.feverLimit, lowBelow: data.profile.coldLimit } : noLimits
  return (
    <Bound control={control} name="reading">
      {(field) => <TemperatureField {...field} label={t('care.kind.temperature')} required limits={limits} />}
    </Bound>
  )
}

function Meal({ control }: KindProps) {
  const { t } = useTranslation()
  const meals = ['breakfast', 'lunch', 'supper', 'other'] as const
  const eaten = ['all', 'part', 'refused'] as const
  return (
    <div className={classes['row']}>
      <Bound control={control} name="meal">
        {(field) => (
          <SegmentField
            {...field}
            label={t('care.whichMeal')}
            required
            options={meals.map((value) => ({ value, label: t(`care.meal.${value}`) }))}
          />
        )}
      </Bound>
      <Bound control={control} name="eaten">
        {(field) => (
          <SegmentField
            {...field}
            label={t('care.howEaten')}
            required
            options={eaten.map((value) => ({ value, label: t(`care.eaten.${value}`) }))}
          />
        )}
      </Bound>
    </div>
  )
}

function Medicine({ control }: KindProps) {
  const { t } = useTranslation()
  const taken = ['seen-taken', 'refused', 'missed'] as const
  return (
    <div className={classes['row']}>
      <Bound control={control} name="medicine">
        {(field) => (
          <TextField {...field} label={t('care.medicineName')} required className={classes['grow']} />
        )}
      </Bound>
      <Bound control={control} name="dose">
        {(field) => <TextField {...field} label={t('care.dose')} className={classes['short']} />}
      </Bound>
      <Bound control={control} name="taken">
        {(field) => (
          <SegmentField
            {...field}
            label={t('care.howTaken')}
            required
            options={taken.map((value) => ({ value, label: t(`care.taken.${value}`) }))}
          />
        )}
      </Bound>
    </div>
  )
}

function Washing({ control }: KindProps) {
  const { t } = useTranslation()
  const done = ['washed', 'changed', 'haircut', 'refused'] as const
  return (
    <Bound control={control} name="done">
      {(field) => (
        <SegmentField
          {...field}
          label={t('care.whatDone')}
          required
          options={done.map((value) => ({ value, label: t(`care.done.${value}`) }))}
        />
      )}
    </Bound>
  )
}

function Mood({ control }: KindProps) {
  const { t } = useTranslation()
  const moods = ['calm', 'low', 'anxious', 'agitated'] as const
  return (
    <Bound control={control} name="mood">
      {(field) => (
        <SegmentField
          {...field}
          label={t('care.kind.mood')}
          required
          options={moods.map((value) => ({ value, label: t(`care.mood.${value}`) }))}
        />
      )}
    </Bound>
  )
}

function Incident({ control }: KindProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bound control={control} name="level">
        {(field) => (
          <SegmentField
            {...field}
            label={t('care.howSerious')}
            required
            options={[
              { value: 'minor', label: t('care.level.minor') },
              { value: 'serious', label: t('care.level.serious'), tone: 'red' },
            ]}
          />
        )}
      </Bound>
      <div className={classes['halves']}>
        <Bound control={control} name="what">
          {(field) => <LongTextField {...field} label={t('care.what')} required />}
        </Bound>
        <Bound control={control} name="measures">
          {(field) => <LongTextField {...field} label={t('care.measures')} />}
        </Bound>
      </div>
    </>
  )
}

function Words({ control, name }: KindProps & Readonly<{ name: 'topic' | 'text' }>) {
  const { t } = useTranslation()
  return (
    <Bound control={control} name={name}>
      {(field) => (
        <LongTextField {...field} label={name === 'topic' ? t('care.topic') : t('care.kind.note')} required />
      )}
    </Bound>
  )
}
