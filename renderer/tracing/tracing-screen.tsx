// The tracing gate's first screen.
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'

export function TracingScreen() {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('gate.tracing')} />
      <EmptyState title={t('screen.none')} next={t('screen.noneNext')} />
    </>
  )
}
