// A part of a plan in words, for comparing two versions of it.
import { useTranslation } from 'react-i18next'
import type { EscortPlan } from '../../domain/escort/escort.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { EscortView } from '../../station/contract/escort.ts'
import { useStation } from '../api/use-station.ts'
import type { PlanPart } from './plan-parts.ts'

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

export function usePartWords({ persons }: EscortView): (plan: EscortPlan, part: PlanPart) => string {
  const { t } = useTranslation()
  const { zone } = useStation()
  const nameOf = (stayId: number) => persons.find((one) => one.stayId === stayId)?.name ?? `#${stayId}`
  return (plan, part) => {
    const { destination, receiving, staff, transport, departAt } = plan
    switch (part) {
      case 'destination':
        return join([destination.region ?? '', destination.text])
      case 'receiving':
        return join([t(`escort.side.${receiving.kind}`), receiving.name, receiving.person, receiving.phone])
      case 'confirmed':
        return receiving.confirmed
          ? join([receiving.confirmed.by, minuteOf(receiving.confirmed.at, zone), receiving.confirmed.how])
          : t('escort.notConfirmed')
      case 'staff':
        return staff.map(({ name, phone }) => join([name, phone])).join('、')
      case 'transport':
        return join([t(`escort.transport.${transport.kind}`), transport.number, transport.route])
      case 'departAt':
        return minuteOf(departAt, zone)
      case 'persons':
        return plan.persons.map(({ stayId, needs }) => join([nameOf(stayId), needs])).join('、')
    }
  }
}
