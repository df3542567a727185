// The members of a family, each with what they are, age and place, and a way to their page.
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { FamilyView } from '../../station/contract/families.ts'
import { personAt } from '../app/addresses.ts'
import { Tag } from '../components/tag.tsx'
import classes from './places.module.css'

export function FamilyList({ family, own }: Readonly<{ family: FamilyView; own: number }>) {
  const { t } = useTranslation()
  return (
    <ul className={classes['list']} aria-label={t('families.title')}>
      {family.members.map((member) => (
        <li key={member.stayId}>
          <span className={classes['grow']}>
            {member.stayId === own ? (
              <b>{member.name}</b>
            ) : (
              <Link href={personAt(member.personId)}>{member.name}</Link>
            )}{' '}
            <span className={classes['quiet']}>
              {t(`families.roles.${member.role}`)}
              {member.age !== null && ` · ${t('families.age', { age: member.age })}`}
            </span>
          </span>
          {member.isMinor && <Tag tone="amber">{t('rooms.tag.minor')}</Tag>}
          <span className={classes['quiet']}>
            {member.openState === null ? t('families.hasLeft') : member.place}
          </span>
        </li>
      ))}
    </ul>
  )
}
