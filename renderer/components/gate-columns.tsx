// The shape of a gate: who is there at the left, filtered by typing; the chosen stay at the right.
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../fields/text/text-field.tsx'
import { useKey } from '../keys/use-key.ts'
import { Card } from './card.tsx'
import classes from './gate-columns.module.css'
import { Kbd } from './kbd.tsx'

export type GateColumnsProps = Readonly<{
  typed: string
  onType: (text: string) => void
  list: ReactNode
  chosen: ReactNode
}>

const listKeys = 'Alt+Q'

export function GateColumns({ typed, onType, list, chosen }: GateColumnsProps) {
  const { t } = useTranslation()
  const filter = useRef<{ focus: () => void }>(null)
  useKey(listKeys, () => filter.current?.focus(), { label: t('gateColumns.filter') })
  return (
    <div className={classes['columns']}>
      <div className={classes['list']}>
        <Card className={classes['listCard']}>
          <TextField
            label={t('gateColumns.filter')}
            hint={<Kbd keys={listKeys} />}
            placeholder={t('gateColumns.placeholder')}
            value={typed}
            onChange={onType}
            inputRef={(target) => {
              filter.current = target
            }}
          />
          {/* A list that scrolls; its rows take the focus themselves. */}
          <div className={classes['rows']}>{list}</div>
        </Card>
      </div>
      <div className={classes['chosen']}>{chosen}</div>
    </div>
  )
}
