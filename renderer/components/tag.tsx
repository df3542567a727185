// A small coloured word. Red is overdue or forbidden, amber is due or to be watched, ok is done, accent the gate's own.
import type { ReactNode } from 'react'
import classes from './tag.module.css'

export type Tone = 'red' | 'amber' | 'ok' | 'grey' | 'accent'

export function Tag({ tone = 'grey', children }: Readonly<{ tone?: Tone; children: ReactNode }>) {
  return (
    <span className={classes['tag']} data-tone={tone}>
      {children}
    </span>
  )
}
