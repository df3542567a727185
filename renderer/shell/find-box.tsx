// The find box of the header, reached by Ctrl+K or "/". What is found is shown by the slot's owner.
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../components/kbd.tsx'
import { isComposing } from '../keys/typing.ts'
import { useKey } from '../keys/use-key.ts'
import classes from './find-box.module.css'

export type FindBoxProps = Readonly<{
  value: string
  onType: (text: string) => void
  /** The box got the focus, or lost it. */
  onFocus?: () => void
  onLeave?: () => void
  /** Down, Up and Enter walk and open what is found; Esc leaves and gives the focus back. */
  onMove?: (step: 1 | -1) => void
  onOpen?: () => void
  /** The list under the box, while there is something to show. */
  list?: ReactNode
  /** Ids that tie the box to its list for screen readers. */
  listId?: string
  activeId?: string | undefined
}>

export function FindBox(props: FindBoxProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const focus = () => {
    if (document.activeElement !== input.current) cameFrom.current = document.activeElement
    input.current?.select()
  }
  const leave = () => {
    props.onType('')
    input.current?.blur()
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    cameFrom.current = null
  }
  useKey('Ctrl+K', focus, { label: t('find.label') })
  useKey('/', focus, { label: t('find.label') })
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => props.onMove?.(1),
    ArrowUp: () => props.onMove?.(-1),
    Enter: () => props.onOpen?.(),
    Escape: leave,
  }
  return (
    <div className={classes['box']} role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('find.label')}
        aria-autocomplete="list"
        aria-expanded={props.list !== undefined}
        aria-controls={props.list === undefined ? undefined : props.listId}
        aria-activedescendant={props.activeId}
        placeholder={t('find.placeholder')}
        value={props.value}
        onChange={(event) => props.onType(event.target.value)}
        onFocus={props.onFocus}
        onBlur={props.onLeave}
        onKeyDown={(event) => {
          const act = isComposing(event.nativeEvent) ? undefined : keys[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
      />
      <span className={classes['key']} aria-hidden="true">
        <Kbd keys="Ctrl+K" />
      </span>
      {props.list !== undefined && <div className={classes['list']}>{props.list}</div>}
    </div>
  )
}
