// The tracing gate: whom there is something to do for, most urgent first; the chosen stay's clocks and notes.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useRoute } from 'wouter'
import type { TracingRow } from '../api/station-values.ts'
import { client } from '../api/client.ts'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { GateColumns } from '../components/gate-columns.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { useSearch } from '../fields/frame/use-search.ts'
import { TracingList } from './tracing-list.tsx'
import { TracingStay } from './tracing-stay.tsx'

const findPersons = (text: string, signal: AbortSignal) => client.people.find({ text }, { signal })

export function TracingScreen() {
  const { t } = useTranslation()
  const [, params] = useRoute('/tracing/:stayId')
  const [, go] = useLocation()
  const list = useQuery({ queryKey: ['tracing', 'list'], queryFn: () => client.tracing.list() })
  const [typed, setTyped] = useState('')
  const found = useSearch(findPersons, typed)
  const stayId = params && /^[1-9]\d*$/.test(params.stayId) ? Number(params.stayId) : null
  const query = typed.trim()
  const rows = (list.data ?? []).filter(
    ({ name, personId }) => query === '' || name.includes(query) || found.some(({ id }) => id === personId),
  )
  return (
    <>
      <PageHead title={t('gate.tracing')} note={list.data && <TracingNote rows={list.data} />} />
      <GateColumns
        typed={typed}
        onType={setTyped}
        list={
          <FourStates
            asked={list}
            isEmpty={(all) => all.length === 0}
            empty={<EmptyState title={t('tracing.nobody')} next={t('tracing.nobodyNext')} />}
          >
            {() => <TracingList rows={rows} chosen={stayId} onOpen={(row) => go(`/tracing/${row.stayId}`)} />}
          </FourStates>
        }
        chosen={
          stayId === null ? (
            <EmptyState title={t('tracing.choose')} next={t('tracing.chooseNext')} />
          ) : (
            <TracingStay key={stayId} stayId={stayId} row={list.data?.find((row) => row.stayId === stayId)} />
          )
        }
      />
    </>
  )
}

function TracingNote({ rows }: Readonly<{ rows: readonly TracingRow[] }>) {
  const { t } = useTranslation()
  const overdue = rows.filter(({ clocks }) => clocks.some(({ state }) => state === 'overdue')).length
  return (
    <>
      <span>{t('tracing.open', { count: rows.length })}</span>
      {overdue > 0 && <Tag tone="red">{t('tracing.overdue', { count: overdue })}</Tag>}
    </>
  )
}
