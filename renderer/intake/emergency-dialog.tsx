// Emergency entry: four fields, and somebody is in; then their page, where the rest is asked for. Nothing here can
// refuse anybody.
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { emergencyEntry } from '../../domain/intake/emergency-entry.ts'
import type { Sex } from '../../domain/people/person.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { personAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { DialogForm } from '../escort/dialog-form.tsx'
import { AgeField } from '../fields/age/age-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './intake.module.css'
import { useCodes } from './use-intake.ts'

/** The button in the head of the gate, and the dialog behind it. */
export function EmergencyEntry() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ActionButton label={t('emergency.open')} keys="F4" onPress={() => setOpen(true)} />
      {isOpen && <EmergencyDialog onClose={() => setOpen(false)} />}
    </>
  )
}

type Values = { sex: Sex | null; estimatedAge: number | null; arrivalWay: string; arrivedAt: number | null }

const sexes = ['male', 'female', 'unknown'] as const

function EmergencyDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone, now, today } = useStation()
  const [, go] = useLocation()
  const sayFailure = useSayFailure()
  const ways = useCodes('arrival-way')
  const form = useForm<Values>({
    defaultValues: {
      sex: null,
      estimatedAge: null,
      arrivalWay: '',
      arrivedAt: Math.floor(now() / 60_000) * 60_000,
    },
  })
  const { control } = form
  const admit = async (values: Values) => {
    const checked = checkInput(emergencyEntry, values)
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    try {
      const { personId } = await client.intake.admitAtOnce(checked.value)
      go(personAt(personId))
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('emergency.title')}
      submitLabel={t('emergency.submit')}
      onSubmit={admit}
      onClose={onClose}
    >
      <p className={classes['quiet']}>{t('emergency.note')}</p>
      <Bound control={control} name="sex">
        {(field) => (
          <SegmentField
            {...field}
            autoFocus
            label={t('emergency.sex')}
            required
            options={sexes.map((value) => ({ value, label: t(`intake.sexes.${value}`) }))}
          />
        )}
      </Bound>
      <Bound control={control} name="estimatedAge">
        {(field) => (
          <AgeField
            {...field}
            label={t('emergency.age')}
            hint={t('emergency.ageHint')}
            yearNow={Number(today().slice(0, 4))}
          />
        )}
      </Bound>
      <Bound control={control} name="arrivalWay">
        {(field) => <CodedField {...field} label={t('emergency.way')} required options={ways} />}
      </Bound>
      <Bound control={control} name="arrivedAt">
        {(field) => (
          <DateTimeField {...field} label={t('emergency.arrivedAt')} required zone={zone} now={now} />
        )}
      </Bound>
    </DialogForm>
  )
}
