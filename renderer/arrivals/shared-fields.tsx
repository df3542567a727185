// What all persons of a handover share: who brings them, when, and where and how they were found.
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { handoverKind } from '../../domain/intake/handover.ts'
import { useStation } from '../api/use-station.ts'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './arrivals.module.css'
import type { HandoverValues } from './handover-values.ts'

export function SharedFields({ form: { control } }: Readonly<{ form: UseFormReturn<HandoverValues> }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const kinds = handoverKind.options.map((value) => ({ value, label: t(`arrivals.kind.${value}`) }))
  return (
    <div className={classes['line']}>
      <Bound control={control} name="kind">
        {(field) => (
          <SegmentField
            {...field}
            label={t('arrivals.kindLabel')}
            className={`${classes['whole']} ${classes['wraps']}`}
            required
            options={kinds}
          />
        )}
      </Bound>
      <Bound control={control} name="unit">
        {(field) => (
          <TextField {...field} label={t('arrivals.unit')} className={classes['wide']} required autoFocus />
        )}
      </Bound>
      <Bound control={control} name="officer">
        {(field) => <TextField {...field} label={t('arrivals.officer')} />}
      </Bound>
      <Bound control={control} name="badge">
        {(field) => <TextField {...field} label={t('arrivals.badge')} />}
      </Bound>
      <Bound control={control} name="phone">
        {(field) => <TextField {...field} label={t('arrivals.phone')} inputMode="tel" />}
      </Bound>
      <Bound control={control} name="handedOverAt">
        {(field) => (
          <DateTimeField {...field} label={t('arrivals.handedOverAt')} required zone={zone} now={now} />
        )}
      </Bound>
      <Bound control={control} name="foundAt">
        {(field) => (
          <DateTimeField {...field} label={t('arrivals.foundAt')} zone={zone} now={now} withNow={false} />
        )}
      </Bound>
      <Bound control={control} name="foundPlace">
        {(field) => <TextField {...field} label={t('arrivals.foundPlace')} />}
      </Bound>
      <Bound control={control} name="course">
        {(field) => (
          <LongTextField
            {...field}
            label={t('arrivals.course')}
            hint={t('arrivals.notForUs')}
            className={classes['whole']}
          />
        )}
      </Bound>
      <Bound control={control} name="isSheetSigned">
        {(field) => (
          <label className={`${classes['check']} ${classes['whole']}`}>
            <input
              type="checkbox"
              checked={field.value}
              onChange={(event) => field.onChange(event.target.checked)}
            />
            {t('arrivals.sheetSigned')}
          </label>
        )}
      </Bound>
    </div>
  )
}
