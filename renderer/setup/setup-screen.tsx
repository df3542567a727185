// First run: the station's name and number, its first account, its gate profile.
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../components/four-states.tsx'

export function SetupScreen() {
  const { t } = useTranslation()
  return <EmptyState title={t('setup.title')} next={t('setup.next')} />
}
