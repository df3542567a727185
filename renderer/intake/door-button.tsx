// From the gate of intake to the door of everybody else; there where the profile sorts who comes.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { doorAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { useIntake } from './use-intake.ts'

export function DoorButton() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { fields } = useIntake().asked.profile
  if (fields.category === 'off') return null
  return <ActionButton label={t('door.title')} keys="Alt+M" keysHandledElsewhere onPress={() => go(doorAt)} />
}
