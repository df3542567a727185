// Escorts: planned and under way; ended ones on demand.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { EscortRow } from '../api/station-values.ts'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'

const tones = { planned: 'amber', underway: 'accent', ended: 'grey' } as const

export function EscortList({ onOpen }: Readonly<{ onOpen: (path: string) => void }>) {
  const { t } = useTranslation()
  const mayPlan = useHasRole('escort', 'head')
  const [ended, setEnded] = useState(false)
  const list = useQuery({
    queryKey: ['escort', 'list', ended],
    queryFn: () => client.escort.list({ ended }),
  })
  const newPlan = (
    <ActionButton
      primary
      label={t('escort.new')}
      keys="Alt+N"
      disabled={!mayPlan}
      onPress={() => onOpen('/escort/new')}
    />
  )
  return (
    <>
      <PageHead
        title={t('gate.escort')}
        note={mayPlan ? list.data && t('escort.count', { count: list.data.length }) : t('escort.mayNotPlan')}
        actions={
          <>
            <ActionButton
              label={ended ? t('escort.showOpen') : t('escort.showEnded')}
              keys="Alt+O"
              onPress={() => setEnded(!ended)}
            />
            {newPlan}
          </>
        }
      />
      <Card>
        <FourStates
          asked={list}
          isEmpty={(rows) => rows.length === 0}
          empty={
            <EmptyState
              title={ended ? t('escort.noneEnded') : t('escort.none')}
              next={t('escort.noneNext')}
            />
          }
        >
          {(rows) => <EscortTable rows={rows} onOpen={({ id }) => onOpen(`/escort/${id}`)} />}
        </FourStates>
      </Card>
    </>
  )
}

function EscortTable(props: Readonly<{ rows: readonly EscortRow[]; onOpen: (row: EscortRow) => void }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const columns: readonly Column<EscortRow>[] = [
    { key: 'number', title: t('escort.number'), quiet: true, cell: ({ number }) => number },
    { key: 'depart', title: t('escort.departAt'), cell: ({ departAt }) => minuteOf(departAt, zone) },
    { key: 'destination', title: t('escort.destination'), cell: ({ destination }) => destination },
    {
      key: 'names',
      title: t('escort.persons'),
      cell: ({ names }) => (
        <>
          <b>{names.slice(0, 4).join('、')}</b>{' '}
          {names.length > 4 && t('escort.andMore', { count: names.length - 4 })}
        </>
      ),
    },
    {
      key: 'confirmed',
      title: t('escort.receiving'),
      cell: ({ isConfirmed }) => (
        <Tag tone={isConfirmed ? 'ok' : 'red'}>
          {isConfirmed ? t('escort.confirmed') : t('escort.notConfirmed')}
        </Tag>
      ),
    },
    {
      key: 'state',
      title: t('papers.state'),
      align: 'right',
      cell: ({ state }) => <Tag tone={tones[state]}>{t(`escort.state.${state}`)}</Tag>,
    },
  ]
  return (
    <DataTable
      label={t('escort.listLabel')}
      rows={props.rows}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={props.onOpen}
    />
  )
}
