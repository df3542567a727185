// Which section of the registration is open. The same key closes it and gives the focus back; a refused saving opens the
// section where the first fault lies, unless one lies on the usual road.
import { useEffect, useRef, useState } from 'react'
import { useFormState } from 'react-hook-form'
import type { IntakeValues } from './intake-values.ts'
import { sectionOf, type SectionName } from './sections.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { useIntake } from './use-intake.ts'

export function useSection() {
  const { form } = useIntake()
  const [open, setOpen] = useState<SectionName | null>(null)
  const focus = useReturnFocus()
  const { errors, submitCount } = useFormState({ control: form.control })
  const seen = useRef(submitCount)
  const faulty = Object.keys(errors).filter((name) => name !== 'root')
  const [first = ''] = faulty
  const isOnRoad = faulty.some((name) => sectionOf(name) === null)
  useEffect(() => {
    if (seen.current === submitCount || first === '') return
    seen.current = submitCount
    setOpen(isOnRoad ? null : sectionOf(first))
    // The field is there only after the section is.
    if (!isOnRoad) requestAnimationFrame(() => form.setFocus(first as keyof IntakeValues))
  }, [form, submitCount, first, isOnRoad])
  const close = () => {
    setOpen(null)
    focus.comeBack()
  }
  return {
    open,
    close,
    toggle: (name: SectionName): void => {
      if (open === name) return close()
      if (open === null) focus.leave()
      setOpen(name)
    },
  }
}
