// Who stands at the door, from where, and what for.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { visitorKind } from '../../domain/intake/door-visit.ts'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './door-screen.module.css'
import type { DoorValues } from './door-values.ts'

export function DoorPerson({ control }: Readonly<{ control: Control<DoorValues> }>) {
  const { t } = useTranslation()
  const kinds = visitorKind.options.map((value) => ({ value, label: t(`door.kinds.${value}`) }))
  return (
    <>
      <Bound control={control} name="kind">
        {(field) => (
          <SegmentField
            {...field}
            className={classes['wide']}
            label={t('door.kind')}
            required
            autoFocus
            options={kinds}
          />
        )}
      </Bound>
      <Bound control={control} name="name">
        {(field) => <TextField {...field} label={t('door.name')} required />}
      </Bound>
      <Bound control={control} name="phone">
        {(field) => <TextField {...field} label={t('door.phone')} inputMode="tel" />}
      </Bound>
      <Bound control={control} name="unit">
        {(field) => <TextField {...field} label={t('door.unit')} />}
      </Bound>
      <Bound control={control} name="purpose">
        {(field) => <TextField {...field} label={t('door.purpose')} />}
      </Bound>
    </>
  )
}
