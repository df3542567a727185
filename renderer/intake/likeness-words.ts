// Why somebody may be the same person, in the worker's words: one short phrase a reason.
import { useTranslation } from 'react-i18next'
import { bodyMarkKind, bodyPart, bodySide } from '../../domain/people/description.ts'
import type { LikenessReason } from '../../domain/people/likeness-reason.ts'

/** More would be a paragraph; the weightiest come first. */
const mostSaid = 4

export function useLikenessWords(): (reasons: readonly LikenessReason[]) => string {
  const { t } = useTranslation()
  const markOf = (detail: string): string => {
    const [kind, part, side] = detail.split('/')
    const [read, where, which] = [
      bodyMarkKind.safeParse(kind),
      bodyPart.safeParse(part),
      bodySide.safeParse(side),
    ]
    if (!read.success || !where.success || !which.success) return ''
    const sideWords = which.data === 'not-said' ? '' : t(`people.side.${which.data}`)
    return [sideWords, t(`people.bodyPart.${where.data}`), t(`people.mark.${read.data}`)].join(' ').trim()
  }
  const say = ({ kind, detail }: LikenessReason): string => {
    if (kind === 'mark-same') return markOf(detail)
    if (kind === 'name-pinyin' && detail !== '') return t('samePerson.reading', { reading: detail })
    if (kind === 'sex-same') return ''
    return t(`samePerson.reason.${kind}`, { detail })
  }
  return (reasons) =>
    [...new Set(reasons.map(say))]
      .filter((words) => words !== '')
      .slice(0, mostSaid)
      .join(' · ')
}
