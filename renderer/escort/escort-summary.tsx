// The plan as it was saved: route, travellers, receiving side, staff, and what the rules say before departure.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { EscortView } from '../../station/contract/escort.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { Tag } from '../components/tag.tsx'
import classes from './escort-page.module.css'
import { useRuleWords } from './rule-words.ts'
import { Travellers } from './travellers.tsx'
import { useRegionPath } from './use-region-path.ts'

type ViewProps = Readonly<{ view: EscortView }>

export function EscortSummary({ view }: ViewProps) {
  const { t } = useTranslation()
  return (
    <div className={classes['summary']}>
      {view.state === 'planned' && <Checks view={view} />}
      <Travellers view={view} />
      <RouteCard view={view} />
      <ReceivingCard view={view} />
      <Card title={t('escort.staff')} note={view.plan.staff.length}>
        <p className={classes['staff']}>
          {view.plan.staff.map(({ name, sex, leader, phone }) => (
            <span key={name}>
              {name} <Tag>{t(`personWords.sex.${sex}`)}</Tag> {leader && <Tag>{t('escort.leader')}</Tag>}{' '}
              <span className={classes['quiet']}>{phone}</span>
            </span>
          ))}
        </p>
      </Card>
    </div>
  )
}

function Checks({ view: { checks, persons } }: ViewProps) {
  const { t } = useTranslation()
  const { because } = useRuleWords()
  const blocks = checks.filter(({ level }) => level === 'block').length
  const nameOf = (stayId: number | null) => persons.find((person) => person.stayId === stayId)?.name
  return (
    <Card
      title={t('escort.before')}
      note={blocks > 0 ? t('escort.missing', { count: blocks }) : t('escort.ready')}
      {...(blocks > 0 ? {} : { tone: 'ok' as const })}
    >
      <ul className={classes['checks']}>
        {checks.map((check) => (
          <li key={`${check.because}-${check.stayId}`} data-level={check.level}>
            <Tag tone={check.level === 'block' ? 'red' : 'amber'}>{check.rule}</Tag>
            <span>
              {nameOf(check.stayId)} {because(check)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function RouteCard({ view: { plan } }: ViewProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { destination, transport, departAt } = plan
  const path = useRegionPath(destination.region)
  return (
    <Card title={t('escort.route')}>
      <dl className={classes['facts']}>
        <dt>{t('escort.destination')}</dt>
        <dd>
          {path} {destination.text}
        </dd>
        <dt>{t('escort.departAt')}</dt>
        <dd>{minuteOf(departAt, zone)}</dd>
        <dt>{t(`escort.transport.${transport.kind}`)}</dt>
        <dd>
          {transport.number} {transport.route}
        </dd>
      </dl>
    </Card>
  )
}

function ReceivingCard({ view: { plan } }: ViewProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { kind, name, person, relation, phone, confirmed } = plan.receiving
  return (
    <Card
      title={t('escort.receivingSide')}
      aside={confirmed === null ? <Tag tone="red">{t('escort.notConfirmed')}</Tag> : undefined}
    >
      <dl className={classes['facts']}>
        <dt>{t(`escort.side.${kind}`)}</dt>
        <dd>{name}</dd>
        <dt>{t('escort.receiver')}</dt>
        <dd>
          {person} {relation !== 'unknown' && t(`escort.kinship.${relation}`)} {phone}
        </dd>
        {confirmed && (
          <>
            <dt>{t('escort.confirmedBy')}</dt>
            <dd>
              {confirmed.by} {minuteOf(confirmed.at, zone)} {confirmed.how}
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}
