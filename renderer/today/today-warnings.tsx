// What the head should mend: a year whose holidays nobody has entered makes working days uncertain.
import { useTranslation } from 'react-i18next'
import { Tag } from '../components/tag.tsx'
import type { Board } from './use-today.ts'

export function TodayWarnings({ warnings }: Pick<Board, 'warnings'>) {
  const { t } = useTranslation()
  return warnings.map(({ code, detail }) => (
    <Tag key={`${code} ${detail}`} tone="amber">
      {code === 'holidays-unknown'
        ? t('today.holidaysUnknown', { year: detail })
        : t('today.warning', { detail })}
    </Tag>
  ))
}
