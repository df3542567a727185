// The papers that were issued for this person, newest first; reading and printing them is the paper desk's.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { EmptyState } from '../components/four-states.tsx'
import type { PersonPage } from './use-person.ts'

type Paper = PersonPage['papers'][number]
type PapersCardProps = Readonly<{ papers: PersonPage['papers']; hasOpenStay: boolean }>

export function PapersCard({ papers, hasOpenStay }: PapersCardProps) {
  const { t } = useTranslation()
  const columns = usePaperColumns()
  return (
    <Card title={t('people.papers')} note={papers.length}>
      {papers.length === 0 ? (
        <EmptyState
          title={t('people.noPapers')}
          next={t(hasOpenStay ? 'people.noPapersNext' : 'people.noPapersPast')}
        />
      ) : (
        <DataTable
          label={t('people.papers')}
          rows={papers.toSorted((a, b) => b.issuedAt - a.issuedAt)}
          columns={columns}
          rowKey={({ id }) => id}
        />
      )}
    </Card>
  )
}

function usePaperColumns(): readonly Column<Paper>[] {
  const { t } = useTranslation()
  const { zone } = useStation()
  return [
    { key: 'serial', title: t('people.serial'), cell: ({ serial }) => serial },
    { key: 'form', title: t('people.form'), cell: ({ form }) => t(`people.formName.${form}`) },
    { key: 'at', title: t('people.issuedAt'), quiet: true, cell: ({ issuedAt }) => minuteOf(issuedAt, zone) },
    { key: 'by', title: t('people.issuedBy'), quiet: true, cell: ({ issuedBy }) => issuedBy },
  ]
}
