// A test for the infection: its result first; which one and when only where there is a result to speak of.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { GateSegments } from './gate-segments.tsx'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'

export function GateTest() {
  const { t } = useTranslation()
  const { form, station } = useIntake()
  const result = useWatch({ control: form.control, name: 'testResult' })
  return (
    <>
      <GateSegments name="testResult" />
      {result !== null && result !== 'not-done' && (
        <>
          <GateSegments name="testMethod" />
          <Bound control={form.control} name="testAt">
            {(field) => (
              <DateTimeField
                className={classes['inline']}
                label={t('atGate.testAt')}
                zone={station.zone}
                now={station.now}
                withNow={false}
                {...field}
              />
            )}
          </Bound>
        </>
      )}
    </>
  )
}
