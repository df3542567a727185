// The temperature, why it was not taken, and a second reading after a rest where the first was out of range.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Bound } from '../fields/frame/bound.tsx'
import { TemperatureField } from '../fields/temperature/temperature-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './intake.module.css'
import { needsRetest } from './read-gate-check.ts'
import { useIntake } from './use-intake.ts'

export function GateTemperature() {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const { feverLimit, coldLimit, fields } = asked.profile
  const limits = { feverAt: feverLimit, lowBelow: coldLimit }
  const [temperature, retest] = useWatch({ control: form.control, name: ['temperature', 'retest'] })
  return (
    <>
      <Bound control={form.control} name="temperature">
        {(field) => (
          <TemperatureField
            className={classes['inline']}
            label={t('intake.temperature')}
            hint=""
            required={fields.temperature === 'required'}
            limits={limits}
            big
            {...(temperature === null ? { below: t('temperature.hint') } : {})}
            autoFocus
            {...field}
          />
        )}
      </Bound>
      {temperature?.kind === 'not-taken' && (
        <Bound control={form.control} name="notTakenReason">
          {(field) => (
            <TextField className={classes['inline']} label={t('intake.notTakenReason')} {...field} />
          )}
        </Bound>
      )}
      {(needsRetest({ temperature }, asked.profile) || retest !== null) && (
        <Bound control={form.control} name="retest">
          {(field) => (
            <TemperatureField
              className={classes['inline']}
              label={t('intake.retest')}
              hint=""
              below={t('intake.retestHint')}
              limits={limits}
              {...field}
            />
          )}
        </Bound>
      )}
    </>
  )
}
