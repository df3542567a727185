// A button with its key on it; pressing the key is pressing the button. The one primary action wears the accent.
import type { ReactNode } from 'react'
import type { Accent } from '../app/gates.ts'
import { useKey } from '../keys/use-key.ts'
import classes from './action-button.module.css'
import { Kbd } from './kbd.tsx'

export type ActionButtonProps = Readonly<{
  /** The words on it, and its name in the list of keys. */
  label: string
  onPress: () => void
  keys?: string
  primary?: boolean
  /** An accent other than the page's own: 新入站 is ember wherever it stands. */
  accent?: Accent
  tone?: 'red'
  small?: boolean
  disabled?: boolean
  /** Shows that its work is under way; it cannot be pressed twice. */
  busy?: boolean
  /** Shows the key without listening for it: the form does that itself. */
  keysHandledElsewhere?: boolean
  children?: ReactNode
}>

export function ActionButton(props: ActionButtonProps) {
  const { label, onPress, keys, disabled = false, busy = false, keysHandledElsewhere = false } = props
  const isIdle = !disabled && !busy
  useKey(keys ?? '', onPress, { label, enabled: keys !== undefined && isIdle && !keysHandledElsewhere })
  return (
    <button
      type="button"
      className={classes['button']}
      data-primary={props.primary || undefined}
      data-small={props.small || undefined}
      data-accent={props.accent}
      data-tone={props.tone}
      disabled={!isIdle}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      onClick={onPress}
    >
      {props.children ?? label}
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  )
}
