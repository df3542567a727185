// The bed: a free one that fits is proposed, another can be chosen, or a place in words instead of a bed.
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { bedFits } from '../../domain/intake/bed.ts'
import { BedField } from '../fields/bed/bed-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import type { FocusTarget } from '../fields/frame/field-binding.ts'
import { TextField } from '../fields/text/text-field.tsx'
import { HintKey } from './hint-key.tsx'
import classes from './intake.module.css'
import { useDerived, useIntake } from './use-intake.ts'

export function BedRow() {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const { proposedBed, values } = useDerived()
  const input = useRef<FocusTarget | null>(null)
  const beds = asked.beds
    .filter((bed) => bed.state === 'free')
    .map(({ id, label, roomZone, roomSex }) => {
      const fit = bedFits(roomSex, values.sex ?? 'unknown')
      const bed = { id, label, zone: t(`intake.zone.${roomZone}`), note: t(`intake.roomSex.${roomSex}`) }
      if (!fit.fits) return { ...bed, refused: t(`intake.unfit.${fit.because}`) }
      return fit.warns === null ? bed : { ...bed, note: t(`intake.unfit.${fit.warns}`) }
    })
  const isProposed = values.bedId === null && proposedBed !== null
  return (
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
                <HintKey label={t('intake.bedChange')} keys="Alt+W" onPress={() => input.current?.focus()} />
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
  )
}
