// The beds of a bed field in words: zone, whom the room is for, what warns, what refuses.
import { useTranslation } from 'react-i18next'
import type { Sleeper } from '../../../domain/intake/place-answer.ts'
import type { BedView } from '../../../station/contract/intake.ts'
import type { BedOption } from './bed-field.tsx'
import { placeOptions } from './place-options.ts'

export function useBedOptions(beds: readonly BedView[], sleeper: Sleeper): readonly BedOption[] {
  const { t } = useTranslation()
  return placeOptions(beds, sleeper).map(({ bed, answer: { block, warns } }) => {
    const option = {
      id: bed.id,
      label: bed.label,
      zone: t(`rooms.zone.${bed.roomZone}`),
      note: t(`rooms.sex.${bed.roomSex}`),
    }
    if (block) return { ...option, refused: t(`rooms.because.${block.because}`) }
    if (warns.length === 0) return option
    const warned = warns.map(({ because }) => t(`rooms.because.${because}`)).join(t('rooms.and'))
    return { ...option, note: warned, warned }
  })
}
