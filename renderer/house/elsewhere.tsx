// Whoever counts as in the house and lies in no bed of it: in hospital, placed outside, on the way, out, or in a place
// in words; with since when, and the bed that is kept.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { Tag } from '../components/tag.tsx'
import type { PlanElsewhere } from './bed-counts.ts'
import { PersonOnPlan } from './bed-tile.tsx'
import classes from './house.module.css'
import { moveKeys } from './move-keys.ts'
import type { PlanDoing } from './zones.tsx'

type ElsewhereProps = Readonly<{ persons: readonly PlanElsewhere[]; doing: PlanDoing }>

export function Elsewhere({ persons, doing }: ElsewhereProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  return (
    <Card title={t('rooms.elsewhere')} note={persons.length} className={classes['side']}>
      {persons.length === 0 && <p className={classes['state']}>{t('rooms.noElsewhere')}</p>}
      <div className={classes['away']}>
        {persons.map((person) => (
          <button
            key={person.stayId}
            type="button"
            className={classes['bed']}
            data-state="away"
            onClick={() => doing.open(person)}
            onKeyDown={(event) => {
              if (event.key.toUpperCase() !== moveKeys || event.ctrlKey || event.altKey) return
              event.preventDefault()
              doing.move(person)
            }}
          >
            <span className={classes['label']}>
              {person.place}
              <Tag tone={person.state === 'in-hospital' ? 'amber' : 'grey'}>
                {t(`stayState.${person.state}`)}
              </Tag>
            </span>
            <PersonOnPlan person={person} />
            <span className={classes['state']}>
              {[
                person.awaySince === null ? '' : t('rooms.since', { at: minuteOf(person.awaySince, zone) }),
                person.awayNote,
                person.keptBed === '' ? '' : t('rooms.kept', { bed: person.keptBed }),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </button>
        ))}
      </div>
    </Card>
  )
}
