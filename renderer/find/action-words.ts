// What each action of the find box is called, in the worker's language.
import { useTranslation } from 'react-i18next'
import type { ActionName } from './actions.ts'

export function useActionWords(): (name: ActionName) => string {
  const { t } = useTranslation()
  return (name) => {
    if (name === 'newIntake') return t('today.newIntake')
    if (name === 'door') return t('door.title')
    if (name === 'arrivals') return t('arrivals.title')
    if (name === 'lock') return t('shell.lock')
    if (name === 'language') return t('shell.language')
    return t(`gate.${name}`)
  }
}
