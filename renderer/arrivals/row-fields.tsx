// One person of a handover, as said and seen; a name alone is enough, and not even that is asked.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { sex } from '../../domain/people/person.ts'
import { useStation } from '../api/use-station.ts'
import { AgeField } from '../fields/age/age-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './arrivals.module.css'
import type { HandoverValues } from './handover-values.ts'

type RowFieldsProps = Readonly<{ control: Control<HandoverValues>; index: number }>

export function RowFields({ control, index }: RowFieldsProps) {
  const { t } = useTranslation()
  const { today } = useStation()
  const sexes = sex.options.map((value) => ({ value, label: t(`arrivals.sex.${value}`) }))
  const at = `rows.${index}` as const
  return (
    <div className={classes['line']}>
      <Bound control={control} name={`${at}.name`}>
        {(field) => <TextField {...field} label={t('arrivals.name')} />}
      </Bound>
      <Bound control={control} name={`${at}.sex`}>
        {(field) => <SegmentField {...field} label={t('arrivals.sexLabel')} options={sexes} />}
      </Bound>
      <Bound control={control} name={`${at}.age`}>
        {(field) => <AgeField {...field} label={t('arrivals.age')} yearNow={Number(today().slice(0, 4))} />}
      </Bound>
      <Bound control={control} name={`${at}.body`}>
        {(field) => <TextField {...field} label={t('arrivals.body')} />}
      </Bound>
      <Bound control={control} name={`${at}.mind`}>
        {(field) => <TextField {...field} label={t('arrivals.mind')} />}
      </Bound>
      <Bound control={control} name={`${at}.identityCheck`}>
        {(field) => <TextField {...field} label={t('arrivals.identityCheck')} />}
      </Bound>
      <Bound control={control} name={`${at}.belongings`}>
        {(field) => <TextField {...field} label={t('arrivals.belongings')} className={classes['wide']} />}
      </Bound>
      <Bound control={control} name={`${at}.clues`}>
        {(field) => (
          <TextField
            {...field}
            label={t('arrivals.clues')}
            hint={t('arrivals.cluesHint')}
            className={classes['whole']}
          />
        )}
      </Bound>
    </div>
  )
}
