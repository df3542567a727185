// Which station this is: its name, its region and which of the region's stations, how it is reached.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/card.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { RegionField } from '../fields/region/region-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { searchRegions } from '../api/search-regions.ts'
import classes from './setup-screen.module.css'
import type { SetupValues } from './setup-values.ts'

export function StationCard({ control }: Readonly<{ control: Control<SetupValues> }>) {
  const { t } = useTranslation()
  return (
    <Card title={t('setup.station')}>
      <div className={classes['fields']}>
        <Bound control={control} name="name">
          {(field) => (
            <TextField {...field} label={t('setup.name')} required autoFocus className={classes['wide']} />
          )}
        </Bound>
        <Bound control={control} name="region">
          {(field) => (
            <RegionField
              {...field}
              label={t('setup.region')}
              required
              search={searchRegions}
              className={classes['wide']}
            />
          )}
        </Bound>
        <Bound control={control} name="serial">
          {(field) => (
            <TextField
              {...field}
              label={t('setup.serial')}
              required
              inputMode="numeric"
              hint={t('setup.serialHint')}
            />
          )}
        </Bound>
        <Bound control={control} name="phone">
          {(field) => <TextField {...field} label={t('setup.phone')} inputMode="tel" />}
        </Bound>
        <Bound control={control} name="address">
          {(field) => <TextField {...field} label={t('setup.address')} className={classes['wide']} />}
        </Bound>
      </div>
    </Card>
  )
}
