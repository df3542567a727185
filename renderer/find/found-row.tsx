// One person found: name, label, sex and age, household, masked number; at the right where they are, or were last seen.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import type { FoundPerson } from '../../station/contract/people.ts'
import { useStation } from '../api/use-station.ts'
import { PersonAlerts } from '../components/person-alerts.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import classes from './found-list.module.css'

export function FoundRow({ person }: Readonly<{ person: FoundPerson }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const words = usePersonWords()
  const { name, label, openStay, lastSeenAt, stays } = person
  const details = [person.household, person.documentNumber].filter((part) => part !== '')
  return (
    <>
      <span className={classes['grow']}>
        <span className={classes['name']}>{name}</span>
        {label !== null && label !== name && <span className={classes['quiet']}> {label}</span>}
        <span className={classes['quiet']}> {words(person)}</span> <PersonAlerts alerts={person.alerts} />
        {details.length > 0 && <span className={classes['details']}>{details.join(' · ')}</span>}
      </span>
      <span className={classes['where']}>
        {openStay === null ? (
          <span className={classes['quiet']}>{t('find.lastSeen', { day: dayOf(lastSeenAt, zone) })}</span>
        ) : (
          <Tag tone="ok">{[t(`stayState.${openStay.state}`), openStay.place].filter(Boolean).join(' ')}</Tag>
        )}
        {stays > 1 && <span className={classes['quiet']}>{t('find.stays', { count: stays })}</span>}
      </span>
    </>
  )
}
