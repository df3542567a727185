// One stay: the open one in full, those before folded to a line that opens.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import type { StayView } from '../../station/contract/people.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { Tag } from '../components/tag.tsx'
import classes from './person-screen.module.css'
import { StayFacts } from './stay-facts.tsx'
import { StayGaps } from './stay-gaps.tsx'
import { StayLinks } from './stay-links.tsx'

export function StayCard({ stay }: Readonly<{ stay: StayView }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { state, number, arrivedAt } = stay
  if (state.kind === 'open')
    return (
      <Card
        title={t('people.stay', { number })}
        note={t('people.since', { day: dayOf(arrivedAt, zone) })}
        aside={<Tag tone="ok">{t(`stayState.${state.state}`)}</Tag>}
      >
        <StayFacts stay={stay} />
        <StayGaps stay={stay} withKey />
        <StayLinks stay={stay} />
      </Card>
    )
  const end = state.kind === 'closed' ? state.exit.at : state.at
  return (
    <Card>
      <details className={classes['past']}>
        <summary>
          <span className={classes['number']}>{t('people.stay', { number })}</span>
          <span className={classes['quiet']}>
            {dayOf(arrivedAt, zone)} – {dayOf(end, zone)}
          </span>
          <Tag>{state.kind === 'closed' ? t(`people.exitWay.${state.exit.way}`) : t('people.voided')}</Tag>
        </summary>
        <StayFacts stay={stay} />
        <StayGaps stay={stay} withKey={false} />
        <StayLinks stay={stay} />
      </details>
    </Card>
  )
}
