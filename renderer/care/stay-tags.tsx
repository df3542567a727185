// The small words beside a name: what must not be overlooked, and where somebody is who is not in the house.
import { useTranslation } from 'react-i18next'
import type { HouseRow } from '../../station/contract/care.ts'
import { PersonAlerts } from '../components/person-alerts.tsx'
import { Tag } from '../components/tag.tsx'
import classes from '../components/gate-columns.module.css'

export function StayTags({ row }: Readonly<{ row: Pick<HouseRow, 'alerts' | 'state'> }>) {
  const { t } = useTranslation()
  const isAway = row.state !== 'in-house'
  return (
    <span className={classes['tags']}>
      <PersonAlerts alerts={row.alerts} />
      {isAway && (
        <Tag tone={row.state === 'in-hospital' ? 'amber' : 'accent'}>{t(`care.state.${row.state}`)}</Tag>
      )}
    </span>
  )
}
