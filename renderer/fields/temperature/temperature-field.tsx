// A temperature by two keys: 65 becomes 36.5. What cannot be read stays as typed and keeps the form from saving.
import { useState } from 'react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatTenths, type TemperatureReading } from '../../../domain/care/temperature.ts'
import { readTypedTemperature, type TemperatureMethod } from '../../../domain/care/temperature-input.ts'
import { Tag } from '../../components/tag.tsx'
import type { FieldProps, Unreadable } from '../frame/field-binding.ts'
import frame from '../frame/field-frame.module.css'
import { FieldFrame } from '../frame/field-frame.tsx'
import { TypedInput } from '../frame/typed-input.tsx'
import classes from './temperature-field.module.css'

export type TemperatureValue = TemperatureReading | Unreadable | null

/** Limits in tenths of °C, from the gate profile in force. */
export type TemperatureLimits = Readonly<{ feverAt: number; lowBelow: number }>

export type TemperatureFieldProps = FieldProps<TemperatureValue> &
  Readonly<{ limits: TemperatureLimits; method?: TemperatureMethod; big?: boolean }>

export function TemperatureField(props: TemperatureFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const { value, onChange, method = 'forehead' } = props
  const words = { low: t('temperature.low'), 'not-taken': t('temperature.notTaken') }
  const type = (text: string) => {
    setTyped(text)
    onChange(valueOf(text, method))
  }
  return (
    <FieldFrame {...props} hint={props.hint ?? t('temperature.hint')} error={errorOf(props, typed, t)}>
      {(ids) => (
        <div className={frame['row']}>
          <TypedInput
            ids={ids}
            field={props}
            inputMode="decimal"
            className={props.big ? classes['big'] : classes['usual']}
            value={typed ?? textOf(value, words)}
            onChange={(event) => type(event.target.value)}
            onBlur={() => {
              setTyped(null)
              props.onBlur?.()
            }}
          />
          <TemperatureMark value={value} limits={props.limits} typed={typed} />
        </div>
      )}
    </FieldFrame>
  )
}

function valueOf(text: string, method: TemperatureMethod): TemperatureValue {
  const read = readTypedTemperature(text, method)
  if (read.kind === 'empty') return null
  return read.kind === 'reading' ? read.reading : { kind: 'unreadable', text }
}

function textOf(value: TemperatureValue, words: Readonly<Record<'low' | 'not-taken', string>>): string {
  if (value === null) return ''
  if (value.kind === 'unreadable') return value.text
  return value.kind === 'measured' ? formatTenths(value.tenths) : words[value.kind]
}

function errorOf(
  { value, error }: TemperatureFieldProps,
  typed: string | null,
  t: TFunction,
): string | undefined {
  if (typed !== null || value?.kind !== 'unreadable') return error
  const read = readTypedTemperature(value.text, 'forehead')
  return read.kind === 'unreadable' ? t(`temperature.unreadable.${read.because}`) : error
}

/** What the figure means, beside it: what the two digits became, and the profile's warnings. */
function TemperatureMark(
  props: Readonly<{ value: TemperatureValue; limits: TemperatureLimits; typed: string | null }>,
) {
  const { t } = useTranslation()
  const { value, limits, typed } = props
  if (value?.kind === 'low') return <Tag tone="red">{t('temperature.belowLow')}</Tag>
  if (value?.kind !== 'measured') return null
  const celsius = formatTenths(value.tenths)
  return (
    <>
      {typed !== null && typed !== celsius && <span className={classes['read']}>→ {celsius}</span>}
      {value.tenths >= limits.feverAt && (
        <Tag tone="amber">{t('temperature.fever', { limit: formatTenths(limits.feverAt) })}</Tag>
      )}
      {value.tenths < limits.lowBelow && (
        <Tag tone="red">{t('temperature.cold', { limit: formatTenths(limits.lowBelow) })}</Tag>
      )}
    </>
  )
}
