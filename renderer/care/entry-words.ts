// What an entry says, in one line: 36.5 ℃, 午餐 吃了一部分, 洗澡.
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CareEntry, CareContent } from '../../domain/care/care-entry.ts'
import { formatTenths, type TemperatureReading } from '../../domain/care/temperature.ts'

export function useEntryWords(): (entry: Pick<CareEntry, 'content' | 'remark'>) => string {
  const { t } = useTranslation()
  return ({ content, remark }) => [contentWords(content, t), remark].filter((part) => part !== '').join(' · ')
}

function contentWords(content: CareContent, t: TFunction): string {
  switch (content.kind) {
    case 'temperature':
      return readingWords(content.reading, t)
    case 'meal':
      return `${t(`care.meal.${content.meal}`)} ${t(`care.eaten.${content.eaten}`)}`
    case 'medicine':
      return [content.medicine, content.dose, t(`care.taken.${content.taken}`)]
        .filter((part) => part !== '')
        .join(' ')
    case 'washing':
      return t(`care.done.${content.done}`)
    case 'mood':
      return t(`care.mood.${content.mood}`)
    case 'counselling':
      return content.topic
    case 'incident':
      return [t(`care.level.${content.level}`), content.what, content.measures]
        .filter((part) => part !== '')
        .join(' · ')
    case 'note':
      return content.text
  }
}

function readingWords(reading: TemperatureReading, t: TFunction): string {
  if (reading.kind === 'measured') return `${formatTenths(reading.tenths)} ℃`
  if (reading.kind === 'low') return t('temperature.low')
  return reading.reason === '' ? t('temperature.notTaken') : `${t('temperature.notTaken')} ${reading.reason}`
}
