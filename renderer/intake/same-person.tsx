// One person this may be: what tells namesakes apart, and whether they are in the house just now.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import type { FoundPerson } from '../../station/contract/people.ts'
import { Kbd } from '../components/kbd.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'

type SamePersonProps = Readonly<{ person: FoundPerson; nth: number; onChoose: () => void }>

export function SamePerson({ person, nth, onChoose }: SamePersonProps) {
  const { t } = useTranslation()
  const { station } = useIntake()
  const facts = usePersonWords()
  const isHere = person.openStay !== null
  return (
    <li>
      <button
        type="button"
        tabIndex={nth === 1 ? 0 : -1}
        className={classes['candidate']}
        aria-disabled={isHere || undefined}
        onClick={() => !isHere && onChoose()}
      >
        <span className={classes['candidateHead']}>
          <strong>{person.name}</strong>
          {isHere && <Tag tone="red">{t('intake.sameHere')}</Tag>}
          {!isHere && <Kbd keys={String(nth)} />}
        </span>
        <span>{facts(person)}</span>
        {person.household !== '' && <span>{person.household}</span>}
        {person.documentNumber !== '' && <span>{person.documentNumber}</span>}
        <span className={classes['quiet']}>
          {person.openStay
            ? t('intake.sameOpen', { number: person.openStay.number, place: person.openStay.place })
            : t('intake.sameLast', { day: dayOf(person.lastSeenAt, station.zone), count: person.stays })}
        </span>
      </button>
    </li>
  )
}
