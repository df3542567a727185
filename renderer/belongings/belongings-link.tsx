// One line on other pages: how many things the station keeps for somebody, and the key that leads to them.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isWithStation } from '../../domain/belongings/custody-item.ts'
import { belongingsAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Tag } from '../components/tag.tsx'
import { useBelongings } from './use-belongings.ts'

type KeyProps = Readonly<{
  personId: number
  stayId: number
  /** Only the open stay has the key, for there is one of it. */
  isOpen: boolean
}>

export function BelongingsKey({ personId, stayId, isOpen }: KeyProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  return (
    <ActionButton
      small
      label={t('belongings.open')}
      {...(isOpen ? { keys: 'F9' } : {})}
      onPress={() => go(belongingsAt(personId, stayId))}
    />
  )
}

/** Nothing while nothing is kept. */
export function BelongingsTag({ stayId }: Readonly<{ stayId: number }>) {
  const { t } = useTranslation()
  const count = useKept(stayId)
  return count === 0 ? null : <Tag tone="amber">{t('belongings.kept', { count })}</Tag>
}

export function BelongingsCount({ stayId }: Readonly<{ stayId: number }>) {
  const { t } = useTranslation()
  return t('belongings.kept', { count: useKept(stayId) })
}

function useKept(stayId: number): number {
  return useBelongings(stayId).data?.items.filter(isWithStation).length ?? 0
}
