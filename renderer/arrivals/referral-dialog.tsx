// Sending somebody on: to whom, why, what was seen; then the paper with its receipt. It refuses nobody.
import { useQueryClient } from '@tanstack/react-query'
import { type Control, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { referral, referralKind } from '../../domain/intake/referral.ts'
import { sex } from '../../domain/people/person.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { AgeField } from '../fields/age/age-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './arrivals.module.css'
import { blankReferral, referralField, referralInput, type ReferralValues } from './referral-values.ts'

type ReferralDialogProps = Readonly<{ away: TurnedAway; onDone: () => void; onClose: () => void }>

export function ReferralDialog({ away, onDone, onClose }: ReferralDialogProps) {
  const { t } = useTranslation()
  const { now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<ReferralValues>({
    defaultValues: blankReferral(away, Math.floor(now() / 60_000) * 60_000),
  })
  const refer = async (values: ReferralValues) => {
    const checked = checkInput(referral, referralInput(values))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, referralField)
    try {
      await client.intake.refer({ gateCheckId: away.gateCheckId, referral: checked.value })
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
      onDone()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), referralField)) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('arrivals.referTitle')}
      submitLabel={t('arrivals.referAndPrint')}
      onSubmit={refer}
      onClose={onClose}
    >
      <p className={classes['quiet']}>{t('arrivals.notForUs')}</p>
      <WhereFields control={form.control} />
      <WhoFields control={form.control} />
    </DialogForm>
  )
}

function WhereFields({ control }: Readonly<{ control: Control<ReferralValues> }>) {
  const { t } = useTranslation()
  const kinds = referralKind.options.map((value) => ({ value, label: t(`arrivals.referKind.${value}`) }))
  return (
    <>
      <Bound control={control} name="kind">
        {(field) => (
          <SegmentField
            {...field}
            label={t('arrivals.referKindLabel')}
            className={classes['wraps']}
            required
            autoFocus
            options={kinds}
          />
        )}
      </Bound>
      <div className={classes['line']}>
        <Bound control={control} name="unit">
          {(field) => (
            <TextField {...field} label={t('arrivals.referUnit')} className={classes['wide']} required />
          )}
        </Bound>
        <Bound control={control} name="contact">
          {(field) => <TextField {...field} label={t('arrivals.contact')} />}
        </Bound>
        <Bound control={control} name="phone">
          {(field) => <TextField {...field} label={t('arrivals.phone')} inputMode="tel" />}
        </Bound>
      </div>
      <Bound control={control} name="reason">
        {(field) => <TextField {...field} label={t('arrivals.reason')} required />}
      </Bound>
      <Bound control={control} name="summary">
        {(field) => <LongTextField {...field} label={t('arrivals.summary')} required />}
      </Bound>
      <Bound control={control} name="attachments">
        {(field) => <TextField {...field} label={t('arrivals.attachments')} />}
      </Bound>
    </>
  )
}

function WhoFields({ control }: Readonly<{ control: Control<ReferralValues> }>) {
  const { t } = useTranslation()
  const { zone, now, today } = useStation()
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
      <Bound control={control} name="broughtBy">
        {(field) => <TextField {...field} label={t('arrivals.goesAlong')} />}
      </Bound>
      <Bound control={control} name="referredAt">
        {(field) => (
          <DateTimeField
            {...field}
            label={t('arrivals.referredAt')}
            className={classes['wide']}
            required
            zone={zone}
            now={now}
          />
        )}
      </Bound>
    </div>
  )
}
