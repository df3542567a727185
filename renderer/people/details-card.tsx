// What is known of the person, to be read.
import { useTranslation } from 'react-i18next'
import { useRegionPath } from '../api/search-regions.ts'
import { Card } from '../components/card.tsx'
import { UnfinishedCorrection } from './unfinished-correction.tsx'
import { type DetailName, useDetailRows } from './detail-rows.ts'
import classes from './person-screen.module.css'
import type { PersonPage } from './use-person.ts'

type DetailsCardProps = Readonly<{
  page: PersonPage
  /** Goes on with a correction that was left half typed; absent where the worker may not correct. */
  onCorrect: (() => void) | undefined
}>

/** Nobody misses these where nothing was said; an empty name or home is worth a line. */
const quietWhenEmpty: readonly DetailName[] = ['aliases', 'education', 'marriage', 'description', 'note']

export function DetailsCard({ page, onCorrect }: DetailsCardProps) {
  const { t } = useTranslation()
  const { person, householdPath } = page
  const { data: residencePath } = useRegionPath(person.residence.region)
  const rows = useDetailRows()(person, (code) =>
    code === person.household.region ? householdPath : (residencePath ?? code),
  ).filter(({ name, text }) => text !== '' || !quietWhenEmpty.includes(name))
  return (
    <Card title={t('people.details')} className={classes['scrolling']}>
      {onCorrect && <UnfinishedCorrection personId={person.id} onGoOn={onCorrect} />}
      <dl className={classes['details']}>
        {rows.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd data-empty={text === '' || undefined}>{text === '' ? t('people.notKnown') : text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
