// The house by place, a row a person. Amber: nobody has written about this person today.
import { useTranslation } from 'react-i18next'
import { formatTenths } from '../../domain/care/temperature.ts'
import { clockTimeOf, dayOf } from '../../domain/shared/civil-day.ts'
import type { HouseRow } from '../../station/contract/care.ts'
import { useStation } from '../api/use-station.ts'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import classes from '../components/gate-columns.module.css'
import { usePersonWords } from '../components/person-words.ts'
import { StayTags } from './stay-tags.tsx'
import { isMissedToday } from './seen-today.ts'

type HouseListProps = Readonly<{
  rows: readonly HouseRow[]
  chosen: number | null
  dayStart: number
  onOpen: (row: HouseRow) => void
}>

export function HouseList({ rows, chosen, dayStart, onOpen }: HouseListProps) {
  const { t } = useTranslation()
  const columns = useHouseColumns(chosen, dayStart)
  if (rows.length === 0)
    return <EmptyState title={t('gateColumns.nothing')} next={t('gateColumns.nothingNext')} />
  return (
    <DataTable
      label={t('care.houseList')}
      rows={rows}
      columns={columns}
      rowKey={({ stayId }) => stayId}
      onOpen={onOpen}
    />
  )
}

function useHouseColumns(chosen: number | null, dayStart: number): readonly Column<HouseRow>[] {
  const { t } = useTranslation()
  const words = usePersonWords()
  const lastEntry = useLastEntryWords(dayStart)
  return [
    { key: 'place', title: t('care.place'), quiet: true, cell: ({ place }) => place },
    {
      key: 'name',
      title: t('care.name'),
      cell: (row) => (
        <>
          <span className={classes['name']} data-chosen={row.stayId === chosen || undefined}>
            {row.name}
          </span>{' '}
          <span className={classes['nowrap']}>{words(row)}</span>
          <StayTags row={row} />
        </>
      ),
    },
    {
      key: 'temperature',
      title: t('care.temperature'),
      align: 'right',
      cell: ({ lastTemperatureTenths: tenths }) => (tenths === null ? '—' : formatTenths(tenths)),
    },
    {
      key: 'last',
      title: t('care.lastEntry'),
      align: 'right',
      cell: (row) => (
        <span className={`${classes['nowrap']} ${isMissedToday(row, dayStart) ? classes['amber'] : ''}`}>
          {lastEntry(row)}
        </span>
      ),
    },
  ]
}

/** Of today the time, of earlier days the day. */
function useLastEntryWords(dayStart: number): (row: HouseRow) => string {
  const { t } = useTranslation()
  const { zone } = useStation()
  return ({ lastEntryAt }) => {
    if (lastEntryAt === null) return t('care.noEntry')
    return lastEntryAt >= dayStart ? clockTimeOf(lastEntryAt, zone) : dayOf(lastEntryAt, zone).slice(5)
  }
}
