// Somebody corrected the same person first: both sides of each field that differs, and the form as it was chosen.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { type PersonDetails, personDetails } from '../../domain/people/person.ts'
import { regionPathOf } from '../api/search-regions.ts'
import { useStation } from '../api/use-station.ts'
import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { type CorrectionValues, correctionOf } from './correction.ts'
import { useDetailRows } from './detail-rows.ts'
import { chosen, differing } from './differing.ts'
import type { CorrectionConflict } from './use-correct.ts'

type DetailsConflictProps = Readonly<{
  conflict: CorrectionConflict
  onChosen: (values: CorrectionValues) => void
  onClose: () => void
}>

export function DetailsConflict({ conflict, onChosen, onClose }: DetailsConflictProps) {
  const { i18n } = useTranslation()
  const { zone } = useStation()
  const rowsOf = useDetailRows()
  const { said, mine } = conflict
  const read = personDetails.safeParse(said.theirs)
  const theirs: PersonDetails = read.success ? read.data : mine
  const names = differing(mine, theirs)
  const theirRows = rowsOf(theirs)
  const fields = rowsOf(mine)
    .filter(({ name }) => names.includes(name))
    .map(({ name, label, text }) => ({
      name,
      label,
      mine: text,
      theirs: theirRows.find((row) => row.name === name)?.text ?? '',
    }))
  const take = async (details: PersonDetails) => {
    const { region } = details.household
    const householdPath = region === null ? '' : await regionPathOf(region).catch(() => null)
    onChosen(correctionOf({ details, version: said.version, householdPath: householdPath ?? region ?? '' }))
  }
  return (
    <ConflictDialog
      key={`${said.version} ${i18n.language}`}
      opened
      who={said.by}
      when={minuteOf(said.at, zone)}
      fields={fields}
      onChoose={(choice) => void take(chosen(mine, theirs, choice))}
      onClose={onClose}
    />
  )
}
