// Another head changed the same account first: both sides in words. A PIN is never shown; the typed one is kept.
import { useTranslation } from 'react-i18next'
import { account } from '../../domain/accounts/account.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { ConflictData } from '../../station/contract/call.ts'
import { useStation } from '../api/use-station.ts'
import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { chosen, differing } from '../people/differing.ts'
import type { AccountValues } from './account-values.ts'

type AccountConflictProps = Readonly<{
  said: ConflictData
  mine: AccountValues
  onChosen: (values: AccountValues) => void
  onClose: () => void
}>

const shown = account.pick({ name: true, roles: true, duties: true, active: true })
type Shown = Pick<AccountValues, 'name' | 'roles' | 'duties' | 'active'>

export function AccountConflict({ said, mine, onChosen, onClose }: AccountConflictProps) {
  const { zone } = useStation()
  const sayField = useFieldWords()
  const read = shown.safeParse(said.theirs)
  const theirs: Shown = read.success ? read.data : mine
  const names = differing<Shown>(shown.parse(mine), theirs)
  return (
    <ConflictDialog
      opened
      who={said.by}
      when={minuteOf(said.at, zone)}
      fields={names.map((name) => ({ name, ...sayField(name, mine, theirs) }))}
      onChoose={(choice) => onChosen({ ...mine, ...chosen<Shown>(shown.parse(mine), theirs, choice) })}
      onClose={onClose}
    />
  )
}

function useFieldWords() {
  const { t } = useTranslation()
  const mark = t('people.listMark')
  const words = (name: keyof Shown, values: Shown): string => {
    if (name === 'name') return values.name
    if (name === 'active') return t(values.active ? 'settings.active' : 'settings.inactive')
    if (name === 'roles') return values.roles.map((role) => t(`settings.role.${role}`)).join(mark)
    return values.duties.map((duty) => t(`settings.duty.${duty}`)).join(mark)
  }
  const labels = {
    name: t('settings.name'),
    roles: t('settings.roles'),
    duties: t('settings.duties'),
    active: t('settings.state'),
  }
  return (name: keyof Shown, mine: Shown, theirs: Shown) => ({
    label: labels[name],
    mine: words(name, mine),
    theirs: words(name, theirs),
  })
}
