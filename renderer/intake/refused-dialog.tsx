// The station said no: a rule that may be passed with a reason, or somebody who saved the same person first.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { client } from '../api/client.ts'
import { regionPathOf } from '../api/search-regions.ts'
import { useSession } from '../api/session-store.ts'
import { BlockedDialog } from '../components/blocked-dialog.tsx'
import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { chosenDetails, differingDetails, readTheirs } from './conflict-fields.ts'
import { valuesOfDetails } from './person-values.ts'
import { useDetailWords } from './use-detail-words.ts'
import type { Refused, useFinish } from './use-finish.ts'
import { useIntake } from './use-intake.ts'

type Finishing = Pick<ReturnType<typeof useFinish>, 'busy' | 'finish' | 'withOverride' | 'back'>
type RefusedDialogProps = Readonly<{ refused: Refused; finishing: Finishing }>

export function RefusedDialog({ refused, finishing }: RefusedDialogProps) {
  return refused.kind === 'blocked' ? (
    <Blocked refused={refused} finishing={finishing} />
  ) : (
    <Conflict refused={refused} finishing={finishing} />
  )
}

const lifted = ['not-looked', 'no-handover', 'other-sex'] as const

function Blocked({
  refused,
  finishing,
}: Readonly<{ refused: Extract<Refused, { kind: 'blocked' }>; finishing: Finishing }>) {
  const { t, i18n } = useTranslation()
  const { form } = useIntake()
  const me = useSession()?.account.id
  const accounts = useQuery({ queryKey: ['sign-in', 'accounts'], queryFn: () => client.session.accounts() })
  const { rule, because, override, summaryZh, summaryEn } = refused.data
  const known = lifted.find((one) => one === because)
  return (
    <BlockedDialog
      key={rule}
      opened
      rule={rule}
      because={i18n.language === 'en' ? summaryEn : summaryZh}
      lifts={known ? t(`intake.lifts.${known}`) : because}
      allows={override}
      busy={finishing.busy}
      accounts={(accounts.data ?? []).filter(({ id }) => id !== me)}
      {...(refused.wrongSecond ? { error: t('failure.forbidden.because.wrong-pin') } : {})}
      onOverride={(given) => void finishing.withOverride(form.getValues(), given)}
      onClose={finishing.back}
    />
  )
}

function Conflict({
  refused,
  finishing,
}: Readonly<{ refused: Extract<Refused, { kind: 'conflict' }>; finishing: Finishing }>) {
  const { form, station } = useIntake()
  const words = useDetailWords()
  const { data, details: mine } = refused
  const theirs = readTheirs(data.theirs) ?? mine
  const choose = async (choice: Readonly<Record<string, 'mine' | 'theirs'>>) => {
    const chosen = chosenDetails(mine, theirs, choice)
    const region = chosen.household.region
    const path = region === null ? '' : await regionPathOf(region).catch(() => null)
    const values = {
      ...form.getValues(),
      ...valuesOfDetails(chosen, path ?? region ?? ''),
      personVersion: data.version,
    }
    form.reset(values, { keepDefaultValues: true, keepFieldsRef: true })
    await finishing.finish(values)
  }
  return (
    <ConflictDialog
      opened
      who={data.by}
      when={minuteOf(data.at, station.zone)}
      fields={differingDetails(mine, theirs).map((name) => ({
        name,
        label: words.label(name),
        mine: words.value(name, mine),
        theirs: words.value(name, theirs),
      }))}
      onChoose={(choice) => void choose(choice)}
      onClose={finishing.back}
    />
  )
}
