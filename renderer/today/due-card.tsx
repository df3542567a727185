// 到期与逾期: who, what, on what ground, what is left. Enter opens the tracing of that stay.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { tracingAt } from '../app/addresses.ts'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import { clockTone, leftWords } from '../tracing/clock-words.ts'
import classes from './today-screen.module.css'
import type { Board } from './use-today.ts'

type Due = Board['due'][number]
type DueCardProps = Readonly<{ due: Board['due']; total: number; isHouseEmpty: boolean }>

export function DueCard({ due, total, isHouseEmpty }: DueCardProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const columns = useDueColumns()
  return (
    <Card title={t('today.due')} note={total} className={classes['card']}>
      {due.length === 0 ? (
        <EmptyState
          title={t('today.nothingDue')}
          next={t(isHouseEmpty ? 'today.nothingDueEmpty' : 'today.nothingDueNext')}
        />
      ) : (
        <>
          <DataTable
            label={t('today.due')}
            rows={due}
            columns={columns}
            rowKey={({ stayId, clock }) => `${stayId} ${clock.code}`}
            onOpen={({ stayId }) => go(tracingAt(stayId))}
          />
          {total > due.length && (
            <p className={classes['more']}>{t('today.moreDue', { count: total - due.length })}</p>
          )}
        </>
      )}
    </Card>
  )
}

function useDueColumns(): readonly Column<Due>[] {
  const { t, i18n } = useTranslation()
  const words = usePersonWords()
  return [
    {
      key: 'who',
      title: t('today.who'),
      cell: (row) => (
        <span className={classes['who']}>
          {row.name}
          <span className={classes['quiet']}>{words(row)}</span>
        </span>
      ),
    },
    {
      key: 'what',
      title: t('today.what'),
      cell: ({ clock }) => (i18n.language === 'en' ? clock.nameEn : clock.nameZh),
    },
    { key: 'basis', title: t('today.basis'), quiet: true, cell: ({ clock }) => <Basis clock={clock} /> },
    {
      key: 'left',
      title: t('today.left'),
      width: '9.5rem',
      cell: ({ clock }) => {
        return (
          <>
            <Tag tone={clockTone(clock)}>{leftWords(clock, t)}</Tag>
            {clock.isUncertain && ` ${t('today.uncertain')}`}
          </>
        )
      },
    },
  ]
}

/** The rule's number and the instrument behind it; for a stay's length, which day in the house today is. */
function Basis({ clock }: Readonly<{ clock: Due['clock'] }>) {
  const { t } = useTranslation()
  const { ruleId, instrument, dayInHouse } = clock
  return (
    <span className={classes['basis']} title={instrument}>
      {dayInHouse === null
        ? `${ruleId} ${instrument}`
        : `${t('today.dayInHouse', { n: dayInHouse })} ${ruleId}`}
    </span>
  )
}
