// The handovers of the last day and all that are not finished; Enter opens one with its rows, its sheet and its paper.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { HandoverView } from '../../station/contract/arrivals.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { Tag } from '../components/tag.tsx'
import { HandoverDialog } from './handover-dialog.tsx'

type HandoverCardProps = Readonly<{ handovers: readonly HandoverView[]; mayWrite: boolean }>

export function HandoverCard({ handovers, mayWrite }: HandoverCardProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const [openId, setOpenId] = useState<number | null>(null)
  const opened = handovers.find(({ id }) => id === openId)
  const columns: readonly Column<HandoverView>[] = [
    { key: 'unit', title: t('arrivals.unit'), cell: ({ unit }) => <b>{unit}</b> },
    {
      key: 'kind',
      title: t('arrivals.kindLabel'),
      quiet: true,
      cell: ({ kind }) => t(`arrivals.kind.${kind}`),
    },
    {
      key: 'at',
      title: t('arrivals.handedOverAt'),
      cell: ({ handedOverAt }) => minuteOf(handedOverAt, zone).slice(5),
    },
    {
      key: 'persons',
      title: t('arrivals.persons'),
      cell: ({ rows }) =>
        t('arrivals.count', { count: rows.filter(({ state }) => state !== 'not-here').length }),
    },
    {
      key: 'sheet',
      title: t('arrivals.sheet'),
      align: 'right',
      cell: ({ isSheetSigned }) => (
        <Tag tone={isSheetSigned ? 'ok' : 'amber'}>
          {isSheetSigned ? t('arrivals.sheetThere') : t('arrivals.sheetMissing')}
        </Tag>
      ),
    },
  ]
  if (handovers.length === 0) return null
  return (
    <Card title={t('arrivals.handovers')}>
      <DataTable
        label={t('arrivals.handovers')}
        rows={handovers}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
      />
      {opened && <HandoverDialog handover={opened} mayWrite={mayWrite} onClose={() => setOpenId(null)} />}
    </Card>
  )
}
