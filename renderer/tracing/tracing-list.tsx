// Persons with the clock that speaks first for each of them.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { useStation } from '../api/use-station.ts'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import classes from '../components/gate-columns.module.css'
import { PersonAlerts } from '../components/person-alerts.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import { clockTone, leftWords } from './clock-words.ts'
import type { TracingRow } from '../api/station-values.ts'
import { urgentClock } from './urgent-clock.ts'
import { useClockName } from './use-clock-name.ts'

type TracingListProps = Readonly<{
  rows: readonly TracingRow[]
  chosen: number | null
  onOpen: (row: TracingRow) => void
}>

export function TracingList({ rows, chosen, onOpen }: TracingListProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const words = usePersonWords()
  const columns: readonly Column<TracingRow>[] = [
    {
      key: 'name',
      title: t('care.name'),
      cell: (row) => (
        <>
          <span className={classes['name']} data-chosen={row.stayId === chosen || undefined}>
            {row.name}
          </span>{' '}
          <span className={classes['nowrap']}>{words(row)}</span> <PersonAlerts alerts={row.alerts} />
          {row.identity !== 'confirmed' && (
            <span className={classes['tags']}>
              <Tag tone={row.identity === 'unknown' ? 'amber' : 'grey'}>
                {t(`tracing.identity.${row.identity}`)}
              </Tag>
            </span>
          )}
        </>
      ),
    },
    { key: 'clock', title: t('tracing.clock'), cell: (row) => <UrgentClock row={row} /> },
    {
      key: 'note',
      title: t('tracing.lastNote'),
      align: 'right',
      quiet: true,
      cell: ({ lastNoteAt }) => (lastNoteAt === null ? '—' : dayOf(lastNoteAt, zone).slice(5)),
    },
  ]
  if (rows.length === 0)
    return <EmptyState title={t('gateColumns.nothing')} next={t('gateColumns.nothingNext')} />
  return (
    <DataTable
      label={t('tracing.listLabel')}
      rows={rows}
      columns={columns}
      rowKey={({ stayId }) => stayId}
      onOpen={onOpen}
    />
  )
}

function UrgentClock({ row }: Readonly<{ row: TracingRow }>) {
  const { t } = useTranslation()
  const name = useClockName()
  const clock = urgentClock(row.clocks)
  if (!clock) return '—'
  return (
    <>
      {name(clock)} <Tag tone={clockTone(clock)}>{leftWords(clock, t)}</Tag>
    </>
  )
}
