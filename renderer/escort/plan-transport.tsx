// How and when: train or vehicle, its number, the route, the departure.
import { useTranslation } from 'react-i18next'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { PlanFormApi } from './plan-values.ts'
import classes from './plan-form.module.css'

const kinds = ['train', 'coach', 'vehicle', 'other'] as const

export function PlanTransport({ form: { control } }: Readonly<{ form: PlanFormApi }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  return (
    <Card title={t('escort.route')}>
      <div className={classes['fields']}>
        <div className={classes['row']}>
          <Bound control={control} name="transport.kind">
            {(field) => (
              <SegmentField
                {...field}
                label={t('escort.transportKind')}
                required
                options={kinds.map((value) => ({ value, label: t(`escort.transport.${value}`) }))}
              />
            )}
          </Bound>
          <Bound control={control} name="transport.number">
            {(field) => (
              <TextField {...field} label={t('escort.transportNumber')} className={classes['grow']} />
            )}
          </Bound>
        </div>
        <Bound control={control} name="transport.route">
          {(field) => <LongTextField {...field} label={t('escort.routeText')} />}
        </Bound>
        <Bound control={control} name="departAt">
          {(field) => (
            <DateTimeField
              {...field}
              label={t('escort.departAt')}
              hint={t('escort.departHint')}
              required
              zone={zone}
              now={now}
              withNow={false}
            />
          )}
        </Bound>
      </div>
    </Card>
  )
}
