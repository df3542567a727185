// Beside a field: that the identity number filled it, or that it says otherwise than the number.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Tag } from '../components/tag.tsx'
import { contradictions } from './fill-from-number.ts'
import type { NumberFilled } from './intake-values.ts'
import { useIntake } from './use-intake.ts'
import { useDocumentCheck } from './use-document-check.ts'

export function NumberMark({ field }: Readonly<{ field: NumberFilled }>) {
  const { t } = useTranslation()
  const { form } = useIntake()
  const [sex, bornOn, household, age, fromNumber] = useWatch({
    control: form.control,
    name: ['sex', 'bornOn', 'household', 'age', 'fromNumber'],
  })
  const { facts } = useDocumentCheck()
  if (fromNumber.includes(field)) return <Tag tone="ok">{t('intake.fromNumber')}</Tag>
  if (!contradictions({ sex, bornOn, household, age, fromNumber }, facts).includes(field)) return null
  return <Tag tone="amber">{t('intake.otherThanNumber')}</Tag>
}
