// A small action beside a field's label, pressed by its key: no stop of its own on the way from field to field.
import { Kbd } from '../components/kbd.tsx'
import { useKey } from '../keys/use-key.ts'
import classes from './intake.module.css'

type HintKeyProps = Readonly<{ label: string; keys: string; onPress: () => void }>

export function HintKey({ label, keys, onPress }: HintKeyProps) {
  useKey(keys, onPress, { label })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['hintKey']}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      {label} <Kbd keys={keys} />
    </button>
  )
}
