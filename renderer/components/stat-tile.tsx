// One figure of the house: its name, the large number, smaller ones behind it, and what it is made of.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './stat-tile.module.css'

export type StatTileProps = Readonly<{
  label: string
  value: ReactNode
  /** Smaller figures after the number: "/ 3". */
  more?: ReactNode
  tone?: 'amber' | 'red'
  /** Where the records behind the figure are. */
  to?: string
  /** The parts of the figure, in columns at the right. */
  parts?: readonly (readonly [label: string, value: number])[]
  className?: string | undefined
}>

export function StatTile({ label, value, more, tone, to, parts, className }: StatTileProps) {
  const figure = (
    <>
      <span className={classes['label']}>{label}</span>
      <span className={classes['figure']} data-tone={tone}>
        {value}
        {more !== undefined && <span className={classes['more']}> {more}</span>}
      </span>
    </>
  )
  return (
    <div className={`${classes['tile']} ${className ?? ''}`}>
      {to === undefined ? (
        <div className={classes['main']}>{figure}</div>
      ) : (
        <Link href={to} className={classes['main']}>
          {figure}
        </Link>
      )}
      {parts !== undefined && (
        <dl className={classes['parts']}>
          {parts.map(([part, count]) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
