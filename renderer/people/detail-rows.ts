// A person's details as words, one row each: for the card, and for the two sides of a conflict.
import { useTranslation } from 'react-i18next'
import { documentKindOf } from '../../domain/people/document-kinds.ts'
import type { Birth, Contact, PersonDetails } from '../../domain/people/person.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useDescriptionWords } from './description-words.ts'
import { placeWords } from './place-words.ts'

export type DetailName = keyof PersonDetails
export type DetailRow = Readonly<{ name: DetailName; label: string; text: string }>

/** The order of the registration form. */
const order: readonly DetailName[] = [
  'name',
  'aliases',
  'sex',
  'birth',
  'ethnicity',
  'document',
  'household',
  'residence',
  'education',
  'marriage',
  'contacts',
  'description',
  'note',
]

/** `regionPath` puts a region code into words, where somebody knows them. */
export function useDetailRows(): (
  details: PersonDetails,
  regionPath?: (code: string) => string,
) => readonly DetailRow[] {
  const { t } = useTranslation()
  const { words } = useDictionaries()
  const say = useDetailParts()
  const sayDescription = useDescriptionWords()
  return (details, regionPath = (code) => code) => {
    const texts: Readonly<Record<DetailName, string>> = {
      name: details.name ?? '',
      aliases: details.aliases,
      sex: t(`personWords.sex.${details.sex}`),
      birth: say.birth(details.birth),
      ethnicity: words('ethnicity', details.ethnicity),
      document: say.document(details.document),
      household: placeWords(details.household, regionPath),
      residence: placeWords(details.residence, regionPath),
      contacts: details.contacts.map((one) => say.contact(one)).join('\n'),
      education: words('education', details.education),
      marriage: words('marriage', details.marriage),
      description: sayDescription(details.description),
      note: details.note,
    }
    return order.map((name) => ({ name, label: t(`people.detail.${name}`), text: texts[name] }))
  }
}

function useDetailParts() {
  const { t, i18n } = useTranslation()
  return {
    birth(birth: Birth): string {
      if (birth.kind === 'date') return birth.on
      if (birth.kind === 'estimated') return t('people.birth.estimated', { age: birth.age, day: birth.asOf })
      return birth.reason === '' ? t('people.birth.unknown') : birth.reason
    },
    document(document: PersonDetails['document']): string {
      const kind = documentKindOf(document.kind)
      const kindWords = i18n.language === 'en' ? kind.en : kind.zh
      if (document.kind === '99') return `${kindWords}: ${document.reason}`
      return `${document.number}\n${kindWords}, ${t(`people.source.${document.source}`)}`
    },
    contact({ name, relation, phone, address }: Contact): string {
      return [name, t(`people.kinship.${relation}`), phone, address].filter((part) => part !== '').join(' ')
    },
  }
}
