// One escort: its plan and checks at the left, its papers and the very page at the right; departure and what follows.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { EscortView } from '../../station/contract/escort.ts'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { FourStates } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { PaperDesk } from '../papers/paper-desk.tsx'
import { ChangeEscort } from './change-escort.tsx'
import { EscortSummary } from './escort-summary.tsx'
import classes from './escort-page.module.css'
import { useDepart } from './use-depart.ts'

export function EscortPage({ id }: Readonly<{ id: number }>) {
  const escort = useQuery({ queryKey: ['escort', 'one', id], queryFn: () => client.escort.get({ id }) })
  return <FourStates asked={escort}>{(view) => <Escort view={view} />}</FourStates>
}

function Escort({ view }: Readonly<{ view: EscortView }>) {
  const { t } = useTranslation()
  const [isChanging, setChanging] = useState(false)
  const title = t('escort.title', { number: view.number })
  const subjects = useMemo(() => view.persons.map(({ stayId, name }) => ({ stayId, name })), [view.persons])
  if (isChanging)
    return (
      <>
        <PageHead title={title} note={t('escort.changing')} />
        <ChangeEscort view={view} onDone={() => setChanging(false)} />
      </>
    )
  return (
    <>
      <PageHead
        title={title}
        note={<EscortTags view={view} />}
        actions={<EscortActions view={view} onChange={() => setChanging(true)} />}
      />
      <div className={classes['columns']}>
        <EscortSummary view={view} />
        <PaperDesk subjects={subjects} escortId={view.id} />
      </div>
    </>
  )
}

function EscortTags({ view: { plan, state, departedAt } }: Readonly<{ view: EscortView }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { confirmed } = plan.receiving
  const short = (at: number) => minuteOf(at, zone).slice(5)
  return (
    <>
      <Tag tone={state === 'ended' ? 'grey' : 'accent'}>
        {departedAt === null
          ? t('escort.leavesAt', { when: short(plan.departAt) })
          : t('escort.leftAt', { when: short(departedAt) })}
      </Tag>
      {state !== 'planned' && <Tag>{t(`escort.state.${state}`)}</Tag>}
      {confirmed ? (
        <Tag tone="ok">{t('escort.confirmedWhen', { when: short(confirmed.at) })}</Tag>
      ) : (
        <Tag tone="red">{t('escort.notConfirmed')}</Tag>
      )}
    </>
  )
}

function EscortActions({ view, onChange }: Readonly<{ view: EscortView; onChange: () => void }>) {
  const { t } = useTranslation()
  const mayEscort = useHasRole('escort', 'head')
  const { depart, isBusy, dialog } = useDepart(view)
  if (view.state !== 'planned') return null
  if (!mayEscort) return <span>{t('escort.mayNotPlan')}</span>
  return (
    <>
      <ActionButton label={t('escort.change')} keys="Alt+U" onPress={onChange} />
      <ActionButton primary label={t('escort.depart')} keys="Ctrl+Enter" busy={isBusy} onPress={depart} />
      {dialog}
    </>
  )
}
