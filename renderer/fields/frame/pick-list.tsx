// The list under a typed field: arrows, Enter to take, Esc to leave; the same for codes, regions, persons and beds.
import { Combobox, useCombobox } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { isComposing } from '../../keys/typing.ts'
import type { FieldProps } from './field-binding.ts'
import type { FrameIds } from './field-frame.tsx'
import classes from './pick-list.module.css'
import { TypedInput } from './typed-input.tsx'

export type PickItem = Readonly<{ id: string; content: ReactNode; disabled?: boolean; group?: string }>

type PickListProps = Readonly<{
  ids: FrameIds
  field: Pick<FieldProps<unknown>, 'name' | 'inputRef' | 'error' | 'required' | 'disabled' | 'autoFocus'>
  /** The text in the box. */
  text: string
  placeholder?: string | undefined
  items: readonly PickItem[]
  /** Shown where nothing fits; leave out to show no list then. */
  nothing?: ReactNode
  onType: (text: string) => void
  onPick: (id: string) => void
  onLeave: () => void
}>

export function PickList(props: PickListProps) {
  const { items, onPick, nothing } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const hasList = items.length > 0 || nothing !== undefined
  useEffect(() => {
    combobox.selectFirstOption()
    // A new list alone moves the choice to its first entry; the store is a new object on every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [items])
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onPick(id)
        combobox.closeDropdown()
      }}
      offset={2}
      size="sm"
    >
      <Combobox.Target>
        <TypedInput
          ids={props.ids}
          field={props.field}
          value={props.text}
          placeholder={props.placeholder}
          onChange={(event) => {
            props.onType(event.target.value)
            combobox.openDropdown()
          }}
          onFocus={(event) => {
            event.target.select()
          }}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent)) event.stopPropagation()
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown()
            props.onLeave()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!hasList} className={classes['list']}>
        <Combobox.Options className={classes['options']}>
          {items.length === 0 ? <Combobox.Empty>{nothing}</Combobox.Empty> : <Grouped items={items} />}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Grouped({ items }: Readonly<{ items: readonly PickItem[] }>) {
  const groups = [...new Set(items.map((item) => item.group ?? ''))]
  return groups.map((group) => {
    const options = items
      .filter((item) => (item.group ?? '') === group)
      .map((item) => (
        <Combobox.Option
          key={item.id}
          value={item.id}
          disabled={item.disabled ?? false}
          className={classes['option']}
        >
          {item.content}
        </Combobox.Option>
      ))
    return group === '' ? (
      options
    ) : (
      <Combobox.Group key={group} label={group}>
        {options}
      </Combobox.Group>
    )
  })
}
