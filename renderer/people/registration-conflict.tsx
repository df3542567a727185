// Two corrections of one registration, side by side in words.
import { useTranslation } from 'react-i18next'
import { registration, type Registration } from '../../domain/intake/registration.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { ConflictData } from '../../station/contract/call.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { chosen, differing } from './differing.ts'

type RegistrationConflictProps = Readonly<{
  said: ConflictData
  mine: Registration
  onChosen: (registration: Registration) => void
  onClose: () => void
}>

export function RegistrationConflict({ said, mine, onChosen, onClose }: RegistrationConflictProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const sayField = useFieldWords()
  const read = registration.safeParse(said.theirs['registration'])
  const theirs: Registration = read.success ? read.data : mine
  const fields = differing(mine, theirs).map((name) => ({
    name,
    label: t(`people.${name}`),
    mine: sayField(mine, name),
    theirs: sayField(theirs, name),
  }))
  return (
    <ConflictDialog
      opened
      who={said.by}
      when={minuteOf(said.at, zone)}
      fields={fields}
      onChoose={(choice) => onChosen(chosen(mine, theirs, choice))}
      onClose={onClose}
    />
  )
}

function useFieldWords(): (said: Registration, name: keyof Registration) => string {
  const { zone } = useStation()
  const { words } = useDictionaries()
  const { t } = useTranslation()
  return (said, name) => {
    const texts: Readonly<Record<keyof Registration, () => string>> = {
      arrivedAt: () => minuteOf(said.arrivedAt, zone),
      arrivalWay: () => words('arrival-way', said.arrivalWay),
      broughtBy: () => {
        const { unit, person, phone, foundPlace, foundAt } = said.broughtBy
        const at = foundAt === null ? '' : minuteOf(foundAt, zone)
        return [unit, person, phone, foundPlace, at].filter((part) => part !== '').join(' ')
      },
      reasons: () => said.reasons.map((code) => words('reason', code)).join(t('people.listMark')),
      needs: () => said.needs.map((code) => words('need', code)).join(t('people.listMark')),
      history: () => said.history,
      health: () => said.health,
      belongings: () => said.belongings,
      socialSecurity: () => words('social-security', said.socialSecurity),
      clothes: () => said.clothes,
      declaration: () => t(`people.declared.${said.declaration}`),
      systemCheck: () =>
        said.systemCheck === null ? '' : t(`people.systemResult.${said.systemCheck.result}`),
      unknowns: () =>
        said.unknowns
          .map(({ field, reason }) => `${t(`people.unknownField.${field}`)} ${reason}`)
          .join(t('people.listMark')),
    }
    return texts[name]()
  }
}
