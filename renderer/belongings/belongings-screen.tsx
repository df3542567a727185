// The belongings of one stay, at /people/:id/belongings/:stayId: the security check, what is kept, and its papers.
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import { isWithStation } from '../../domain/belongings/custody-item.ts'
import type { BelongingsView } from '../../station/contract/belongings.ts'
import { useHasRole } from '../api/session-store.ts'
import { personAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { EmptyState, FourStates, Loading } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import classes from './belongings.module.css'
import { CustodyForm } from './custody-form.tsx'
import { EndDialog } from './end-dialog.tsx'
import { ItemsCard } from './items-card.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { SecurityCard } from './security-card.tsx'
import { SecurityDialog } from './security-dialog.tsx'
import { useBelongings } from './use-belongings.ts'

const PaperDesk = lazy(() => import('../papers/paper-desk.tsx').then((m) => ({ default: m.PaperDesk })))

export function BelongingsScreen() {
  const { t } = useTranslation()
  const { stayId = '' } = useParams()
  return /^[1-9][0-9]{0,14}$/.test(stayId) ? (
    <BelongingsOf key={stayId} stayId={Number(stayId)} />
  ) : (
    <EmptyState
      title={t('people.none')}
      next={t('people.noneNext')}
      action={<Link href="/">{t('gate.today')}</Link>}
    />
  )
}

function BelongingsOf({ stayId }: Readonly<{ stayId: number }>) {
  const belongings = useBelongings(stayId)
  return <FourStates asked={belongings}>{(view) => <BelongingsBody view={view} />}</FourStates>
}

function BelongingsBody({ view }: Readonly<{ view: BelongingsView }>) {
  const { t } = useTranslation()
  const mayWrite = useHasRole('front-desk', 'caregiver', 'head')
  const kept = view.items.filter(isWithStation).length
  return (
    <>
      <PageHead
        title={t('belongings.of', { name: view.name })}
        note={
          <>
            <span>{view.stayNumber}</span>
            {kept > 0 && <Tag tone="amber">{t('belongings.kept', { count: kept })}</Tag>}
            {!view.isOpen && <Tag>{t('belongings.hasLeft')}</Tag>}
          </>
        }
        actions={<Actions view={view} />}
      />
      <div className={classes['page']}>
        {mayWrite && <CustodyForm view={view} />}
        <ItemsCard view={view} mayCorrect={mayWrite} />
        <SecurityCard checks={view.checks} />
        <div className={classes['papers']}>
          <Suspense fallback={<Loading />}>
            <PaperDesk
              subjects={[{ stayId: view.stayId, name: view.name }]}
              escortId={null}
              set="belongings"
            />
          </Suspense>
        </div>
      </div>
    </>
  )
}

function Actions({ view }: Readonly<{ view: BelongingsView }>) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [open, setOpen] = useState<'security' | 'return' | 'end' | null>(null)
  const mayWrite = useHasRole('front-desk', 'caregiver', 'head')
  const mayReturn = useHasRole('front-desk', 'caregiver', 'escort', 'head')
  const mayEnd = useHasRole('front-desk', 'head')
  const hasNothing = !view.items.some(isWithStation)
  const close = () => setOpen(null)
  return (
    <>
      <ActionButton
        label={t('belongings.toPerson')}
        keys="Alt+N"
        onPress={() => go(personAt(view.personId))}
      />
      {mayWrite && (
        <ActionButton label={t('belongings.check')} keys="Alt+C" onPress={() => setOpen('security')} />
      )}
      {mayEnd && (
        <ActionButton
          label={t('belongings.otherEnd')}
          keys="Alt+Q"
          disabled={hasNothing}
          onPress={() => setOpen('end')}
        />
      )}
      {mayReturn && (
        <ActionButton
          primary
          label={t('belongings.giveBack')}
          keys="Alt+T"
          disabled={hasNothing}
          onPress={() => setOpen('return')}
        />
      )}
      {open === 'security' && <SecurityDialog view={view} onClose={close} />}
      {open === 'return' && <ReturnDialog view={view} onClose={close} />}
      {open === 'end' && <EndDialog view={view} onClose={close} />}
    </>
  )
}
