// The four figures: in the house and what that is made of, came and left today, free beds, not seen today.
import { useTranslation } from 'react-i18next'
import { StatTile } from '../components/stat-tile.tsx'
import classes from './today-screen.module.css'
import type { Board } from './use-today.ts'

export function HouseTiles({ board }: Readonly<{ board: Board }>) {
  const { t } = useTranslation()
  const { freeBeds, notSeenToday } = board
  return (
    <div className={classes['tiles']}>
      <StatTile label={t('today.inHouse')} value={board.house.total} parts={useHouseParts(board.house)} />
      <StatTile label={t('today.cameAndLeft')} value={board.arrivedToday} more={`/ ${board.leftToday}`} />
      <StatTile
        label={t('today.freeBeds')}
        value={freeBeds.male}
        more={`/ ${freeBeds.female} / ${freeBeds.single}`}
      />
      <StatTile
        label={t('today.notSeen')}
        value={notSeenToday}
        more={t('today.persons', { count: notSeenToday })}
        to="/care"
        {...(notSeenToday > 0 ? { tone: 'amber' as const } : {})}
      />
    </div>
  )
}

type Parts = readonly (readonly [label: string, value: number])[]

function useHouseParts({ male, female, sexUnknown, minors, over60, byState }: Board['house']): Parts {
  const { t } = useTranslation()
  return [
    [t('today.male'), male],
    [t('today.female'), female],
    [t('today.minors'), minors],
    [t('today.over60'), over60],
    [t('today.state.in-hospital'), byState['in-hospital']],
    [t('today.state.placed-out'), byState['placed-out']],
    [t('today.state.escorting'), byState.escorting],
    [t('today.state.outing'), byState.outing],
    ...(sexUnknown > 0 ? ([[t('today.sexUnknown'), sexUnknown]] as const) : []),
  ]
}
