// The station's facts, to be read: they stand in every number that was printed.
import { useTranslation } from 'react-i18next'
import { useRegionPath } from '../api/search-regions.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import classes from './settings-screen.module.css'

export function StationCard() {
  const { t } = useTranslation()
  const { name, regionCode, serial, zone } = useStation()
  const { data: path } = useRegionPath(regionCode === '' ? null : regionCode)
  const facts = [
    ['name', name],
    ['region', `${path ?? ''} ${regionCode}`.trim()],
    ['serial', serial],
    ['zone', zone === 'Asia/Shanghai' ? t('settings.beijingTime') : zone],
  ] as const
  return (
    <Card title={t('settings.station')}>
      <dl className={classes['facts']}>
        {facts.map(([fact, text]) => (
          <div key={fact}>
            <dt>{t(`settings.fact.${fact}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['said']}>{t('settings.stationFixed')}</p>
    </Card>
  )
}
