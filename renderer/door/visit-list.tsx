// Today's visits and whoever is still inside, last come first.
import { useTranslation } from 'react-i18next'
import { clockTimeOf, dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import type { DoorVisitView } from '../../station/contract/gate.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { DataTable } from '../components/data-table.tsx'
import { Tag } from '../components/tag.tsx'

type VisitListProps = Readonly<{
  visits: readonly DoorVisitView[]
  onOpen: (visit: DoorVisitView) => void
}>

export function VisitList({ visits, onOpen }: VisitListProps) {
  const { t } = useTranslation()
  const { zone, today } = useStation()
  const timeOf = (at: number) => (dayOf(at, zone) === today() ? clockTimeOf(at, zone) : minuteOf(at, zone))
  return (
    <Card title={t('door.visits')}>
      <DataTable
        label={t('door.visits')}
        rows={visits}
        rowKey={({ id }) => id}
        onOpen={onOpen}
        columns={[
          { key: 'came', title: t('door.came'), cell: ({ cameAt }) => timeOf(cameAt) },
          { key: 'kind', title: t('door.kind'), cell: ({ kind }) => t(`door.kinds.${kind}`) },
          { key: 'name', title: t('door.name'), cell: ({ name }) => name },
          { key: 'unit', title: t('door.unit'), cell: ({ unit }) => unit, quiet: true },
          { key: 'purpose', title: t('door.purpose'), cell: ({ purpose }) => purpose, quiet: true },
          {
            key: 'left',
            title: t('door.left'),
            cell: (visit) => <Whereabouts visit={visit} leftAt={visit.leftAt} timeOf={timeOf} />,
          },
        ]}
      />
    </Card>
  )
}

type WhereaboutsProps = Readonly<{
  visit: DoorVisitView
  leftAt: number | null
  timeOf: (at: number) => string
}>

function Whereabouts({ visit, leftAt, timeOf }: WhereaboutsProps) {
  const { t } = useTranslation()
  if (!visit.isLetIn) return <Tag tone="red">{t('door.sentAway')}</Tag>
  return leftAt === null ? <Tag tone="accent">{t('door.isInside')}</Tag> : timeOf(leftAt)
}
