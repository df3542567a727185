// Who has just come, newest first: when, who and for the how-manieth time, how, and where they sleep.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { formatTenths } from '../../domain/care/temperature.ts'
import { clockTimeOf, dayOf } from '../../domain/shared/civil-day.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import { newIntakeAt, personAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import { shortDay } from './day-words.ts'
import classes from './today-screen.module.css'
import type { Board } from './use-today.ts'

type Arrival = Board['arrivals'][number]
type ArrivalsCardProps = Readonly<{ arrivals: Board['arrivals']; day: string }>

export function ArrivalsCard({ arrivals, day }: ArrivalsCardProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const columns = useArrivalColumns(day)
  return (
    <Card title={t('today.arrivals')} className={classes['card']}>
      {arrivals.length === 0 ? (
        <EmptyState
          title={t('today.nobodyCame')}
          next={t('today.nobodyCameNext')}
          action={<ActionButton small label={t('today.newIntake')} onPress={() => go(newIntakeAt)} />}
        />
      ) : (
        <DataTable
          label={t('today.arrivals')}
          rows={arrivals}
          columns={columns}
          rowKey={({ stayId }) => stayId}
          onOpen={({ personId }) => go(personAt(personId))}
          hideHead
        />
      )}
    </Card>
  )
}

function useArrivalColumns(day: string): readonly Column<Arrival>[] {
  const { t } = useTranslation()
  const { zone } = useStation()
  const words = usePersonWords()
  const { words: codeWords } = useDictionaries()
  return [
    {
      key: 'when',
      title: t('today.when'),
      width: '4.5rem',
      cell: ({ arrivedAt }) => {
        const on = dayOf(arrivedAt, zone)
        const time = clockTimeOf(arrivedAt, zone)
        return <span className={classes['time']}>{on === day ? time : `${shortDay(on, day)} ${time}`}</span>
      },
    },
    {
      key: 'who',
      title: t('today.who'),
      cell: (row) => (
        <span className={classes['guest']}>
          {row.name}
          <span className={classes['quiet']}>{words(row)}</span>
          {row.stays > 1 && <Tag>{t('today.nthStay', { n: row.stays })}</Tag>}
        </span>
      ),
    },
    {
      key: 'way',
      title: t('today.way'),
      quiet: true,
      cell: ({ arrivalWay }) => (
        <span className={classes['way']}>{codeWords('arrival-way', arrivalWay)}</span>
      ),
    },
    {
      key: 'place',
      title: t('today.place'),
      cell: ({ place, temperatureTenths }) => (
        <span className={classes['line']}>
          {place !== '' && <Tag tone="ok">{place}</Tag>}
          {temperatureTenths !== null && (
            <span className={classes['quiet']}>{formatTenths(temperatureTenths)}</span>
          )}
        </span>
      ),
    },
  ]
}
