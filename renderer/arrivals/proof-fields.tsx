// What was explained, when and by whom; and for refused data the judgement that somebody could give it and will not.
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useStation } from '../api/use-station.ts'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './arrivals.module.css'
import type { RefusalValues } from './refusal-values.ts'

type ProofFieldsProps = Readonly<{ form: UseFormReturn<RefusalValues>; isAsked: boolean }>

export function ProofFields({ form: { control }, isAsked }: ProofFieldsProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  return (
    <>
      {([0, 1] as const).map((index) => (
        <div key={index} className={classes['said']}>
          <Bound control={control} name={`explanations.${index}.at`}>
            {(field) => (
              <DateTimeField
                {...field}
                label={t('arrivals.explainedAt', { number: index + 1 })}
                required={isAsked}
                zone={zone}
                now={now}
              />
            )}
          </Bound>
          <Bound control={control} name={`explanations.${index}.by`}>
            {(field) => <TextField {...field} label={t('arrivals.explainedBy')} required={isAsked} />}
          </Bound>
          <Bound control={control} name={`explanations.${index}.said`}>
            {(field) => <TextField {...field} label={t('arrivals.explained')} required={isAsked} />}
          </Bound>
        </div>
      ))}
      {isAsked && (
        <>
          <Bound control={control} name="isAble">
            {(field) => (
              <label className={classes['check']}>
                <input
                  type="checkbox"
                  checked={field.value}
                  onChange={(event) => field.onChange(event.target.checked)}
                />
                {t('arrivals.isAble')}
              </label>
            )}
          </Bound>
          <Bound control={control} name="ableWords">
            {(field) => <TextField {...field} label={t('arrivals.ableWords')} required />}
          </Bound>
        </>
      )}
    </>
  )
}
