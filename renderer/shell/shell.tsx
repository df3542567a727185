// The frame around every screen of a signed-in worker: header, gates, status line. Screens know nothing of it.
import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'wouter'
import { gateOf } from '../app/gates.ts'
import { Header, type ShellFacts } from './header.tsx'
import { Gates } from './gates-nav.tsx'
import classes from './shell.module.css'
import { StatusLine } from './status-line.tsx'

export type ShellProps = Readonly<{
  facts: ShellFacts
  /** The find box. */
  find: ReactNode
  onLock: () => void
  children: ReactNode
}>

export function Shell({ facts, find, onLock, children }: ShellProps) {
  const [path] = useLocation()
  const accent = gateOf(path)?.accent ?? 'desk'
  useEffect(() => {
    document.documentElement.dataset['accent'] = accent
    return () => {
      delete document.documentElement.dataset['accent']
    }
  }, [accent])
  return (
    <div className={classes['app']}>
      <Header facts={facts} find={find} onLock={onLock} />
      <Gates />
      <main className={classes['main']}>{children}</main>
      <StatusLine />
    </div>
  )
}
