// A person's details as words, for showing two versions side by side.
import { useTranslation } from 'react-i18next'
import type { PersonDetails } from '../../domain/people/person.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useDescriptionWords } from '../people/description-words.ts'
import type { DetailName } from './conflict-fields.ts'

export function useDetailWords() {
  const { t } = useTranslation()
  const { words: listed } = useDictionaries()
  const sayDescription = useDescriptionWords()
  const place = ({ region, text }: PersonDetails['household']) =>
    [region ?? '', text].filter(Boolean).join(' ')
  const birth = (one: PersonDetails['birth']) => {
    if (one.kind === 'date') return one.on
    if (one.kind === 'estimated') return t('personWords.ageAbout', { age: one.age })
    return t('personWords.ageUnknown')
  }
  const words: Readonly<Record<DetailName, (details: PersonDetails) => string>> = {
    name: ({ name }) => name ?? t('intake.namelessNote'),
    aliases: ({ aliases }) => aliases,
    sex: ({ sex }) => t(`personWords.sex.${sex}`),
    birth: (details) => birth(details.birth),
    ethnicity: ({ ethnicity }) => listed('ethnicity', ethnicity),
    document: ({ document }) => (document.kind === '99' ? document.reason : document.number),
    household: ({ household }) => place(household),
    residence: ({ residence }) => place(residence),
    contacts: ({ contacts }) => contacts.map(({ name, phone }) => `${name} ${phone}`).join('；'),
    education: ({ education }) => listed('education', education),
    marriage: ({ marriage }) => listed('marriage', marriage),
    description: (details) => sayDescription(details.description),
    note: ({ note }) => note,
  }
  return {
    label: (name: DetailName): string => t(`intake.detail.${name}`),
    value: (name: DetailName, details: PersonDetails): string => words[name](details),
  }
}
