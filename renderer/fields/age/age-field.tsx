// An age judged by sight, in whole years; what is no age stays out as NaN, which schemas refuse.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../frame/field-binding.ts'
import frame from '../frame/field-frame.module.css'
import { FieldFrame } from '../frame/field-frame.tsx'
import { TypedInput } from '../frame/typed-input.tsx'
import classes from './age-field.module.css'

/** `yearNow` shows the year of birth the age means; the station's own year, never the machine's. */
export type AgeFieldProps = FieldProps<number | null> & Readonly<{ yearNow: number }>

export function readTypedAge(text: string): number | null {
  const typed = text.normalize('NFKC').replace(/^约/, '').replace(/岁$/, '').trim()
  if (typed === '') return null
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 120 ? Number(typed) : Number.NaN
}

export function AgeField(props: AgeFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const isUnreadable = Number.isNaN(props.value)
  const error = isUnreadable ? t('fieldError.not-an-age') : props.error
  return (
    <FieldFrame {...props} error={error}>
      {(ids) => (
        <div className={`${frame['row']} ${classes['row']}`}>
          <TypedInput
            ids={ids}
            field={{ ...props, error }}
            inputMode="numeric"
            className={classes['age']}
            value={typed ?? (props.value === null || isUnreadable ? '' : String(props.value))}
            onChange={(event) => {
              setTyped(event.target.value)
              props.onChange(readTypedAge(event.target.value))
            }}
            onBlur={() => {
              if (!isUnreadable) setTyped(null)
              props.onBlur?.()
            }}
          />
          {props.value !== null && !isUnreadable && (
            <span className={classes['born']}>
              {t('age.bornAbout', { year: props.yearNow - props.value })}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
