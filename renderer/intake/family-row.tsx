// Shown where this arrival belongs to a family that is being registered: what this person is in it.
import { useTranslation } from 'react-i18next'
import { familyRole } from '../../domain/intake/family.ts'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './intake.module.css'
import { useDerived, useIntake } from './use-intake.ts'

export function FamilyRow() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const { values } = useDerived()
  const { family } = values
  if (family === null) return null
  return (
    <div className={classes['row']}>
      <Bound control={form.control} name="family">
        {({ onChange, value: _value, inputRef: _inputRef, ...field }) => (
          <SegmentField
            {...field}
            className={classes['w12']}
            label={t('families.role')}
            hint={t('families.with')}
            value={family.role}
            options={familyRole.options.map((role) => ({ value: role, label: t(`families.roles.${role}`) }))}
            onChange={(role) => role && onChange({ ...family, role })}
          />
        )}
      </Bound>
    </div>
  )
}
