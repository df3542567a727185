// One handover: what was said of all, its rows and what became of each, the signed sheet, and the paper F6.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { handover as handoverSchema } from '../../domain/intake/handover.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { HandoverView } from '../../station/contract/arrivals.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { personAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Tag } from '../components/tag.tsx'
import classes from './arrivals.module.css'
import { CloseRowDialog } from './close-row-dialog.tsx'
import { GatePaperDialog } from './gate-paper-dialog.tsx'
import { RowDialog } from './row-dialog.tsx'

type Row = HandoverView['rows'][number]
type HandoverDialogProps = Readonly<{ handover: HandoverView; mayWrite: boolean; onClose: () => void }>

const tones = { waiting: 'amber', admitted: 'ok', 'turned-away': 'red', 'not-here': 'grey' } as const

export function HandoverDialog({ handover, mayWrite, onClose }: HandoverDialogProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const [isPrinting, setPrinting] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const signed = async () => {
    try {
      const shared = { ...handoverSchema.parse(handover), isSheetSigned: true }
      await client.arrivals.correct({ id: handover.id, version: handover.version, handover: shared })
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
    } catch (error) {
      sayFailure(error)
    }
  }
  if (isPrinting)
    return (
      <GatePaperDialog
        form="F6"
        about={{ kind: 'handover', handoverId: handover.id }}
        papers={handover.papers}
        onClose={() => setPrinting(false)}
      />
    )
  if (isAdding) return <RowDialog handover={handover} row={null} onClose={() => setAdding(false)} />
  return (
    <Dialog
      opened
      size="xl"
      title={t('arrivals.handoverOf', { unit: handover.unit })}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            label={t('arrivals.addPerson')}
            keys="Alt+A"
            disabled={!mayWrite}
            onPress={() => setAdding(true)}
          />
          <ActionButton
            label={t('arrivals.sheetCame')}
            keys="Alt+K"
            disabled={!mayWrite || handover.isSheetSigned}
            onPress={() => void signed()}
          />
          <ActionButton
            primary
            label={t('arrivals.printSheet')}
            keys="Alt+I"
            onPress={() => setPrinting(true)}
          />
        </>
      }
    >
      <div className={classes['dialog']}>
        <Facts handover={handover} />
        <Rows handover={handover} mayWrite={mayWrite} />
      </div>
    </Dialog>
  )
}

function Facts({ handover }: Readonly<{ handover: HandoverView }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { officer, badge, phone, foundAt, foundPlace, course, receivedBy } = handover
  const facts: [string, string][] = [
    [t('arrivals.handedOverAt'), minuteOf(handover.handedOverAt, zone)],
    [t('arrivals.officer'), [officer, badge, phone].filter((words) => words !== '').join(' · ')],
    [
      t('arrivals.foundPlace'),
      [foundPlace, foundAt === null ? '' : minuteOf(foundAt, zone)]
        .filter((words) => words !== '')
        .join(' · '),
    ],
    [t('arrivals.course'), course],
    [t('arrivals.receivedBy'), receivedBy],
  ]
  return (
    <dl className={classes['facts']}>
      {facts
        .filter(([, words]) => words !== '')
        .map(([label, words]) => [<dt key={label}>{label}</dt>, <dd key={`${label}=`}>{words}</dd>])}
    </dl>
  )
}

/** Enter opens the person, or what can be done with a row that waits. */
function Rows({ handover, mayWrite }: Readonly<{ handover: HandoverView; mayWrite: boolean }>) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [closing, setClosing] = useState<Row | null>(null)
  const columns: readonly Column<Row>[] = [
    { key: 'n', title: '', width: '2rem', quiet: true, cell: ({ position }) => position },
    {
      key: 'name',
      title: t('arrivals.name'),
      cell: ({ name }) => <b>{name === '' ? t('arrivals.noName') : name}</b>,
    },
    { key: 'sex', title: t('arrivals.sexLabel'), cell: ({ sex }) => t(`arrivals.sex.${sex}`) },
    { key: 'clues', title: t('arrivals.clues'), quiet: true, cell: ({ clues }) => clues },
    {
      key: 'state',
      title: t('arrivals.state'),
      align: 'right',
      cell: ({ state, closeNote }) => (
        <>
          {closeNote !== '' && <span className={classes['quiet']}>{closeNote} </span>}
          <Tag tone={tones[state]}>{t(`arrivals.rowState.${state}`)}</Tag>
        </>
      ),
    },
  ]
  return (
    <>
      <DataTable
        label={t('arrivals.persons')}
        rows={handover.rows}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={(row) => {
          if (row.personId !== null) go(personAt(row.personId))
          else if (row.state === 'waiting' && mayWrite) setClosing(row)
        }}
      />
      {closing && <CloseRowDialog handover={handover} row={closing} onClose={() => setClosing(null)} />}
    </>
  )
}
