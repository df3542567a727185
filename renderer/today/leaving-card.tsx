// Today's and tomorrow's escorts: when, where to, how many, and whether the other side has said yes.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { addDays, clockTimeOf, dayOf } from '../../domain/shared/civil-day.ts'
import { useStation } from '../api/use-station.ts'
import { escortAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { shortDay } from './day-words.ts'
import classes from './today-screen.module.css'
import type { Board } from './use-today.ts'

type Leaving = Board['leaving'][number]
type LeavingCardProps = Readonly<{ leaving: Board['leaving']; day: string }>

export function LeavingCard({ leaving, day }: LeavingCardProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const columns = useLeavingColumns(day)
  const persons = leaving.reduce((sum, escort) => sum + escort.persons, 0)
  return (
    <Card
      title={t('today.leaving')}
      note={
        leaving.length === 0
          ? undefined
          : `${t('today.escorts', { count: leaving.length })} ${t('today.escorted', { count: persons })}`
      }
      className={classes['card']}
    >
      {leaving.length === 0 ? (
        <EmptyState
          title={t('today.nobodyLeaves')}
          next={t('today.nobodyLeavesNext')}
          action={<ActionButton small label={t('today.planEscort')} onPress={() => go('/escort')} />}
        />
      ) : (
        <DataTable
          label={t('today.leaving')}
          rows={leaving}
          columns={columns}
          rowKey={({ escortId }) => escortId}
          onOpen={({ escortId }) => go(escortAt(escortId))}
          hideHead
        />
      )}
    </Card>
  )
}

function useLeavingColumns(day: string): readonly Column<Leaving>[] {
  const { t } = useTranslation()
  const { zone } = useStation()
  const when = (at: number) => {
    const on = dayOf(at, zone)
    const time = clockTimeOf(at, zone)
    if (on === day) return time
    return `${on === addDays(day, 1) ? t('today.tomorrow') : shortDay(on, day)} ${time}`
  }
  return [
    {
      key: 'when',
      title: t('today.when'),
      width: '6.5rem',
      cell: ({ departAt }) => (
        <span data-accent="escort">
          <Tag tone="accent">{when(departAt)}</Tag>
        </span>
      ),
    },
    {
      key: 'where',
      title: t('today.where'),
      cell: ({ destination, persons, staff }) => (
        <>
          {destination}
          <br />
          <span className={classes['quiet']}>
            {t('today.escorted', { count: persons })} · {t('today.staff', { count: staff })}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      title: t('today.state.title'),
      cell: ({ state, isConfirmed }) =>
        state === 'planned' ? (
          <Tag tone={isConfirmed ? 'ok' : 'amber'}>
            {t(isConfirmed ? 'today.confirmed' : 'today.notConfirmed')}
          </Tag>
        ) : (
          <Tag>{t(`today.escortState.${state}`)}</Tag>
        ),
    },
  ]
}
