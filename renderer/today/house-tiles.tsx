// The four figures: in the house and what that is made of, came and left today, free beds, not seen today.
import { useTranslation } from 'react-i18next'
import { useObservations } from '../api/use-observations.ts'
import { StatTile } from '../components/stat-tile.tsx'
import classes from './today-screen.module.css'
import type { Board } from './use-today.ts'

export function HouseTiles({ board }: Readonly<{ board: Board }>) {
  const { t } = useTranslation()
  const observed = useObservedParts()
  const { freeBeds, notSeenToday } = board
  return (
    <div className={classes['tiles']}>
      <StatTile label={t('today.inHouse')} value={board.house.total} parts={useHouseParts(board.house)} />
      <StatTile label={t('today.cameAndLeft')} value={board.arrivedToday} more={`/ ${board.leftToday}`} />
      <StatTile
        label={t('today.freeBeds')}
        value={freeBeds.male}
        more={`/ ${freeBeds.female} / ${freeBeds.single}`}
        parts={[
          [t('rooms.sex.family'), freeBeds.family],
          [t('rooms.overflow'), freeBeds.overflow],
        ]}
      />
      <StatTile
        label={t('today.notSeen')}
        value={notSeenToday}
        more={t('today.persons', { count: notSeenToday })}
        to="/care"
        {...(observed.length > 0 ? { parts: observed } : {})}
        {...(notSeenToday > 0 ? { tone: 'amber' as const } : {})}
      />
    </div>
  )
}

type Parts = readonly (readonly [label: string, value: number])[]

/** Who is observed, and for how many of them a reading or the decision is missing; nothing on a day without any. */
function useObservedParts(): Parts {
  const { t } = useTranslation()
  const { data = [] } = useObservations()
  if (data.length === 0) return []
  const late = data.filter(({ isOverdue, missing }) => isOverdue || missing.length > 0).length
  return [
    [t('observation.tile'), data.length],
    [t('observation.late'), late],
  ]
}

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
