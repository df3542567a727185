// The page as it stands: the head with its actions, details at the left, stays and papers at the right.
import { Fragment, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { displayName } from '../../domain/people/person.ts'
import { useHasRole } from '../api/session-store.ts'
import { newEscortAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { EmptyState, Loading } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { LeaveDialog } from '../escort/leave-dialog.tsx'
import { PhotosCard } from '../photos/photos-card.tsx'
import { StayTasks } from '../tasks/stay-tasks.tsx'
import { NoteList } from '../tracing/note-list.tsx'
import { DetailsCard } from './details-card.tsx'
import { DetailsForm } from './details-form.tsx'
import { inOrder, openStayOf, type OpenStayView } from './open-stay.ts'
import { MergeAction } from './merge-action.tsx'
import { MergesCard } from './merges-card.tsx'
import { PapersCard } from './papers-card.tsx'
import classes from './person-screen.module.css'
import { PersonTags } from './person-tags.tsx'
import { PlaceActions } from './place-actions.tsx'
import { StayPlaces } from './stay-places.tsx'
import { StayCard } from './stay-card.tsx'
import type { PersonPage } from './use-person.ts'

const PaperDesk = lazy(() => import('../papers/paper-desk.tsx').then((m) => ({ default: m.PaperDesk })))

type BodyProps = Readonly<{ page: PersonPage }>

export function PersonBody({ page }: BodyProps) {
  const { t } = useTranslation()
  const [isCorrecting, setCorrecting] = useState(false)
  const mayCorrect = useHasRole('front-desk', 'tracing', 'escort', 'head')
  const open = openStayOf(page.stays)
  return (
    <>
      <PageHead
        title={displayName(page.person)}
        note={<PersonTags page={page} open={open} />}
        actions={
          <>
            {open && <StayActions stay={open} name={displayName(page.person)} />}
            {mayCorrect && !isCorrecting && (
              <ActionButton label={t('people.correct')} keys="Alt+C" onPress={() => setCorrecting(true)} />
            )}
            {!isCorrecting && <MergeAction personId={page.person.id} />}
          </>
        }
      />
      <div className={classes['columns']}>
        {isCorrecting ? (
          <DetailsForm page={page} onDone={() => setCorrecting(false)} />
        ) : (
          <DetailsCard page={page} onCorrect={mayCorrect ? () => setCorrecting(true) : undefined} />
        )}
        <div className={classes['stays']}>
          <PhotosCard personId={page.person.id} />
          <MergesCard page={page} />
          {page.stays.length === 0 && (
            <Card>
              <EmptyState title={t('people.noStays')} next={t('people.noStaysNext')} />
            </Card>
          )}
          {inOrder(page.stays).map((stay) => (
            <Fragment key={stay.id}>
              <StayCard stay={stay} />
              <StayTasks stayId={stay.id} />
            </Fragment>
          ))}
          {open && <StayPlaces stayId={open.id} />}
          {open && <OpenPapers stay={open} name={displayName(page.person)} />}
          {page.notes.length > 0 && (
            <Card title={t('tracing.notes')} note={page.notes.length}>
              <NoteList notes={page.notes} />
            </Card>
          )}
          <PapersCard papers={page.papers} hasOpenStay={open !== null} />
        </div>
      </div>
    </>
  )
}

/** The paper desk of the stay that is open: look, issue, print, save. */
function OpenPapers({ stay, name }: Readonly<{ stay: OpenStayView; name: string }>) {
  return (
    <div className={classes['papers']}>
      <Suspense fallback={<Loading />}>
        <PaperDesk subjects={[{ stayId: stay.id, name }]} escortId={stay.escortId} />
      </Suspense>
    </div>
  )
}

type StayActionsProps = Readonly<{ stay: OpenStayView; name: string }>

/** What can be done with somebody who is in the house: another bed, an escort, leaving. */
function StayActions({ stay, name }: StayActionsProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [isLeaving, setLeaving] = useState(false)
  const mayPlan = useHasRole('escort', 'head')
  const mayLeave = useHasRole('escort', 'front-desk', 'head')
  return (
    <>
      <PlaceActions stay={stay} />
      {mayPlan && stay.escortId === null && (
        <ActionButton label={t('people.planEscort')} keys="Alt+U" onPress={() => go(newEscortAt(stay.id))} />
      )}
      {mayLeave && stay.state.state !== 'escorting' && (
        <ActionButton label={t('people.leave')} keys="Alt+T" onPress={() => setLeaving(true)} />
      )}
      {isLeaving && (
        <LeaveDialog stayId={stay.id} version={stay.version} name={name} onDone={() => setLeaving(false)} />
      )}
    </>
  )
}
