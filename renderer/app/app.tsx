// What is shown: the first set-up, the sign-in, or the desk of a signed-in worker.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { client } from '../api/client.ts'
import { useSession } from '../api/session-store.ts'
import { useLiveQueries } from '../api/use-live-queries.ts'
import { FourStates, Loading } from '../components/four-states.tsx'
import { Find } from '../find/find.tsx'
import { useKey } from '../keys/use-key.ts'
import { SignInScreen } from '../session/sign-in-screen.tsx'
import { signOut } from '../session/sign-out.ts'
import { Shell } from '../shell/shell.tsx'
import { arrivalsAt, doorAt, newIntakeAt } from './addresses.ts'
import { Screens } from './screens.tsx'

const SetupScreen = lazy(() => import('../setup/setup-screen.tsx').then((m) => ({ default: m.SetupScreen })))

export function App() {
  const session = useSession()
  useLiveQueries(session !== null)
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => client.setup.state(), staleTime: Infinity })
  return (
    <FourStates asked={setup}>
      {({ isSetUp, stationName }) =>
        !isSetUp ? (
          <Suspense fallback={<Loading />}>
            <SetupScreen />
          </Suspense>
        ) : session === null ? (
          <SignInScreen stationName={stationName} />
        ) : (
          <Desk stationName={stationName} accountName={session.account.name} />
        )
      }
    </FourStates>
  )
}

function Desk({ stationName, accountName }: Readonly<{ stationName: string; accountName: string }>) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  // A newcomer at the door is one key away from every screen.
  useKey('F2', () => go(newIntakeAt), { label: t('intake.next') })
  useKey('Alt+M', () => go(doorAt), { label: t('door.title') })
  useKey('Shift+F2', () => go(arrivalsAt), { label: t('arrivals.title') })
  return (
    <Shell facts={{ stationName, accountName }} find={<Find />} onLock={() => void signOut()}>
      <Screens />
    </Shell>
  )
}
