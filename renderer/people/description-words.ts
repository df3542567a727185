// What somebody looks and sounds like, as one line of words: for the person's page and for the two sides of a conflict.
import { useTranslation } from 'react-i18next'
import type { BodyMark, Description } from '../../domain/people/description.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'

export function useDescriptionWords(): (description: Description) => string {
  const { t } = useTranslation()
  const { words } = useDictionaries()
  const mark = ({ kind, part, side, text }: BodyMark): string =>
    [
      side === 'not-said' ? '' : t(`people.side.${side}`),
      t(`people.bodyPart.${part}`),
      t(`people.mark.${kind}`),
      text,
    ]
      .join(' ')
      .trim()
  return (said) =>
    [
      said.height === null ? '' : t('people.height', { height: said.height }),
      words('build', said.build),
      said.accent === '' ? '' : t('people.accentOf', { accent: said.accent }),
      ...said.languages.map((code) => words('language', code)),
      said.hearing === 'unknown' ? '' : t(`people.hearing.${said.hearing}`),
      said.speech === 'unknown' ? '' : t(`people.speech.${said.speech}`),
      ...said.marks.map(mark),
    ]
      .filter((part) => part !== '')
      .join(t('people.listMark'))
}
