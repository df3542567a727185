// What is shown: the first set-up, the sign-in, or the desk of a signed-in worker.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { client } from '../api/client.ts'
import { useSession } from '../api/session-store.ts'
import { useLiveQueries } from '../api/use-live-queries.ts'
import { FourStates, Loading } from '../components/four-states.tsx'
import { Find } from '../find/find.tsx'
import { SignInScreen } from '../session/sign-in-screen.tsx'
import { signOut } from '../session/sign-out.ts'
import { Shell } from '../shell/shell.tsx'
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
  return (
    <Shell facts={{ stationName, accountName }} find={<Find />} onLock={() => void signOut()}>
      <Screens />
    </Shell>
  )
}
