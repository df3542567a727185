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
const DoorScreen = screen(() => import('../door/door-screen.tsx'), 'DoorScreen')
const ArrivalsScreen = screen(() => import('../arrivals/arrivals-screen.tsx'), 'ArrivalsScreen')
const CareScreen = screen(() => import('../care/care-screen.tsx'), 'CareScreen')
const TracingScreen = screen(() => import('../tracing/tracing-screen.tsx'), 'TracingScreen')
const EscortScreen = screen(() => import('../escort/escort-screen.tsx'), 'EscortScreen')
const PlanScreen = screen(() => import('../house/plan-screen.tsx'), 'PlanScreen')
const PersonScreen = screen(() => import('../people/person-screen.tsx'), 'PersonScreen')
const BelongingsScreen = screen(() => import('../belongings/belongings-screen.tsx'), 'BelongingsScreen')
const SettingsScreen = screen(() => import('../settings/settings-screen.tsx'), 'SettingsScreen')

export function Screens() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={TodayScreen} />
          <Route path="/intake/door" component={DoorScreen} />
          <Route path="/intake/arrivals/*?" component={ArrivalsScreen} />
          <Route path="/intake/*?" component={IntakeScreen} />
          <Route path="/house" component={PlanScreen} />
          <Route path="/care/*?" component={CareScreen} />
          <Route path="/tracing/*?" component={TracingScreen} />
          <Route path="/escort/*?" component={EscortScreen} />
          <Route path="/people/:id" component={PersonScreen} />
          <Route path="/people/:id/belongings/:stayId" component={BelongingsScreen} />
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
