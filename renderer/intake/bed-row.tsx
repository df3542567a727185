// The bed: a free one that fits is proposed, another can be chosen, or a place in words instead of a bed. What the
// rules of places warn of is shown before it is saved; what they refuse stays in the list with the reason.
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { BedField } from '../fields/bed/bed-field.tsx'
import { useBedOptions } from '../fields/bed/use-bed-options.ts'
import { Bound } from '../fields/frame/bound.tsx'
import type { FocusTarget } from '../fields/frame/field-binding.ts'
import { TextField } from '../fields/text/text-field.tsx'
import { FamilyRow } from './family-row.tsx'
import { HintKey } from './hint-key.tsx'
import classes from './intake.module.css'
import { useDerived, useIntake } from './use-intake.ts'

export function BedRow() {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const { proposedBed, sleeper, values } = useDerived()
  const input = useRef<FocusTarget | null>(null)
  const beds = useBedOptions(asked.beds, sleeper)
  const isProposed = values.bedId === null && proposedBed !== null
  return (
    <>
      <FamilyRow />
      <div className={classes['row']}>
        <Bound control={form.control} name="bedId">
          {({ inputRef, ...field }) => (
            <BedField
              className={classes['w5']}
              label={t('intake.bed')}
              beds={beds}
              hint={
                <>
                  {isProposed && values.elsewhere === '' && <span>{t('intake.bedProposed')} </span>}
                  <HintKey
                    label={t('intake.bedChange')}
                    keys="Alt+W"
                    onPress={() => input.current?.focus()}
                  />
                </>
              }
              {...field}
              inputRef={(target) => {
                input.current = target
                inputRef?.(target)
              }}
              value={values.elsewhere.trim() === '' ? (field.value ?? proposedBed?.id ?? null) : null}
            />
          )}
        </Bound>
        <Bound control={form.control} name="elsewhere">
          {(field) => (
            <TextField
              className={classes['w7']}
              label={t('intake.elsewhere')}
              placeholder={t('intake.elsewhereHint')}
              {...field}
            />
          )}
        </Bound>
      </div>
    </>
  )
}
