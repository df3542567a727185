// The page of one person, at /people/:id: who they are, every stay, the papers, and what can be done now.
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { PersonBody } from './person-body.tsx'
import { usePerson } from './use-person.ts'

export function PersonScreen() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  return /^[1-9][0-9]{0,14}$/.test(id) ? (
    <PersonOf key={id} id={Number(id)} />
  ) : (
    <EmptyState
      title={t('people.none')}
      next={t('people.noneNext')}
      action={<Link href="/">{t('gate.today')}</Link>}
    />
  )
}

function PersonOf({ id }: Readonly<{ id: number }>) {
  const page = usePerson(id)
  return <FourStates asked={page}>{(known) => <PersonBody page={known} />}</FourStates>
}
