// A white card with an optional heading, a count beside it and something at its right end.
import { type ReactNode, useId } from 'react'
import classes from './card.module.css'

export type CardProps = Readonly<{
  title?: ReactNode
  /** Quiet words after the title: how many, which profile. */
  note?: ReactNode
  aside?: ReactNode
  /** `accent` colours the title, `ok`, `amber` and `red` the whole card (a verdict). */
  tone?: 'accent' | 'ok' | 'amber' | 'red'
  className?: string | undefined
  children?: ReactNode
}>

export function Card({ title, note, aside, tone, className, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={`${classes['card']} ${className ?? ''}`}
      data-tone={tone}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div className={classes['head']}>
          <h2 id={id}>{title}</h2>
          {note !== undefined && <span className={classes['note']}>{note}</span>}
          {aside !== undefined && <span className={classes['aside']}>{aside}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
