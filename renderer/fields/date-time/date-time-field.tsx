// When something happened: typed as 22:41, 11-23 22:41 or in full; the key N in an empty field, or the button, is now.
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, minuteOf } from '../../../domain/shared/civil-day.ts'
import { Kbd } from '../../components/kbd.tsx'
import type { FieldProps } from '../frame/field-binding.ts'
import frame from '../frame/field-frame.module.css'
import { FieldFrame } from '../frame/field-frame.tsx'
import { TypedInput } from '../frame/typed-input.tsx'
import classes from './date-time-field.module.css'
import { readTypedMinute } from './typed-minute.ts'

/** The value is an instant (UTC ms), null while empty, NaN where the text is no time: schemas refuse NaN. */
export type DateTimeFieldProps = FieldProps<number | null> &
  Readonly<{ zone: string; now: () => number; withNow?: boolean }>

export function DateTimeField(props: DateTimeFieldProps) {
  const { t } = useTranslation()
  const { zone, now, value, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [leftAs, setLeftAs] = useState('')
  const isUnreadable = typed === null && Number.isNaN(value)
  // While somebody types there may be no time yet: only what can be read is put into words.
  const shown = isUnreadable ? leftAs : value === null || Number.isNaN(value) ? '' : minuteOf(value, zone)
  const type = (text: string) => {
    setTyped(text)
    setLeftAs(text)
    onChange(
      text.trim() === '' ? null : (readTypedMinute(text, { today: dayOf(now(), zone), zone }) ?? Number.NaN),
    )
  }
  const toNow = () => {
    setTyped(null)
    onChange(Math.floor(now() / 60_000) * 60_000)
  }
  const nowByKey = (event: KeyboardEvent) => {
    if (event.key !== 'n' && event.key !== 'N') return
    event.preventDefault()
    toNow()
  }
  const error = isUnreadable ? t('fieldError.not-a-time') : props.error
  return (
    <FieldFrame {...props} error={error}>
      {(ids) => (
        <div className={frame['row']}>
          <TypedInput
            ids={ids}
            field={{ ...props, error }}
            placeholder={t('dateTime.placeholder')}
            value={typed ?? shown}
            onChange={(event) => type(event.target.value)}
            onKeyDown={nowByKey}
            onBlur={() => {
              setTyped(null)
              props.onBlur?.()
            }}
          />
          {props.withNow !== false && (
            <button type="button" tabIndex={-1} className={classes['now']} onClick={toNow}>
              {t('dateTime.now')} <Kbd keys="N" />
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
