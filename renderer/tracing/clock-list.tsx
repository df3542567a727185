// The clocks whose condition holds, with what is left of each; the rule behind it on demand; and the way to stop one.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { ClockView } from '../../station/contract/tracing.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { useKey } from '../keys/use-key.ts'
import classes from './clock-list.module.css'
import { clockTone, countingOf, leftWords } from './clock-words.ts'
import { StopClockDialog } from './stop-clock-dialog.tsx'
import { useClockName } from './use-clock-name.ts'

type ClockListProps = Readonly<{ stayId: number; clocks: readonly ClockView[]; mayStop: boolean }>

/** Stopped by leaving or by the file itself, not by a worker. */
const stopsItself = new Set(['FILE_OPEN', 'STAY'])

export function ClockList({ stayId, clocks, mayStop }: ClockListProps) {
  const { t } = useTranslation()
  const [isExplained, setExplained] = useState(false)
  const [stopping, setStopping] = useState<ClockView | null>(null)
  const toggle = () => setExplained((before) => !before)
  useKey('Alt+I', toggle, { label: t('tracing.explain') })
  if (clocks.length === 0)
    return <EmptyState title={t('tracing.noClocks')} next={t('tracing.noClocksNext')} />
  const stoppable = clocks.filter(({ state, code }) => state !== 'stopped' && !stopsItself.has(code))
  return (
    <>
      {clocks.some(({ isUncertain, state }) => isUncertain && state !== 'stopped') && (
        <p role="status" className={classes['warning']}>
          {t('tracing.uncertain')}
        </p>
      )}
      <ul className={classes['clocks']}>
        {clocks.map((clock) => (
          <ClockRow
            key={clock.code}
            clock={clock}
            isExplained={isExplained}
            {...(mayStop && stoppable.includes(clock) ? { onStop: () => setStopping(clock) } : {})}
            {...(clock === stoppable[0] ? { keys: 'Alt+T' } : {})}
          />
        ))}
      </ul>
      <ActionButton
        small
        label={isExplained ? t('tracing.explainLess') : t('tracing.explain')}
        keys="Alt+I"
        keysHandledElsewhere
        onPress={toggle}
      />
      {stopping && <StopClockDialog stayId={stayId} clock={stopping} onClose={() => setStopping(null)} />}
    </>
  )
}

type ClockRowProps = Readonly<{
  clock: ClockView
  isExplained: boolean
  onStop?: () => void
  keys?: string
}>

function ClockRow({ clock, isExplained, onStop, keys }: ClockRowProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const name = useClockName()
  return (
    <li className={classes['clock']}>
      <Tag tone={clockTone(clock)}>{leftWords(clock, t)}</Tag>
      <span className={classes['name']}>
        {name(clock)}
        {clock.dayInHouse !== null && clock.state !== 'stopped' && (
          <span className={classes['quiet']}>{t('tracing.dayInHouse', { day: clock.dayInHouse })}</span>
        )}
        {clock.isUncertain && clock.state !== 'stopped' && <Tag tone="amber">{t('tracing.mayMove')}</Tag>}
      </span>
      <span className={classes['quiet']}>
        {clock.stopped
          ? t('tracing.stoppedBy', { who: clock.stopped.by, when: minuteOf(clock.stopped.at, zone).slice(5) })
          : clock.state !== 'stopped' &&
            // The last minute of a day is what people call its end.
            t('tracing.dueAt', { when: minuteOf(clock.dueAt - 1, zone).slice(5) })}
      </span>
      {onStop ? (
        <ActionButton small label={t('tracing.stop')} {...(keys ? { keys } : {})} onPress={onStop} />
      ) : (
        <span />
      )}
      {clock.stopped && <p className={classes['explained']}>{clock.stopped.how}</p>}
      {isExplained && (
        <p className={classes['explained']}>
          {clock.ruleId} · {clock.instrument} · {t(`tracing.mark.${clock.mark}`)} ·{' '}
          {t(`tracing.counting.${countingOf(clock)}`)}
        </p>
      )}
    </li>
  )
}
