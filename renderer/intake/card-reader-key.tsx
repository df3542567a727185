// Beside the document: the key that asks the reader, or the word that a reader types by itself. Nothing where there is none.
import { useTranslation } from 'react-i18next'
import { HintKey } from './hint-key.tsx'
import { useCardReader } from './use-card-reader.ts'

export function CardReaderKey() {
  const { t } = useTranslation()
  const { kind, ask } = useCardReader()
  if (kind === 'none') return null
  if (kind === 'wedge') return <span>{t('cardReader.wedgeHint')}</span>
  return <HintKey label={t('cardReader.ask')} keys="Shift+F9" onPress={ask} />
}
