// Who is to be told of what the gate found. Who is told already is ticked, with the time; the rest become tasks.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { GateCheck } from '../../domain/intake/gate-check.ts'
import { reportsOwed } from '../../domain/intake/verdict.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { useReportOptions } from './gate-options.ts'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'

export function GateReports({ check }: Readonly<{ check: GateCheck }>) {
  const { t } = useTranslation()
  const { form, asked, station } = useIntake()
  const told = useWatch({ control: form.control, name: 'reportedTo' })
  const owed = reportsOwed(check, asked.profile)
  const options = useReportOptions([...owed, ...told])
  if (asked.profile.fields.reports === 'off' || options.length === 0) return null
  return (
    <div className={classes['steps']}>
      <Bound control={form.control} name="reportedTo">
        {({ onChange, ...field }) => (
          <ChipsField
            label={t('atGate.reports')}
            options={options}
            hint={t('atGate.reportsHint')}
            {...field}
            onChange={(chosen) => onChange([...chosen])}
          />
        )}
      </Bound>
      {told.length > 0 && (
        <Bound control={form.control} name="reportedAt">
          {(field) => (
            <DateTimeField
              className={classes['inline']}
              label={t('atGate.reportedAt')}
              zone={station.zone}
              now={station.now}
              withNow={false}
              {...field}
            />
          )}
        </Bound>
      )}
    </div>
  )
}
