// A rule says no: its number, its reason, what would lift it, and, where the rule allows, going on with a reason
// and, if it says so, a second person's PIN. Decides nothing: the station asks the rule again.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { ActionButton } from './action-button.tsx'
import classes from './blocked-dialog.module.css'
import { Dialog } from './dialog.tsx'
import { Tag } from './tag.tsx'

/** As the contract's `override` wants it; the rule's id is added here. */
export type GivenOverride = Readonly<{
  rule: string
  reason: string
  second: Readonly<{ accountId: number; pin: string }> | null
}>

export type BlockedDialogProps = Readonly<{
  opened: boolean
  rule: string
  because: string
  lifts: string
  allows: 'none' | 'reason' | 'second-person'
  busy?: boolean
  /** A wrong PIN or an unfit second person, in words. */
  error?: string
  /** The screen's own way to what lifts it: 去返还. */
  onResolve?: Readonly<{ label: string; go: () => void }>
  /** Who may agree as the second person: the accounts but one's own. */
  accounts?: readonly Readonly<{ id: number; name: string }>[]
  onOverride?: (override: GivenOverride) => void
  onClose: () => void
}>

export function BlockedDialog(props: BlockedDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [second, setSecond] = useState('')
  const [pin, setPin] = useState('')
  const needsSecond = props.allows === 'second-person'
  const isComplete = reason.trim() !== '' && (!needsSecond || (second !== '' && pin !== ''))
  const goOn = () =>
    props.onOverride?.({
      rule: props.rule,
      reason,
      second: needsSecond ? { accountId: Number(second), pin } : null,
    })
  return (
    <Dialog
      opened={props.opened}
      onClose={props.onClose}
      title={t('blocked.title')}
      actions={
        <>
          <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={props.onClose} />
          {props.onResolve && (
            <ActionButton label={props.onResolve.label} onPress={props.onResolve.go} primary />
          )}
          {props.allows !== 'none' && (
            <ActionButton
              label={t('blocked.goOn')}
              keys="Ctrl+Enter"
              tone="red"
              disabled={!isComplete}
              busy={props.busy ?? false}
              onPress={goOn}
            />
          )}
        </>
      }
    >
      <div className={classes['said']}>
        <Tag tone="red">{props.rule}</Tag> {props.because}
      </div>
      <p className={classes['lifts']}>{t('blocked.lifts', { what: props.lifts })}</p>
      {props.allows === 'none' ? (
        <p className={classes['lifts']}>{t('blocked.none')}</p>
      ) : (
        <div className={classes['override']}>
          <LongTextField label={t('blocked.reason')} required value={reason} onChange={setReason} />
          {needsSecond && (
            <div className={classes['second']}>
              <CodedField
                label={t('blocked.second')}
                required
                withCode={false}
                options={(props.accounts ?? []).map(({ id, name }) => ({ code: String(id), label: name }))}
                value={second}
                onChange={setSecond}
              />
              <TextField
                label={t('blocked.pin')}
                required
                secret
                inputMode="numeric"
                value={pin}
                error={props.error}
                onChange={setPin}
              />
            </div>
          )}
          <p className={classes['kept']}>{t('blocked.kept')}</p>
        </div>
      )}
    </Dialog>
  )
}
