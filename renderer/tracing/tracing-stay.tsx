// The chosen stay: its clocks, a new note, the notes so far.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { Card } from '../components/card.tsx'
import { FourStates } from '../components/four-states.tsx'
import columns from '../components/gate-columns.module.css'
import { usePersonWords } from '../components/person-words.ts'
import { ClockList } from './clock-list.tsx'
import { NoteForm } from './note-form.tsx'
import { NoteList } from './note-list.tsx'
import type { TracingRow } from '../api/station-values.ts'

type TracingStayProps = Readonly<{ stayId: number; row: TracingRow | undefined }>

export function TracingStay({ stayId, row }: TracingStayProps) {
  const { t } = useTranslation()
  const words = usePersonWords()
  const mayWrite = useHasRole('tracing', 'front-desk', 'head')
  const stay = useQuery({
    queryKey: ['tracing', 'stay', stayId],
    queryFn: () => client.tracing.stay({ stayId }),
  })
  return (
    <FourStates asked={stay}>
      {({ clocks, notes }) => (
        <>
          <Card
            title={row ? `${row.name} ${words(row)}` : t('tracing.clocks')}
            aside={row && <Link href={`/people/${row.personId}`}>{t('care.personPage')}</Link>}
          >
            <ClockList stayId={stayId} clocks={clocks} mayStop={mayWrite} />
          </Card>
          {mayWrite ? <NoteForm stayId={stayId} /> : <Card>{t('tracing.mayNotWrite')}</Card>}
          <Card title={t('tracing.notes')} note={notes.length} className={columns['listCard']}>
            <NoteList notes={notes} />
          </Card>
        </>
      )}
    </FourStates>
  )
}
