// The intake gate's first screen.
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'

export function IntakeScreen() {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('gate.intake')} />
      <EmptyState title={t('screen.none')} next={t('screen.noneNext')} />
    </>
  )
}
