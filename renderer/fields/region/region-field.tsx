// A place: words always, a region code where one is chosen from the search. Free text is as good as a code.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { PickList } from '../frame/pick-list.tsx'
import pick from '../frame/pick-list.module.css'
import { useSearch, type Search } from '../frame/use-search.ts'

export type PlaceValue = Readonly<{ region: string | null; text: string }>
/** `path` is the place in full: 甲省 乙市 丙县. */
export type FoundRegion = Readonly<{ code: string; path: string; former?: boolean }>

export type RegionFieldProps = FieldProps<PlaceValue> &
  Readonly<{
    /** Keep it stable (a module function or useCallback). */
    search: Search<FoundRegion>
    placeholder?: string
  }>

export function RegionField(props: RegionFieldProps) {
  const { t } = useTranslation()
  const { value, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  const found = useSearch(props.search, typed)
  const items = useMemo(
    () => found.map((region) => ({ id: region.code, content: <RegionRow {...region} /> })),
    [found],
  )
  return (
    <FieldFrame {...props} hint={props.hint ?? (value.region === null ? undefined : value.region)}>
      {(ids) => (
        <PickList
          ids={ids}
          field={props}
          text={value.text}
          placeholder={props.placeholder ?? t('region.placeholder')}
          items={items}
          onType={(text) => {
            setTyped(text)
            onChange({ region: null, text })
          }}
          onPick={(code) => {
            const region = found.find((one) => one.code === code)
            if (region) onChange({ region: region.code, text: region.path })
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

function RegionRow({ code, path, former }: FoundRegion) {
  const { t } = useTranslation()
  return (
    <>
      <span className={pick['grow']}>{path}</span>
      {former && <span className={pick['quiet']}>{t('region.former')}</span>}
      <span className={pick['quiet']}>{code}</span>
    </>
  )
}
