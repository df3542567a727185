// The papers of one stay or of an escort's persons: the list, the very page, and issuing, printing and saving it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/card.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import type { PaperRow, PaperSet, PaperSubject } from './paper-rows.ts'
import classes from './paper-desk.module.css'
import { PaperSetActions } from './paper-set-actions.tsx'
import { usePaperRows } from './use-papers.ts'

export type PaperDeskProps = Readonly<{
  /** Whose papers: one person's on their page, all travellers' on an escort's. */
  subjects: readonly PaperSubject[]
  /** The escort the papers are about; null for the papers of a stay alone. */
  escortId: number | null
  set?: PaperSet
}>

export function PaperDesk({ subjects, escortId, set = 'stay' }: PaperDeskProps) {
  const { t } = useTranslation()
  const rows = usePaperRows(subjects, { escortId, set })
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Card className={classes['desk']}>
      <FourStates
        asked={rows}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState title={t('papers.none')} next={t('papers.noneNext')} />}
      >
        {(all) => {
          const row = all.find(({ key }) => key === chosen) ?? all[0]
          return (
            <>
              <div className={classes['list']}>
                <h2>{t('papers.title')}</h2>
                <div className={classes['rows']}>
                  <PaperList rows={all} chosen={row?.key ?? null} onChoose={setChosen} />
                </div>
                <PaperSetActions rows={all} escortId={escortId} />
              </div>
              {row && <PaperSheet key={row.key} row={row} escortId={escortId} />}
            </>
          )
        }}
      </FourStates>
    </Card>
  )
}

type PaperListProps = Readonly<{
  rows: readonly PaperRow[]
  chosen: string | null
  onChoose: (key: string) => void
}>

function PaperList({ rows, chosen, onChoose }: PaperListProps) {
  const { t, i18n } = useTranslation()
  const columns: readonly Column<PaperRow>[] = [
    {
      key: 'paper',
      title: t('papers.paper'),
      cell: ({ key, form, subject }) => (
        <>
          <span className={classes['name']} data-chosen={key === chosen || undefined}>
            {i18n.language === 'en' ? form.nameEn : form.nameZh}
          </span>
          <span className={classes['who']}>{subject.name}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: t('papers.state'),
      align: 'right',
      cell: ({ issued }) =>
        issued ? <Tag tone="ok">{issued.serial.split('-').at(-1)}</Tag> : <Tag>{t('papers.draft')}</Tag>,
    },
  ]
  return (
    <DataTable
      label={t('papers.title')}
      rows={rows}
      columns={columns}
      rowKey={({ key }) => key}
      onOpen={({ key }) => onChoose(key)}
      onWalk={({ key }) => onChoose(key)}
      hideHead
    />
  )
}
