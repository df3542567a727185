// Everybody who was brought and waits: Enter on a row opens the intake with what is known already.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import type { HandoverView } from '../../station/contract/arrivals.ts'
import { useStation } from '../api/use-station.ts'
import { gates } from '../app/gates.ts'
import { Card } from '../components/card.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { beginKnown } from '../intake/intake-round.ts'
import { intakeOfRow } from './handover-values.ts'

type Row = HandoverView['rows'][number]
type Waiting = Readonly<{ handover: HandoverView; row: Row }>

const intakeAt = gates.find(({ name }) => name === 'intake')?.path ?? '/'

/** Opens the intake for a row; also from the handover's own dialog. */
export function useBegin(): (waiting: Waiting) => void {
  const [, go] = useLocation()
  return ({ handover, row }) => {
    void beginKnown(intakeOfRow(handover, row)).then(() => go(intakeAt))
  }
}

type WaitingCardProps = Readonly<{ handovers: readonly HandoverView[]; mayWrite: boolean }>

export function WaitingCard({ handovers, mayWrite }: WaitingCardProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const begin = useBegin()
  const waiting = handovers.flatMap((handover) =>
    handover.rows.filter(({ state }) => state === 'waiting').map((row) => ({ handover, row })),
  )
  const columns: readonly Column<Waiting>[] = [
    {
      key: 'name',
      title: t('arrivals.name'),
      cell: ({ row }) => <b>{row.name === '' ? t('arrivals.noName') : row.name}</b>,
    },
    {
      key: 'seen',
      title: t('arrivals.seen'),
      cell: ({ row }) =>
        [
          t(`arrivals.sex.${row.sex}`),
          row.age === null ? '' : t('arrivals.about', { age: row.age }),
          row.mind,
        ]
          .filter((words) => words !== '')
          .join(' · '),
    },
    { key: 'unit', title: t('arrivals.unit'), quiet: true, cell: ({ handover }) => handover.unit },
    {
      key: 'at',
      title: t('arrivals.handedOverAt'),
      align: 'right',
      cell: ({ handover }) => clockTimeOf(handover.handedOverAt, zone),
    },
  ]
  return (
    <Card title={t('arrivals.waiting')} note={t('arrivals.count', { count: waiting.length })}>
      {waiting.length === 0 ? (
        <EmptyState title={t('arrivals.noneWaiting')} next={t('arrivals.noneWaitingNext')} />
      ) : (
        <DataTable
          label={t('arrivals.waiting')}
          rows={waiting}
          columns={columns}
          rowKey={({ row }) => row.id}
          {...(mayWrite ? { onOpen: begin } : {})}
        />
      )}
    </Card>
  )
}
