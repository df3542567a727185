// One bed of the plan: its label, who lies in it or for whom it is kept, and what to know at once.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { PlanPerson, PlanRoom, PlanTag } from '../../station/contract/rooms.ts'
import { useStation } from '../api/use-station.ts'
import { Tag, type Tone } from '../components/tag.tsx'
import { usePersonWords } from '../components/person-words.ts'
import classes from './house.module.css'

type BedTileProps = Readonly<{
  bed: PlanRoom['beds'][number]
  isStop: boolean
  onStop: () => void
  onOpen: (person: PlanPerson) => void
}>

export function BedTile({ bed, isStop, onStop, onOpen }: BedTileProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { person, state } = bed
  return (
    <button
      type="button"
      className={classes['bed']}
      data-bed={bed.id}
      data-state={state}
      tabIndex={isStop ? 0 : -1}
      onFocus={onStop}
      onClick={() => person && onOpen(person)}
    >
      <span className={classes['label']}>
        {bed.label}
        {bed.isOverflow && <Tag>{t('rooms.overflow')}</Tag>}
      </span>
      {person ? (
        <PersonOnPlan person={person} />
      ) : (
        <span className={classes['state']}>{t(`rooms.state.${state}`)}</span>
      )}
      {state === 'held' && bed.heldUntil !== null && (
        <span className={classes['state']}>
          {t('rooms.state.held')} {minuteOf(bed.heldUntil, zone)}
        </span>
      )}
      {state === 'out' && bed.outReason !== null && <span className={classes['state']}>{bed.outReason}</span>}
    </button>
  )
}

const tones: Readonly<Record<PlanTag, Tone>> = {
  minor: 'amber',
  old: 'grey',
  observe: 'amber',
  infection: 'red',
  'sex-unknown': 'amber',
  unnamed: 'grey',
}

export function PersonOnPlan({ person }: Readonly<{ person: PlanPerson }>) {
  const { t } = useTranslation()
  const words = usePersonWords()
  return (
    <>
      <b className={classes['name']}>{person.name}</b>
      <span className={classes['state']}>{words(person)}</span>
      {person.tags.length > 0 && (
        <span className={classes['tags']}>
          {person.tags.map((tag) => (
            <Tag key={tag} tone={tones[tag]}>
              {t(`rooms.tag.${tag}`)}
            </Tag>
          ))}
        </span>
      )}
    </>
  )
}
