// The one primary action, named by what is decided: 完成入站, or 送医, 报公安, 转介, 不予救助.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { ActionButton } from '../components/action-button.tsx'
import { useDerived, useIntake } from './use-intake.ts'

export function FinishButton({ busy }: Readonly<{ busy: boolean }>) {
  const { t } = useTranslation()
  const { form } = useIntake()
  const { decided } = useDerived().judged
  const isAdmitting = admittingVerdicts.includes(decided)
  useEffect(() => {
    // What was missing for the one is not missing for the other.
    form.clearErrors()
  }, [form, isAdmitting])
  // The form listens for the key; pressing the button is pressing it.
  const press = () => document.querySelector<HTMLFormElement>('main form')?.requestSubmit()
  return (
    <ActionButton
      primary
      {...(isAdmitting ? {} : { tone: 'red' as const })}
      label={t(`intake.finish.${decided}`)}
      keys="Ctrl+Enter"
      keysHandledElsewhere
      busy={busy}
      onPress={press}
    />
  )
}
