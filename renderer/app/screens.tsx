// Which screen a path shows. Each gate's screens are fetched when first opened, so that the first paint stays small.
import { type ComponentType, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Route, Switch } from 'wouter'
import { EmptyState, Loading } from '../components/four-states.tsx'
import { ErrorBoundary } from '../components/error-boundary.tsx'

/** A named export as a lazily fetched screen. */
function screen<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(() => load().then((module) => ({ default: module[name] })))
}

const TodayScreen = screen(() => import('../today/today-screen.tsx'), 'TodayScreen')
const IntakeScreen = screen(() => import('../intake/intake-screen.tsx'), 'IntakeScreen')
const CareScreen = screen(() => import('../care/care-screen.tsx'), 'CareScreen')
const TracingScreen = screen(() => import('../tracing/tracing-screen.tsx'), 'TracingScreen')
const EscortScreen = screen(() => import('../escort/escort-screen.tsx'), 'EscortScreen')
const PersonScreen = screen(() => import('../people/person-screen.tsx'), 'PersonScreen')
const SettingsScreen = screen(() => import('../settings/settings-screen.tsx'), 'SettingsScreen')

export function Screens() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={TodayScreen} />
          <Route path="/intake/*?" component={IntakeScreen} />
          <Route path="/care/*?" component={CareScreen} />
          <Route path="/tracing/*?" component={TracingScreen} />
          <Route path="/escort/*?" component={EscortScreen} />
          <Route path="/people/:id" component={PersonScreen} />
          <Route path="/settings/*?" component={SettingsScreen} />
          <Route>
            <NoSuchScreen />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

function NoSuchScreen() {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('screen.none')}
      next={t('screen.noneNext')}
      action={<Link href="/">{t('gate.today')}</Link>}
    />
  )
}
