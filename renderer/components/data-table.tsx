// A table whose rows are walked with the arrows and opened with Enter. One row is in the tab order; a click opens too.
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import classes from './data-table.module.css'
import { Kbd } from './kbd.tsx'

export type Column<Row> = Readonly<{
  key: string
  title: string
  cell: (row: Row) => ReactNode
  align?: 'left' | 'center' | 'right'
  width?: string
  quiet?: boolean
}>

export type DataTableProps<Row> = Readonly<{
  label: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string | number
  /** Enter or a click on a row. */
  onOpen?: (row: Row) => void
  /** Called as the worker walks: a preview beside the table may follow. */
  onWalk?: (row: Row) => void
  hideHead?: boolean
}>

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/** The row a key leads to, or null when the key is not one of walking. */
export function rowAfterKey(at: number, count: number, key: string): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step))
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, rowKey, onOpen, onWalk } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const [walkedTo, setWalkedTo] = useState(0)
  const at = Math.min(walkedTo, Math.max(0, rows.length - 1))
  const walk = (to: number) => {
    const row = rows[to]
    setWalkedTo(to)
    if (row !== undefined) onWalk?.(row)
  }
  const byKey = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const row = rows[at]
    if (event.target !== event.currentTarget || row === undefined) return
    if (event.key === 'Enter' && onOpen && !event.ctrlKey) {
      event.preventDefault()
      return onOpen(row)
    }
    const to = rowAfterKey(at, rows.length, event.key)
    if (to === null) return
    event.preventDefault()
    walk(to)
    body.current?.rows[to]?.focus()
  }
  return (
    <table className={classes['table']} aria-label={props.label}>
      <TableHead columns={columns} hidden={props.hideHead ?? false} />
      <tbody ref={body}>
        {rows.map((row, index) => (
          <tr
            key={rowKey(row)}
            tabIndex={index === at ? 0 : -1}
            className={onOpen ? classes['openable'] : undefined}
            onFocus={() => index !== at && walk(index)}
            onKeyDown={byKey}
            onClick={() => onOpen?.(row)}
          >
            {columns.map((column, place) => (
              <td key={column.key} data-align={column.align} data-quiet={column.quiet || undefined}>
                {column.cell(row)}
                {onOpen && place === columns.length - 1 && (
                  <span className={classes['enter']} aria-hidden="true">
                    <Kbd keys="Enter" />
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type HeadProps = Readonly<{
  columns: readonly Pick<Column<never>, 'key' | 'title' | 'align' | 'width'>[]
  hidden: boolean
}>

function TableHead({ columns, hidden }: HeadProps) {
  return (
    <thead className={hidden ? classes['unseen'] : undefined}>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" data-align={column.align} style={{ width: column.width }}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  )
}
