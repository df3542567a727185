// Earlier refusals under the same name, as facts: a name is not a person, and nothing follows from them.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import classes from './arrivals.module.css'

export function EarlierList({ earlier }: Readonly<{ earlier: TurnedAway['earlier'] }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { words } = useDictionaries()
  if (earlier.length === 0) return null
  return (
    <ul className={classes['earlier']} aria-label={t('arrivals.earlier')}>
      <li className={classes['quiet']}>{t('arrivals.earlier')}</li>
      {earlier.map(({ gateCheckId, refusedAt, ground, facts }) => (
        <li key={gateCheckId}>
          {dayOf(refusedAt, zone)} · {words('refusal-reason', ground)} · {facts}
        </li>
      ))}
    </ul>
  )
}
