// From the gate of intake to those who were brought together and wait, with how many there are.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { client } from '../api/client.ts'
import { arrivalsAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'

export function ArrivalsButton() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { data = [] } = useQuery({ queryKey: ['arrivals', 'open'], queryFn: () => client.arrivals.open() })
  const count = data.flatMap(({ rows }) => rows).filter(({ state }) => state === 'waiting').length
  return (
    <ActionButton
      label={count === 0 ? t('arrivals.title') : t('arrivals.titleWaiting', { count })}
      keys="Shift+F2"
      keysHandledElsewhere
      onPress={() => go(arrivalsAt)}
    />
  )
}
