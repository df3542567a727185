// Who it is said to be, on the notice of refusal: every field may stay empty.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { sex } from '../../domain/people/person.ts'
import { useStation } from '../api/use-station.ts'
import { AgeField } from '../fields/age/age-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './arrivals.module.css'
import type { RefusalValues } from './refusal-values.ts'

export function PersonFields({ control }: Readonly<{ control: Control<RefusalValues> }>) {
  const { t } = useTranslation()
  const { today } = useStation()
  const sexes = sex.options.map((value) => ({ value, label: t(`arrivals.sex.${value}`) }))
  return (
    <div className={classes['line']}>
      <Bound control={control} name="name">
        {(field) => <TextField {...field} label={t('arrivals.name')} />}
      </Bound>
      <Bound control={control} name="sex">
        {(field) => <SegmentField {...field} label={t('arrivals.sexLabel')} options={sexes} />}
      </Bound>
      <Bound control={control} name="age">
        {(field) => <AgeField {...field} label={t('arrivals.age')} yearNow={Number(today().slice(0, 4))} />}
      </Bound>
      <Bound control={control} name="documentNumber">
        {(field) => <TextField {...field} label={t('arrivals.documentNumber')} />}
      </Bound>
    </div>
  )
}
