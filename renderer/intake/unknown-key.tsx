// One key for "not known": it asks why, for the field that has the focus or for all that are still empty.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registrationField, type RegistrationField } from '../../domain/intake/registration.ts'
import { HintKey } from './hint-key.tsx'
import { UnknownDialog } from './unknown-dialog.tsx'
import { unexplainedFields } from './unknown-fields.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { useIntake } from './use-intake.ts'

export const unknownKey = 'Alt+Q'

export function UnknownKey() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const focus = useReturnFocus()
  const [asking, setAsking] = useState<readonly RegistrationField[] | null>(null)
  const ask = () => {
    focus.leave()
    const here = fieldAtFocus()
    setAsking(here ? [here] : unexplainedFields(form.getValues()))
  }
  const close = () => {
    setAsking(null)
    focus.comeBack()
  }
  return (
    <>
      <HintKey label={t('unknown.title')} keys={unknownKey} onPress={ask} />
      {asking && <UnknownDialog preset={asking} onClose={close} />}
    </>
  )
}

/** The empty field around the focus, by the mark beside its label; null outside any. */
function fieldAtFocus(): RegistrationField | null {
  const from = document.activeElement
  if (!(from instanceof HTMLElement) || !from.matches('input, textarea')) return null
  for (let at = from.parentElement; at && !at.matches('form'); at = at.parentElement) {
    const marks = at.querySelectorAll<HTMLElement>('[data-unknown-field]')
    const read = registrationField.safeParse(marks[0]?.dataset['unknownField'])
    if (marks.length > 0) return marks.length === 1 && read.success ? read.data : null
  }
  return null
}
