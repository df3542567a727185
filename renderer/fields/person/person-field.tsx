// Chooses a person already known to the station, by name, pinyin, initials or number tail; the search is passed in.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { PickList } from '../frame/pick-list.tsx'
import pick from '../frame/pick-list.module.css'
import { useSearch, type Search } from '../frame/use-search.ts'

/** `detail` is what tells namesakes apart: 男 · 46 岁 · 丙县 · 上次 2026-02-03. */
export type FoundPerson = Readonly<{ id: number; name: string; detail: string }>

export type PersonFieldProps = FieldProps<FoundPerson | null> &
  Readonly<{ search: Search<FoundPerson>; placeholder?: string }>

export function PersonField(props: PersonFieldProps) {
  const { t } = useTranslation()
  const { value, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  const found = useSearch(props.search, typed)
  const items = useMemo(
    () =>
      found.map((person) => ({
        id: String(person.id),
        content: (
          <>
            <span>{person.name}</span>
            <span className={pick['quiet']}>{person.detail}</span>
          </>
        ),
      })),
    [found],
  )
  return (
    <FieldFrame {...props} below={props.below ?? value?.detail}>
      {(ids) => (
        <PickList
          ids={ids}
          field={props}
          text={typed ?? value?.name ?? ''}
          placeholder={props.placeholder ?? t('person.placeholder')}
          items={items}
          onType={(text) => {
            setTyped(text)
            if (text === '') onChange(null)
          }}
          onPick={(id) => {
            onChange(found.find((person) => String(person.id) === id) ?? null)
            setTyped(null)
          }}
          onLeave={() => {
            setTyped(null)
            props.onBlur?.()
          }}
        />
      )}
    </FieldFrame>
  )
}
