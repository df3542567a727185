// The temperature, why it was not taken, and a second reading after a rest where the first was out of range.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { retestWindow } from '../../domain/intake/retest.ts'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import { Tag } from '../components/tag.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TemperatureField, type TemperatureLimits } from '../fields/temperature/temperature-field.tsx'
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
            // A code that must be asked comes first; else it is preset, and the temperature is the first key.
            autoFocus={!asked.profile.healthCodeInForce}
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
      {(needsRetest({ temperature }, asked.profile) || retest !== null) && <Retest limits={limits} />}
    </>
  )
}

/** When the second reading is due, counted from the first; the time it was typed is kept with it. */
function Retest({ limits }: Readonly<{ limits: TemperatureLimits }>) {
  const { t } = useTranslation()
  const { form, station } = useIntake()
  const startedAt = useWatch({ control: form.control, name: 'startedAt' })
  const due = retestWindow(startedAt ?? station.now())
  const isEarly = station.now() < due.from
  const when = { from: clockTimeOf(due.from, station.zone), to: clockTimeOf(due.to, station.zone) }
  return (
    <Bound control={form.control} name="retest">
      {({ value, onChange, ...field }) => (
        <TemperatureField
          className={classes['inline']}
          label={t('intake.retest')}
          hint=""
          below={<Tag tone={isEarly ? 'amber' : 'ok'}>{t('atGate.retestDue', when)}</Tag>}
          limits={limits}
          value={value}
          onChange={(reading) => {
            form.setValue('retestAt', reading === null ? null : station.now())
            onChange(reading)
          }}
          {...field}
        />
      )}
    </Bound>
  )
}
