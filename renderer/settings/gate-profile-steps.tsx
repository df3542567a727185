// The steps of a profile in their order: off, asked, or required. Alt with an arrow moves a step; cases keep the order
// they were made under.
import { type KeyboardEvent, useRef } from 'react'
import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { GateFieldMode } from '../../domain/intake/gate-profile.ts'
import { Kbd } from '../components/kbd.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { moveStep, type GateProfileValues } from './gate-profile-values.ts'
import classes from './gate-profile-dialog.module.css'

const modes: readonly GateFieldMode[] = ['off', 'optional', 'required']
const moves: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

export function GateProfileSteps({ control }: Readonly<{ control: Control<GateProfileValues> }>) {
  const { t } = useTranslation()
  const { field } = useController({ control, name: 'steps' })
  const list = useRef<HTMLOListElement>(null)
  const options = modes.map((value) => ({ value, label: t(`gateProfiles.mode.${value}`) }))
  const move = (event: KeyboardEvent, at: number) => {
    const by = moves[event.key]
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    field.onChange(moveStep(field.value, at, by))
    const name = field.value[at]?.field ?? ''
    // The row that moved is put back into the page by its key, which takes the focus away from it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>(`[data-step="${name}"] input:checked`)?.focus(),
    )
  }
  return (
    <fieldset className={classes['steps']}>
      <legend>
        {t('gateProfiles.steps')}{' '}
        <span>
          <Kbd keys="Alt+ArrowUp" /> <Kbd keys="Alt+ArrowDown" /> {t('gateProfiles.move')}
        </span>
      </legend>
      <ol ref={list}>
        {field.value.map(({ field: name, mode }, at) => (
          <li key={name} data-step={name} onKeyDownCapture={(event) => move(event, at)}>
            <SegmentField
              name={name}
              label={t(`gateProfiles.field.${name}`)}
              options={options}
              value={mode}
              onChange={(chosen) =>
                field.onChange(field.value.with(at, { field: name, mode: chosen ?? mode }))
              }
            />
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
