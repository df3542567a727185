// The place an accent sounds like: only its code is kept, so words that are no region of the list are not.
import { useState } from 'react'
import { searchRegions, useRegionPath } from '../api/search-regions.ts'
import type { FieldProps } from '../fields/frame/field-binding.ts'
import { RegionField } from '../fields/region/region-field.tsx'

export function AccentRegionField({ value, onChange, ...field }: FieldProps<string | null>) {
  const { data: path } = useRegionPath(value)
  const [typed, setTyped] = useState('')
  return (
    <RegionField
      {...field}
      search={searchRegions}
      value={{ region: value, text: value === null ? typed : (path ?? value) }}
      onChange={({ region, text }) => {
        setTyped(text)
        onChange(region)
      }}
      onBlur={() => {
        setTyped('')
        field.onBlur?.()
      }}
    />
  )
}
