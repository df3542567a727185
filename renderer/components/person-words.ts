// How a person is named beside the name: 男 · 约 50 岁. Unknown is said, never left out.
import { useTranslation } from 'react-i18next'
import type { Sex } from '../../domain/people/person.ts'

export type PersonFacts = Readonly<{ sex: Sex; age: number | null; isEstimatedAge: boolean }>

export function usePersonWords(): (person: PersonFacts) => string {
  const { t } = useTranslation()
  return ({ sex, age, isEstimatedAge }) => {
    const years =
      age === null
        ? t('personWords.ageUnknown')
        : t(isEstimatedAge ? 'personWords.ageAbout' : 'personWords.age', { age })
    return `${t(`personWords.sex.${sex}`)} ${years}`
  }
}
