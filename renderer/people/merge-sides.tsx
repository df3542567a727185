// Both rows of one person: photo, stays, and each field that differs with the side that is taken.
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { displayName, personDetails, type PersonDetails } from '../../domain/people/person.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { useStation } from '../api/use-station.ts'
import { PersonPhoto } from '../components/person-photo.tsx'
import conflict from '../components/conflict-dialog.module.css'
import { useDetailRows } from './detail-rows.ts'
import { type Choice, differing } from './differing.ts'
import classes from './merge.module.css'

export type MergePreview = Awaited<ReturnType<StationClient['people']['mergePreview']>>
type Side = MergePreview['kept']

/** Without what only a stored row has. */
export const detailsOfSide = ({ person }: Side): PersonDetails => personDetails.parse(person)

type SidesProps = Readonly<{ preview: MergePreview; choice: Choice; onChoose: (choice: Choice) => void }>

export function MergeSides({ preview, choice, onChoose }: SidesProps) {
  const { t } = useTranslation()
  const rowsOf = useDetailRows()
  const [kept, merged] = [detailsOfSide(preview.kept), detailsOfSide(preview.merged)]
  const names = differing(kept, merged)
  const path = (side: Side) => (code: string) =>
    code === side.person.household.region ? side.householdPath : code
  const theirs = rowsOf(merged, path(preview.merged))
  return (
    <>
      <div className={classes['sides']}>
        <SideHead side={preview.kept} title={t('merging.kept')} />
        <SideHead side={preview.merged} title={t('merging.merged')} />
      </div>
      <p className={classes['quiet']}>
        {names.length === 0 ? t('merging.noneDiffers') : t('merging.choose')}
      </p>
      {rowsOf(kept, path(preview.kept))
        .filter(({ name }) => names.includes(name))
        .map(({ name, label, text }) => (
          <MergeRow
            key={name}
            {...{ name, label, taken: choice[name] ?? 'mine' }}
            texts={{ mine: text, theirs: theirs.find((row) => row.name === name)?.text ?? '' }}
            onTake={(side) => onChoose({ ...choice, [name]: side })}
          />
        ))}
    </>
  )
}

function SideHead({ side, title }: Readonly<{ side: Side; title: string }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { person, photoId, stays } = side
  return (
    <section className={classes['side']} aria-label={title}>
      <PersonPhoto photoId={photoId} label="" />
      <div>
        <span className={classes['quiet']}>{title}</span>
        <strong className={classes['name']}>{displayName(person)}</strong>
        <ul className={classes['stays']}>
          {stays.map(({ id, number, arrivedAt, leftAt }) => (
            <li key={id}>
              {t('merging.stay', {
                number,
                from: dayOf(arrivedAt, zone),
                to: leftAt === null ? t('merging.open') : dayOf(leftAt, zone),
              })}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

type RowProps = Readonly<{
  name: string
  label: string
  texts: Readonly<Record<'mine' | 'theirs', string>>
  taken: 'mine' | 'theirs'
  onTake: (side: 'mine' | 'theirs') => void
}>

function MergeRow({ name, label, texts, taken, onTake }: RowProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={conflict['row']}>
      <legend>{label}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={conflict['side']}>
          <input type="radio" name={`merge-${name}`} checked={taken === side} onChange={() => onTake(side)} />
          <span>{texts[side] === '' ? t('conflict.nothing') : texts[side]}</span>
        </label>
      ))}
    </fieldset>
  )
}
