// The course of vagrancy in the person's own words, health, and what they carry.
import { useTranslation } from 'react-i18next'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './intake.module.css'
import { UnknownMark } from './unknown-mark.tsx'
import { useIntake } from './use-intake.ts'

export function StoryRows() {
  const { t } = useTranslation()
  const { form } = useIntake()
  return (
    <div className={classes['row']}>
      <Bound control={form.control} name="history">
        {(field) => (
          <LongTextField
            className={classes['w5']}
            label={t('intake.history')}
            rows={1}
            hint={<UnknownMark field="history" />}
            {...field}
          />
        )}
      </Bound>
      <Bound control={form.control} name="health">
        {(field) => <TextField className={classes['w3']} label={t('intake.health')} {...field} />}
      </Bound>
      <Bound control={form.control} name="belongings">
        {(field) => <TextField className={classes['w4']} label={t('intake.belongings')} {...field} />}
      </Bound>
    </div>
  )
}
