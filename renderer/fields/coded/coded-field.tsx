// One entry of a code list, by code, hanzi, pinyin or initials: 2, 公安, gongan, ga.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { PickList } from '../frame/pick-list.tsx'
import pick from '../frame/pick-list.module.css'
import { matchCoded, type CodedOption } from './match-coded.ts'

/** The value is the entry's code, '' while nothing is chosen. */
export type CodedFieldProps = FieldProps<string> &
  Readonly<{ options: readonly CodedOption[]; placeholder?: string; withCode?: boolean }>

export function CodedField(props: CodedFieldProps) {
  const { t } = useTranslation()
  const { options, value, onChange, withCode = true } = props
  const [typed, setTyped] = useState<string | null>(null)
  const matches = useMemo(() => matchCoded(options, typed ?? ''), [options, typed])
  const chosen = options.find((option) => option.code === value)
  const items = useMemo(
    () =>
      matches.map((option) => ({ id: option.code, content: <OptionRow {...option} withCode={withCode} /> })),
    [matches, withCode],
  )
  const leave = () => {
    if (typed !== null) {
      const [only, another] = typed.trim() === '' ? [] : matches
      onChange(
        only && (!another || only.code === typed.trim()) ? only.code : typed.trim() === '' ? '' : value,
      )
    }
    setTyped(null)
    props.onBlur?.()
  }
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <PickList
          ids={ids}
          field={props}
          text={typed ?? (chosen ? `${withCode ? `${chosen.code} ` : ''}${chosen.label}` : '')}
          placeholder={props.placeholder}
          items={items}
          nothing={t('pick.nothing')}
          onType={setTyped}
          onPick={(code) => {
            onChange(code)
            setTyped(null)
          }}
          onLeave={leave}
        />
      )}
    </FieldFrame>
  )
}

function OptionRow({ code, label, pinyin, withCode }: CodedOption & Readonly<{ withCode: boolean }>) {
  return (
    <>
      {withCode && <span className={pick['code']}>{code}</span>}
      <span className={pick['grow']}>{label}</span>
      {pinyin && (
        <span className={pick['quiet']}>{pinyin.split(' ').map((syllable) => syllable.charAt(0))}</span>
      )}
    </>
  )
}
