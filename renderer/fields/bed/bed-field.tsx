// Chooses a free bed, grouped by zone. A bed the rule refuses is shown with the reason, not hidden.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matchCoded } from '../coded/match-coded.ts'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { PickList } from '../frame/pick-list.tsx'
import pick from '../frame/pick-list.module.css'
import classes from './bed-field.module.css'

export type BedOption = Readonly<{
  id: number
  /** 普通区 2-05 */
  label: string
  zone: string
  note?: string
  /** Why this person may not sleep here, in words; such a bed cannot be taken. */
  refused?: string
  /** What to know before this bed is taken; it may be taken all the same. */
  warned?: string
}>

export type BedFieldProps = FieldProps<number | null> & Readonly<{ beds: readonly BedOption[] }>

export function BedField(props: BedFieldProps) {
  const { t } = useTranslation()
  const { beds, value, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  const items = useMemo(
    () =>
      matchCoded(
        beds.map((bed) => ({ ...bed, code: String(bed.id) })),
        typed ?? '',
      ).map((bed) => ({
        id: bed.code,
        group: bed.zone,
        disabled: bed.refused !== undefined,
        content: <BedRow {...bed} />,
      })),
    [beds, typed],
  )
  const warned = beds.find((bed) => bed.id === value)?.warned
  return (
    <FieldFrame {...props} below={warned === undefined ? props.below : <BedWarning words={warned} />}>
      {(ids) => (
        <PickList
          ids={ids}
          field={props}
          text={typed ?? beds.find((bed) => bed.id === value)?.label ?? ''}
          placeholder={t('bed.placeholder')}
          items={items}
          nothing={t('bed.nothing')}
          onType={(text) => {
            setTyped(text)
            if (text === '') onChange(null)
          }}
          onPick={(id) => {
            onChange(Number(id))
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

/** Said while the bed is chosen, before anything is saved. */
function BedWarning({ words }: Readonly<{ words: string }>) {
  const { t } = useTranslation()
  return (
    <span role="status" className={classes['warning']}>
      {t('rooms.warned', { words })}
    </span>
  )
}

function BedRow({ label, note, refused }: BedOption) {
  return (
    <>
      <span className={pick['grow']}>{label}</span>
      <span className={pick['quiet']}>{refused ?? note}</span>
    </>
  )
}
