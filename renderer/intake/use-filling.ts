// What the number says goes into the fields that nobody has typed, whenever the number or its region is known anew.
import { useEffect } from 'react'
import { fillFromNumber } from './fill-from-number.ts'
import { useDocumentCheck } from './use-document-check.ts'
import { useIntake } from './use-intake.ts'

export function useFilling(): void {
  const { form } = useIntake()
  const { facts, region } = useDocumentCheck()
  const said = facts === null ? '' : `${facts.bornOn}${facts.sex}${facts.region}`
  useEffect(() => {
    if (said === '' && form.getValues('fromNumber').length === 0) return
    const { sex, bornOn, household, fromNumber } = fillFromNumber(form.getValues(), facts, region)
    const how = { shouldValidate: form.formState.isSubmitted }
    if (sex !== undefined) form.setValue('sex', sex, how)
    if (bornOn !== undefined) form.setValue('bornOn', bornOn, how)
    if (household !== undefined) form.setValue('household', household, how)
    if (fromNumber !== undefined) form.setValue('fromNumber', fromNumber)
    // The facts are made anew on every render; `said` is what they say.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [form, said, region])
}
