// What must not be overlooked about somebody, beside the name wherever they are shown. Nothing where there is nothing.
import { useTranslation } from 'react-i18next'
import type { PersonAlerts as Alerts } from '../../domain/people/alerts.ts'
import classes from './person-alerts.module.css'
import { Tag } from './tag.tsx'

const tones = { minor: 'red', violence: 'red', infectious: 'red', mental: 'amber' } as const

export function PersonAlerts({ alerts }: Readonly<{ alerts: Alerts }>) {
  const { t } = useTranslation()
  const { kinds, openTasks, overdueTasks } = alerts
  if (kinds.length === 0 && openTasks === 0) return null
  return (
    <span className={classes['alerts']} role="group" aria-label={t('alerts.label')}>
      {kinds.map((kind) => (
        <Tag key={kind} tone={tones[kind]}>
          {t(`alerts.${kind}`)}
        </Tag>
      ))}
      {overdueTasks > 0 && <Tag tone="red">{t('alerts.overdue', { count: overdueTasks })}</Tag>}
      {openTasks > overdueTasks && (
        <Tag tone="amber">{t('alerts.tasks', { count: openTasks - overdueTasks })}</Tag>
      )}
    </span>
  )
}
