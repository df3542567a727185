// The temperature, why it was not taken, and a second reading after a rest where the first was out of range.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Bound } from '../fields/frame/bound.tsx'
import { TemperatureField } from '../fields/temperature/temperature-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
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
            label={t('intake.temperature')}
            required={fields.temperature === 'required'}
            limits={limits}
            big
            autoFocus
            {...field}
          />
        )}
      </Bound>
      {temperature?.kind === 'not-taken' && (
        <Bound control={form.control} name="notTakenReason">
          {(field) => <TextField label={t('intake.notTakenReason')} {...field} />}
        </Bound>
      )}
      {(needsRetest({ temperature }, asked.profile) || retest !== null) && (
        <Bound control={form.control} name="retest">
          {(field) => (
            <TemperatureField
              label={t('intake.retest')}
              hint={t('intake.retestHint')}
              limits={limits}
              {...field}
            />
          )}
        </Bound>
      )}
    </>
  )
}
