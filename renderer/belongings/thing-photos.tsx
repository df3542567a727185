// Photos of things: one key takes one for the row that has the focus. They belong to the item once it is saved.
import { useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { PersonPhoto } from '../components/person-photo.tsx'
import { TakePhotoDialog } from '../photos/take-photo-dialog.tsx'
import type { CustodyValues } from './custody-values.ts'

/** As many as an item takes (domain/belongings/custody-item.ts). */
const most = 6

type Rows = Readonly<{ form: UseFormReturn<CustodyValues>; rowAtFocus: () => number }>

export function TakeThingPhoto({ form, rowAtFocus }: Rows) {
  const { t } = useTranslation()
  const [row, setRow] = useState<number | null>(null)
  const close = () => {
    if (row !== null) form.setFocus(`rows.${row}.name`)
    setRow(null)
  }
  const keep = (id: number) => {
    if (row === null) return
    const name = `rows.${row}.photoIds` as const
    form.setValue(name, [...form.getValues(name), id].slice(-most), { shouldDirty: true })
  }
  return (
    <>
      <ActionButton small label={t('belongings.photo')} keys="F8" onPress={() => setRow(rowAtFocus())} />
      {row !== null && (
        <TakePhotoDialog personId={null} kind="thing" onTaken={({ id }) => keep(id)} onClose={close} />
      )}
    </>
  )
}

export function ThingPhotos({ photoIds, label }: Readonly<{ photoIds: readonly number[]; label: string }>) {
  return photoIds.map((id) => <PersonPhoto key={id} photoId={id} label={label} />)
}

export function RowPhotos({ form, index }: Readonly<{ form: UseFormReturn<CustodyValues>; index: number }>) {
  const { t } = useTranslation()
  const photoIds = useWatch({ control: form.control, name: `rows.${index}.photoIds` })
  return <ThingPhotos photoIds={photoIds} label={t('belongings.photo')} />
}
