// Typing into a field that an identity number filled makes it the worker's own: the number no longer changes it.
import type { NumberFilled } from './intake-values.ts'
import { useIntake } from './use-intake.ts'

export function useTypedOver() {
  const { form } = useIntake()
  return <Value>(field: NumberFilled, onChange: (value: Value) => void) =>
    (value: Value): void => {
      const from = form.getValues('fromNumber')
      if (from.includes(field))
        form.setValue(
          'fromNumber',
          from.filter((one) => one !== field),
        )
      onChange(value)
    }
}
