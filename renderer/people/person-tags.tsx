// The words beside the name: the label of an unnamed person, sex and age, and what must not be overlooked.
import { useTranslation } from 'react-i18next'
import { displayName } from '../../domain/people/person.ts'
import { BelongingsTag } from '../belongings/belongings-link.tsx'
import { PersonAlerts } from '../components/person-alerts.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import type { OpenStayView } from './open-stay.ts'
import type { PersonPage } from './use-person.ts'

const identityTones = { confirmed: 'ok', claimed: 'grey', unknown: 'amber' } as const

export function PersonTags({ page, open }: Readonly<{ page: PersonPage; open: OpenStayView | null }>) {
  const { t } = useTranslation()
  const words = usePersonWords()
  const { person, age } = page
  return (
    <>
      {person.label !== null && person.label !== displayName(person) && <span>{person.label}</span>}
      <span>{words({ sex: person.sex, age, isEstimatedAge: person.birth.kind === 'estimated' })}</span>
      <PersonAlerts alerts={page.alerts} />
      <Tag tone={identityTones[person.identity]}>{t(`people.identity.${person.identity}`)}</Tag>
      {open && (
        <Tag tone={open.state.state === 'in-house' ? 'ok' : 'amber'}>
          {[t(`stayState.${open.state.state}`), open.placeLabel].filter((word) => word !== '').join(' ')}
        </Tag>
      )}
      {open && <BelongingsTag stayId={open.id} />}
    </>
  )
}
