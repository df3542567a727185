// One person this may be: photo, how sure and why, the last stay, and facts of earlier help that warn and refuse nobody.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import type { LikelyPerson } from '../../station/contract/people.ts'
import { Kbd } from '../components/kbd.tsx'
import { PersonAlerts } from '../components/person-alerts.tsx'
import { PersonPhoto } from '../components/person-photo.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import { useLikenessWords } from './likeness-words.ts'
import classes from './same-person.module.css'
import { useIntake } from './use-intake.ts'

type SamePersonProps = Readonly<{ person: LikelyPerson; nth: number; onChoose: () => void }>

export function SamePerson({ person, nth, onChoose }: SamePersonProps) {
  const { t } = useTranslation()
  const facts = usePersonWords()
  const reasons = useLikenessWords()
  const isHere = person.openStay !== null
  const isLikely = person.level === 'likely'
  const tag = <Tag tone={isLikely ? 'red' : 'grey'}>{t(`samePerson.level.${person.level}`)}</Tag>
  return (
    <li>
      <button
        type="button"
        tabIndex={nth === 1 ? 0 : -1}
        className={classes['candidate']}
        data-likely={isLikely || undefined}
        aria-disabled={isHere || undefined}
        onClick={() => !isHere && onChoose()}
      >
        <span className={classes['head']}>
          <PersonPhoto photoId={person.photoId} label="" />
          <span className={classes['who']}>
            <span className={classes['name']}>
              <strong>{person.name}</strong>
              {tag}
              {isHere ? <Tag tone="red">{t('intake.sameHere')}</Tag> : <Kbd keys={String(nth)} />}
            </span>
            <span>{[facts(person), person.household].filter((word) => word !== '').join(' · ')}</span>
          </span>
        </span>
        <PersonAlerts alerts={person.alerts} />
        <span className={classes['why']}>{reasons(person.reasons)}</span>
        {person.documentNumber !== '' && <span className={classes['why']}>{person.documentNumber}</span>}
        <LastStay person={person} />
      </button>
    </li>
  )
}

/** When they were here last and how that ended; how often, and how lately, as facts of this station alone. */
function LastStay({ person }: Readonly<{ person: LikelyPerson }>) {
  const { t } = useTranslation()
  const { station } = useIntake()
  const { openStay, lastStay, staysInYear, daysSinceLeft, warnings } = person
  if (openStay)
    return (
      <span className={classes['why']}>
        {t('intake.sameOpen', { number: openStay.number, place: openStay.place })}
      </span>
    )
  const day = (at: number) => dayOf(at, station.zone)
  return (
    <>
      {lastStay && lastStay.leftAt !== null && lastStay.way !== null && (
        <span className={classes['why']}>
          {t('samePerson.last', {
            from: day(lastStay.arrivedAt),
            to: day(lastStay.leftAt).slice(5),
            way: t(`people.exitWay.${lastStay.way}`),
            count: person.stays,
          })}
        </span>
      )}
      {staysInYear > 1 && (
        <span className={classes['why']}>{t('samePerson.inYear', { count: staysInYear })}</span>
      )}
      {warnings.length > 0 && daysSinceLeft !== null && (
        <span>
          <Tag tone="amber">{t('samePerson.repeat', { count: daysSinceLeft })}</Tag>
        </span>
      )}
    </>
  )
}
