// What the profile asks of those at the door, what speaks against going in, and what was decided.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { DoorWarning } from '../../domain/intake/door-visit.ts'
import { gateCheck, mask } from '../../domain/intake/gate-check.ts'
import type { GateProfileView } from '../../station/contract/gate.ts'
import { Tag } from '../components/tag.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TemperatureField } from '../fields/temperature/temperature-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './door-screen.module.css'
import type { DoorValues } from './door-values.ts'

type DoorChecksProps = Readonly<{
  control: Control<DoorValues>
  profile: GateProfileView
  warnings: readonly DoorWarning[]
  asksWhy: boolean
}>

export function DoorChecks({ control, profile, warnings, asksWhy }: DoorChecksProps) {
  const { t } = useTranslation()
  const { fields, feverLimit, coldLimit } = profile
  const masks = mask.options.map((value) => ({ value, label: t(`intake.mask.${value}`) }))
  const securities = gateCheck.shape.security.options.map((value) => ({
    value,
    label: t(`intake.security.${value}`),
  }))
  const ways = (['yes', 'no'] as const).map((value) => ({ value, label: t(`door.way.${value}`) }))
  return (
    <>
      {fields.temperature !== 'off' && (
        <Bound control={control} name="temperature">
          {(field) => (
            <TemperatureField
              {...field}
              className={classes['inline']}
              hint=""
              below={field.value === null ? t('temperature.hint') : null}
              label={t('intake.temperature')}
              limits={{ feverAt: feverLimit, lowBelow: coldLimit }}
            />
          )}
        </Bound>
      )}
      {fields.mask !== 'off' && (
        <Bound control={control} name="mask">
          {(field) => (
            <SegmentField
              {...field}
              className={classes['inline']}
              label={t('intake.step.mask')}
              options={masks}
            />
          )}
        </Bound>
      )}
      {fields.security !== 'off' && (
        <Bound control={control} name="security">
          {(field) => (
            <SegmentField
              {...field}
              className={classes['inline']}
              label={t('intake.step.security')}
              options={securities}
            />
          )}
        </Bound>
      )}
      {warnings.length > 0 && (
        <div className={classes['warnings']} role="status">
          {warnings.map((warning) => (
            <Tag key={warning} tone="red">
              {t(`door.warning.${warning}`)}
            </Tag>
          ))}
        </div>
      )}
      <Bound control={control} name="letIn">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            className={classes['inline']}
            label={t('door.decided')}
            options={ways}
            onChange={(way) => onChange(way ?? 'yes')}
          />
        )}
      </Bound>
      <Bound control={control} name="note">
        {(field) => (
          <TextField {...field} className={classes['wide']} label={t('door.note')} required={asksWhy} />
        )}
      </Bound>
    </>
  )
}
