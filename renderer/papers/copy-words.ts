// Who keeps which copy, in the worker's language; the paper itself is always Chinese.
import { useTranslation } from 'react-i18next'

const known = ['送方', '收方', '档案', '本人'] as const
type Known = (typeof known)[number]

const isKnown = (label: string): label is Known => known.some((one) => one === label)

/** A copy line that has no words here is shown as the paper has it. */
export function useCopyWords(): (label: string) => string {
  const { t } = useTranslation()
  return (label) => (isKnown(label) ? t(`papers.copyOf.${label}`) : label)
}
