// The care gate: the house list at the left, the chosen stay's entries at the right.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useRoute } from 'wouter'
import { startOfDay } from '../../domain/shared/civil-day.ts'
import type { HouseRow } from '../../station/contract/care.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { GateColumns } from '../components/gate-columns.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { useSearch } from '../fields/frame/use-search.ts'
import { CareStay } from './care-stay.tsx'
import { filterHouse } from './filter-house.ts'
import { HouseList } from './house-list.tsx'
import { isMissedToday } from './seen-today.ts'

const findPersons = (text: string, signal: AbortSignal) => client.people.find({ text }, { signal })

export function CareScreen() {
  const { t } = useTranslation()
  const [, params] = useRoute('/care/:stayId')
  const [, go] = useLocation()
  const { zone, today } = useStation()
  const house = useQuery({ queryKey: ['care', 'house'], queryFn: () => client.care.house() })
  const [typed, setTyped] = useState('')
  const found = useSearch(findPersons, typed)
  const rows = useMemo(
    () => filterHouse(house.data ?? [], typed, new Set(found.map(({ id }) => id))),
    [house.data, typed, found],
  )
  const dayStart = startOfDay(today(), zone)
  const stayId = params && /^[1-9]\d*$/.test(params.stayId) ? Number(params.stayId) : null
  return (
    <>
      <PageHead
        title={t('gate.care')}
        note={house.data && <HouseNote rows={house.data} dayStart={dayStart} />}
      />
      <GateColumns
        typed={typed}
        onType={setTyped}
        list={
          <FourStates
            asked={house}
            isEmpty={(all) => all.length === 0}
            empty={<EmptyState title={t('care.nobody')} next={t('care.nobodyNext')} />}
          >
            {() => (
              <HouseList
                rows={rows}
                chosen={stayId}
                dayStart={dayStart}
                onOpen={(row) => go(`/care/${row.stayId}`)}
              />
            )}
          </FourStates>
        }
        chosen={
          stayId === null ? (
            <EmptyState title={t('care.choose')} next={t('care.chooseNext')} />
          ) : (
            <CareStay key={stayId} stayId={stayId} row={house.data?.find((row) => row.stayId === stayId)} />
          )
        }
      />
    </>
  )
}

function HouseNote({ rows, dayStart }: Readonly<{ rows: readonly HouseRow[]; dayStart: number }>) {
  const { t } = useTranslation()
  const missed = rows.filter((row) => isMissedToday(row, dayStart)).length
  return (
    <>
      <span>{t('care.inHouse', { count: rows.length })}</span>
      {missed > 0 && <Tag tone="amber">{t('care.notSeen', { count: missed })}</Tag>}
    </>
  )
}
