// A day by the number keys: 19800101. What is no day stays as typed; the form's schema then refuses it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { TypedInput } from '../frame/typed-input.tsx'
import { readTypedDay } from './typed-day.ts'

/** The value is 'YYYY-MM-DD', '' while empty, or the text as typed where it is no day. */
export type DateFieldProps = FieldProps<string>

export function DateField(props: DateFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const unreadable = typed === null && props.value !== '' && readTypedDay(props.value) === null
  return (
    <FieldFrame {...props} error={unreadable ? t('fieldError.not-a-date') : props.error}>
      {(ids) => (
        <TypedInput
          ids={ids}
          field={{ ...props, error: unreadable ? 'not-a-date' : props.error }}
          inputMode="numeric"
          placeholder={t('date.placeholder')}
          value={typed ?? props.value}
          onChange={(event) => {
            setTyped(event.target.value)
            props.onChange(readTypedDay(event.target.value) ?? event.target.value)
          }}
          onBlur={() => {
            setTyped(null)
            props.onBlur?.()
          }}
        />
      )}
    </FieldFrame>
  )
}
