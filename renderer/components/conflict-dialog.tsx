// Somebody saved first: both values per field, side by side, and a choice for each. Nothing typed is thrown away.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from './action-button.tsx'
import classes from './conflict-dialog.module.css'
import { Dialog } from './dialog.tsx'

/** One field that differs; the values as the screen would show them. */
export type ConflictField = Readonly<{ name: string; label: string; mine: string; theirs: string }>
export type ConflictChoice = Readonly<Record<string, 'mine' | 'theirs'>>

export type ConflictDialogProps = Readonly<{
  opened: boolean
  /** Who saved first, and when as the screen shows it. */
  who: string
  when: string
  fields: readonly ConflictField[]
  onChoose: (choice: ConflictChoice) => void
  /** Back to the form, with everything typed still there. */
  onClose: () => void
}>

export function ConflictDialog({ opened, who, when, fields, onChoose, onClose }: ConflictDialogProps) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState<ConflictChoice>({})
  const isComplete = fields.every((field) => choice[field.name] !== undefined)
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('conflict.title')}
      actions={
        <>
          <ActionButton label={t('conflict.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('conflict.save')}
            keys="Ctrl+Enter"
            disabled={!isComplete}
            onPress={() => onChoose(choice)}
          />
        </>
      }
    >
      <p className={classes['said']}>{t('conflict.said', { who, when })}</p>
      <div className={classes['fields']}>
        {fields.map((field) => (
          <ConflictRow
            key={field.name}
            field={field}
            chosen={choice[field.name]}
            onChoose={(side) => setChoice({ ...choice, [field.name]: side })}
          />
        ))}
      </div>
    </Dialog>
  )
}

type RowProps = Readonly<{
  field: ConflictField
  chosen: 'mine' | 'theirs' | undefined
  onChoose: (side: 'mine' | 'theirs') => void
}>

function ConflictRow({ field, chosen, onChoose }: RowProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={classes['row']}>
      <legend>{field.label}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={classes['side']}>
          <input
            type="radio"
            name={`conflict-${field.name}`}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <span className={classes['whose']}>{t(`conflict.${side}`)}</span>
            {field[side] === '' ? t('conflict.nothing') : field[side]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
