// What was taken into custody, in the order of its numbers, and where each thing is now. Enter corrects one.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWithStation, type CustodyItem, type CustodyState } from '../../domain/belongings/custody-item.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { formatFen } from '../../domain/shared/money-figures.ts'
import { moneyInWords } from '../../domain/shared/money-words.ts'
import type { BelongingsView } from '../../station/contract/belongings.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { Tag, type Tone } from '../components/tag.tsx'
import classes from './belongings.module.css'
import { CorrectDialog } from './correct-dialog.tsx'
import { ThingPhotos } from './thing-photos.tsx'

const tones: Readonly<Record<CustodyState['kind'], Tone>> = {
  'in-custody': 'amber',
  unclaimed: 'red',
  returned: 'ok',
  'to-police': 'grey',
  destroyed: 'grey',
}

type ItemsCardProps = Readonly<{ view: BelongingsView; mayCorrect: boolean }>

export function ItemsCard({ view, mayCorrect }: ItemsCardProps) {
  const { t } = useTranslation()
  const columns = useItemColumns()
  const [correcting, setCorrecting] = useState<CustodyItem | null>(null)
  const kept = view.items.filter(isWithStation).length
  return (
    <Card title={t('belongings.items')} note={t('belongings.keptOf', { kept, count: view.items.length })}>
      {view.items.length === 0 ? (
        <EmptyState title={t('belongings.none')} next={t('belongings.noneNext')} />
      ) : (
        <DataTable
          label={t('belongings.items')}
          rows={view.items}
          columns={columns}
          rowKey={({ id }) => id}
          {...(mayCorrect ? { onOpen: setCorrecting } : {})}
        />
      )}
      {correcting && <CorrectDialog item={correcting} onClose={() => setCorrecting(null)} />}
    </Card>
  )
}

function useItemColumns(): readonly Column<CustodyItem>[] {
  const { t } = useTranslation()
  return [
    { key: 'number', title: t('belongings.number'), width: '3rem', cell: ({ number }) => number },
    { key: 'name', title: t('belongings.name'), cell: ({ thing }) => `${thing.name} × ${thing.count}` },
    {
      key: 'kind',
      title: t('belongings.kindLabel'),
      cell: ({ thing }) => t(`belongings.kind.${thing.kind}`),
    },
    { key: 'features', title: t('belongings.features'), cell: (item) => <Features {...item} /> },
    {
      key: 'place',
      title: t('belongings.sealAndPlace'),
      cell: ({ thing }) => [thing.sealNumber, thing.place].filter((words) => words !== '').join(' · '),
    },
    { key: 'state', title: t('belongings.where'), cell: (item) => <State {...item} /> },
  ]
}

function Features({ thing }: CustodyItem) {
  const { t } = useTranslation()
  return (
    <>
      {thing.amountFen !== null && (
        <span>
          ¥{formatFen(thing.amountFen)} <span lang="zh-CN">{moneyInWords(thing.amountFen)}</span>{' '}
        </span>
      )}
      {thing.cardTail !== '' && <span>{t('belongings.tail', { tail: thing.cardTail })} </span>}
      {thing.features}
      <ThingPhotos photoIds={thing.photoIds} label={t('belongings.photo')} />
    </>
  )
}

function State({ state, endedBy }: CustodyItem) {
  const { t } = useTranslation()
  const { zone } = useStation()
  return (
    <>
      <Tag tone={tones[state.kind]}>{t(`belongings.state.${state.kind}`)}</Tag>{' '}
      {state.kind === 'returned' && (
        <span className={classes['quiet']}>
          {minuteOf(state.returning.at, zone)} {state.returning.to}{' '}
          {t(`belongings.how.${state.returning.how}`)}
          {state.returning.witness !== '' && ` · ${state.returning.witness}`} · {endedBy}
        </span>
      )}
      {state.kind === 'to-police' && (
        <span className={classes['quiet']}>
          {minuteOf(state.at, zone)} {state.receipt.policeStation} {state.receipt.receiptNumber}
        </span>
      )}
      {state.kind === 'destroyed' && (
        <span className={classes['quiet']}>
          {minuteOf(state.at, zone)} {state.destruction.how}
        </span>
      )}
      {state.kind === 'unclaimed' && (
        <span className={classes['quiet']}>
          {minuteOf(state.at, zone)} {state.note}
        </span>
      )}
    </>
  )
}
