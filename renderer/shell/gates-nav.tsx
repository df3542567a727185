// The gates at the left, each one key away.
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { type Gate, gateOf, gates } from '../app/gates.ts'
import { Kbd } from '../components/kbd.tsx'
import { useKey } from '../keys/use-key.ts'
import classes from './gates-nav.module.css'

export function Gates() {
  const { t } = useTranslation()
  const [path] = useLocation()
  const here = gateOf(path)?.name
  return (
    <nav className={classes['nav']} aria-label={t('shell.gates')}>
      {gates.map((gate) => (
        <Fragment key={gate.name}>
          {gate.name === 'settings' && <hr />}
          <GateLink gate={gate} isHere={gate.name === here} />
        </Fragment>
      ))}
    </nav>
  )
}

function GateLink({ gate, isHere }: Readonly<{ gate: Gate; isHere: boolean }>) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const label = t(`gate.${gate.name}`)
  useKey(gate.keys, () => go(gate.path), { label })
  return (
    <Link
      href={gate.path}
      className={classes['link'] ?? ''}
      data-accent={gate.accent}
      aria-current={isHere ? 'page' : undefined}
      aria-keyshortcuts={gate.keys}
    >
      <span>{label}</span>
      <Kbd keys={gate.keys} />
    </Link>
  )
}
