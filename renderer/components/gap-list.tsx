// What a registration still lacks, by rule; that nothing else waits for it is said beside.
import { useTranslation } from 'react-i18next'
import type { RegistrationGap } from '../../domain/intake/registration-gaps.ts'
import classes from './gap-list.module.css'
import { Tag } from './tag.tsx'

export function GapList({ gaps }: Readonly<{ gaps: readonly RegistrationGap[] }>) {
  const { t } = useTranslation()
  const rules = [...new Set(gaps.map(({ rule }) => rule))]
  return (
    <div className={classes['gaps']}>
      <b>{t('registrationGaps.title', { count: gaps.length })}</b>
      {rules.map((rule) => (
        <span key={rule}>
          <Tag tone="amber">{rule}</Tag>{' '}
          {gaps
            .filter((gap) => gap.rule === rule)
            .map(({ field }) => t(`registrationGaps.field.${field}`))
            .join(t('registrationGaps.mark'))}
        </span>
      ))}
      <span className={classes['note']}>{t('registrationGaps.note')}</span>
    </div>
  )
}
