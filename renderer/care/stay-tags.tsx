// The small words beside a name: a minor, and where somebody is who is not in the house.
import { useTranslation } from 'react-i18next'
import type { HouseRow } from '../../station/contract/care.ts'
import { Tag } from '../components/tag.tsx'
import classes from '../components/gate-columns.module.css'

export function StayTags({ row }: Readonly<{ row: Pick<HouseRow, 'isMinor' | 'state'> }>) {
  const { t } = useTranslation()
  const isAway = row.state !== 'in-house'
  if (!row.isMinor && !isAway) return null
  return (
    <span className={classes['tags']}>
      {row.isMinor && <Tag tone="red">{t('care.minor')}</Tag>}
      {isAway && (
        <Tag tone={row.state === 'in-hospital' ? 'amber' : 'accent'}>{t(`care.state.${row.state}`)}</Tag>
      )}
    </span>
  )
}
