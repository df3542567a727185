// A clock's name in the worker's language: clocks are rows of the law, not words of the screens.
import { useTranslation } from 'react-i18next'
import type { ClockView } from '../../station/contract/tracing.ts'

export function useClockName(): (clock: Pick<ClockView, 'nameZh' | 'nameEn'>) => string {
  const { i18n } = useTranslation()
  return ({ nameZh, nameEn }) => (i18n.language === 'en' ? nameEn : nameZh)
}
