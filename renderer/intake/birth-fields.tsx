// Sex, birth date, or an age by sight. What an identity number filled in says so.
import { useTranslation } from 'react-i18next'
import { yearOf } from '../../domain/shared/civil-day.ts'
import { AgeField } from '../fields/age/age-field.tsx'
import { DateField } from '../fields/date/date-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './intake.module.css'
import { NumberMark } from './number-mark.tsx'
import { UnknownMark } from './unknown-mark.tsx'
import { useIntake } from './use-intake.ts'
import { useTypedOver } from './use-typed-over.ts'

export function BirthFields() {
  const { t } = useTranslation()
  const { form, station } = useIntake()
  const typedOver = useTypedOver()
  const sexes = (['male', 'female', 'unknown'] as const).map((value) => ({
    value,
    label: t(`intake.sexes.${value}`),
  }))
  return (
    <>
      <Bound control={form.control} name="sex">
        {(field) => (
          <SegmentField
            className={classes['w4']}
            label={t('intake.sex')}
            required
            options={sexes}
            hint={
              <>
                <NumberMark field="sex" />
                <UnknownMark field="sex" />
              </>
            }
            {...field}
            onChange={typedOver('sex', field.onChange)}
          />
        )}
      </Bound>
      <Bound control={form.control} name="bornOn">
        {(field) => (
          <DateField
            className={classes['w3']}
            label={t('intake.bornOn')}
            hint={
              <>
                <NumberMark field="bornOn" />
                <UnknownMark field="birth" />
              </>
            }
            {...field}
            onChange={typedOver('bornOn', field.onChange)}
          />
        )}
      </Bound>
      <Bound control={form.control} name="age">
        {({ onChange, ...field }) => (
          <AgeField
            className={classes['w2']}
            label={t('intake.age')}
            yearNow={yearOf(station.today())}
            {...field}
            onChange={(age) => {
              onChange(age)
              form.setValue('ageAsOf', '')
            }}
          />
        )}
      </Bound>
    </>
  )
}
