// The chosen stay: who it is, the quick entry, and everything written so far.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CareEntry } from '../../domain/care/care-entry.ts'
import type { HouseRow } from '../../station/contract/care.ts'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import columns from '../components/gate-columns.module.css'
import { usePersonWords } from '../components/person-words.ts'
import { ObservationCard } from './observation-card.tsx'
import { QuickEntry, type QuickEntryHandle } from './quick-entry.tsx'
import { StayTags } from './stay-tags.tsx'
import { Timeline } from './timeline.tsx'

type CareStayProps = Readonly<{ stayId: number; row: HouseRow | undefined }>

export function CareStay({ stayId, row }: CareStayProps) {
  const { t } = useTranslation()
  const mayWrite = useHasRole('caregiver', 'front-desk', 'head')
  const form = useRef<QuickEntryHandle>(null)
  const [correcting, setCorrecting] = useState<CareEntry | null>(null)
  const correct = (entry: CareEntry) => {
    setCorrecting(entry)
    form.current?.correct(entry)
  }
  return (
    <>
      <Card title={row ? <StayTitle row={row} /> : t('care.newEntry')} aside={row && <StayAside row={row} />}>
        {mayWrite ? (
          <QuickEntry
            stayId={stayId}
            handle={form}
            correcting={correcting}
            onDone={() => setCorrecting(null)}
          />
        ) : (
          <p>{t('care.mayNotWrite')}</p>
        )}
      </Card>
      <ObservationCard stayId={stayId} />
      <StayTimeline stayId={stayId} onCorrect={mayWrite ? correct : undefined} />
    </>
  )
}

function StayTitle({ row }: Readonly<{ row: HouseRow }>) {
  const words = usePersonWords()
  return (
    <>
      {row.name} {words(row)}
      <StayTags row={row} />
    </>
  )
}

function StayAside({ row }: Readonly<{ row: HouseRow }>) {
  const { t } = useTranslation()
  return (
    <>
      {row.place} · <Link href={`/people/${row.personId}`}>{t('care.personPage')}</Link>
    </>
  )
}

type StayTimelineProps = Readonly<{ stayId: number; onCorrect: ((entry: CareEntry) => void) | undefined }>

function StayTimeline({ stayId, onCorrect }: StayTimelineProps) {
  const { t } = useTranslation()
  const entries = useInfiniteQuery({
    queryKey: ['care', 'entries', stayId],
    queryFn: ({ pageParam }) => client.care.entries({ stayId, before: pageParam }),
    // Older ones come before the smallest id seen.
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.hasMore ? Math.min(...page.entries.map(({ id }) => id)) : undefined),
  })
  return (
    <Card title={t('care.timeline')} className={columns['listCard']}>
      <FourStates
        asked={entries}
        isEmpty={({ pages }) => pages[0]?.entries.length === 0}
        empty={<EmptyState title={t('care.noEntries')} next={t('care.noEntriesNext')} />}
      >
        {({ pages }) => (
          <Timeline
            entries={pages.flatMap((page) => page.entries)}
            onCorrect={onCorrect}
            more={
              entries.hasNextPage && (
                <ActionButton
                  small
                  label={t('care.older')}
                  keys="Alt+O"
                  busy={entries.isFetchingNextPage}
                  onPress={() => void entries.fetchNextPage()}
                />
              )
            }
          />
        )}
      </FourStates>
    </Card>
  )
}
