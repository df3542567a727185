// Where a stay slept, place after place, with why it moved and what was warned of; absences with when they ended; and
// whom the person came with.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { PlaceHistory } from '../../station/contract/rooms.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { FamilyList } from './family-list.tsx'
import classes from './places.module.css'
import { useFamily } from './use-family.ts'

export function StayPlaces({ stayId }: Readonly<{ stayId: number }>) {
  const { t } = useTranslation()
  const family = useFamily(stayId)
  const asked = useQuery({
    queryKey: ['rooms', 'ofStay', stayId],
    queryFn: () => client.rooms.ofStay({ stayId }),
  })
  return (
    <>
      {family && (
        <Card title={t('families.title')} note={family.members.length}>
          <FamilyList family={family} own={stayId} />
        </Card>
      )}
      {asked.data && asked.data.moves.length + asked.data.absences.length > 1 && (
        <Card title={t('rooms.history')} note={asked.data.moves.length}>
          <Moves history={asked.data} />
        </Card>
      )}
    </>
  )
}

function Moves({ history }: Readonly<{ history: PlaceHistory }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  return (
    <ul className={classes['list']}>
      {history.moves.map(({ id, movedAt, placeLabel, reason, warned, by }) => (
        <li key={`move-${id}`}>
          <span className={classes['quiet']}>{minuteOf(movedAt, zone)}</span>
          <span className={classes['grow']}>
            {placeLabel} <span className={classes['quiet']}>{reason}</span>
            {warned.map(({ because }) => (
              <span key={because} className={classes['warning']}>
                {' '}
                {t(`rooms.because.${because}`)}
              </span>
            ))}
          </span>
          <span className={classes['quiet']}>{by}</span>
        </li>
      ))}
      {history.absences.map((absence) => (
        <li key={`absence-${absence.id}`}>
          <span className={classes['quiet']}>
            {minuteOf(absence.fromAt, zone)} –{' '}
            {absence.toAt === null ? t('rooms.stillAway') : minuteOf(absence.toAt, zone)}
          </span>
          <span className={classes['grow']}>
            {t(`stayState.${absence.kind}`)} {absence.place}{' '}
            <span className={classes['quiet']}>
              {[absence.note, absence.broughtBy, absence.returnNote]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </span>
          <span className={classes['quiet']}>{absence.sentBy}</span>
        </li>
      ))}
    </ul>
  )
}
