// The security checks of a stay, last first: who looked and how, what was found, and what is unusual about it.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { SecurityFinding } from '../../domain/belongings/security-check.ts'
import type { SecurityCheckView } from '../../station/contract/belongings.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import classes from './belongings.module.css'

export function SecurityCard({ checks }: Readonly<{ checks: readonly SecurityCheckView[] }>) {
  const { t } = useTranslation()
  return (
    <Card title={t('belongings.checks')} note={checks.length}>
      {checks.length === 0 && (
        <EmptyState title={t('belongings.noCheck')} next={t('belongings.noCheckNext')} />
      )}
      {checks.map((check) => (
        <Check key={check.id} check={check} />
      ))}
    </Card>
  )
}

function Check({ check }: Readonly<{ check: SecurityCheckView }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { outcome } = check
  return (
    <div className={classes['check']}>
      <div>
        <span>{minuteOf(check.checkedAt, zone)}</span>
        <span>
          {check.officers.map(({ name, sex }) => `${name} (${t(`personWords.sex.${sex}`)})`).join(' · ')}
        </span>
        {outcome.kind === 'done' ? (
          <span className={classes['quiet']}>
            {outcome.ways.map((way) => t(`belongings.way.${way}`)).join(' · ')}
          </span>
        ) : (
          <>
            <Tag tone="red">{t('belongings.refused')}</Tag>
            <span>{outcome.said}</span>
          </>
        )}
        {outcome.kind === 'done' && outcome.findings.length === 0 && (
          <Tag tone="ok">{t('belongings.nothingFound')}</Tag>
        )}
      </div>
      {outcome.kind === 'done' &&
        outcome.findings.map((finding, index) => <Finding key={index} finding={finding} />)}
      {check.warnings.length > 0 && (
        <div>
          {check.warnings.map(({ because, about }) => (
            <Tag key={because + about} tone="amber">
              {t(`belongings.warning.${because}`)}
              {about !== '' && ` ${about}`}
            </Tag>
          ))}
        </div>
      )}
    </div>
  )
}

function Finding({ finding: { what, count, kind, fate } }: Readonly<{ finding: SecurityFinding }>) {
  const { t } = useTranslation()
  return (
    <div>
      <span>
        {what} × {count}
      </span>
      <Tag>{t(`belongings.findingKind.${kind}`)}</Tag>
      <span>{t(`belongings.fate.${fate.kind}`)}</span>
      {fate.kind === 'to-police' && (
        <span className={classes['quiet']}>
          {fate.policeStation} {fate.officer} {fate.receiptNumber}
        </span>
      )}
      {fate.kind === 'destroyed' && (
        <span className={classes['quiet']}>
          {fate.consentedBy} · {fate.how}
        </span>
      )}
      {fate.kind === 'in-custody' && (
        <span className={classes['quiet']}>
          {[fate.sealNumber, fate.place].filter((words) => words !== '').join(' · ')}
        </span>
      )}
    </div>
  )
}
