// 今日未入站: who did not come in today, why, what a person decided otherwise, and whether the paper is there.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { AwayDialog } from './away-dialog.tsx'
import { paperState } from './paper-state.ts'

type AwayCardProps = Readonly<{ list: readonly TurnedAway[]; mayWrite: boolean }>

const tones = { missing: 'red', unprinted: 'amber', awaited: 'amber', done: 'ok' } as const

export function AwayCard({ list, mayWrite }: AwayCardProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const [openId, setOpenId] = useState<number | null>(null)
  const opened = list.find(({ gateCheckId }) => gateCheckId === openId)
  const columns: readonly Column<TurnedAway>[] = [
    { key: 'at', title: t('arrivals.at'), cell: ({ check }) => clockTimeOf(check.checkedAt, zone) },
    { key: 'name', title: t('arrivals.name'), cell: ({ name }) => <b>{name ?? t('arrivals.noName')}</b> },
    {
      key: 'decided',
      title: t('arrivals.decided'),
      cell: ({ decided, where }) => `${t(`intake.verdict.${decided}`)} · ${where}`,
    },
    {
      key: 'why',
      title: t('arrivals.overrideReason'),
      quiet: true,
      cell: ({ overrideReason }) => overrideReason ?? '',
    },
    {
      key: 'paper',
      title: t('arrivals.paper'),
      align: 'right',
      cell: (away) => {
        const state = paperState(away)
        return <Tag tone={tones[state]}>{t(`arrivals.paperState.${state}`)}</Tag>
      },
    },
  ]
  return (
    <Card title={t('arrivals.away')} note={t('arrivals.count', { count: list.length })}>
      {list.length === 0 ? (
        <EmptyState title={t('arrivals.noneAway')} />
      ) : (
        <DataTable
          label={t('arrivals.away')}
          rows={list}
          columns={columns}
          rowKey={({ gateCheckId }) => gateCheckId}
          onOpen={({ gateCheckId }) => setOpenId(gateCheckId)}
        />
      )}
      {opened && <AwayDialog away={opened} mayWrite={mayWrite} onClose={() => setOpenId(null)} />}
    </Card>
  )
}
