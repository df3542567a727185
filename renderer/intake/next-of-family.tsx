// 同行下一人: begins the next arrival of the same family, with how they came carried over. The first one becomes a
// family at this moment, so that nobody has to say at the start that others will follow.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { carriedFrom } from './companion.ts'
import { beginIntake } from './intake-round.ts'
import type { IntakeValues } from './intake-values.ts'

export function NextOfFamily({ stayId, values }: Readonly<{ stayId: number; values: IntakeValues }>) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const [busy, setBusy] = useState(false)
  const next = async () => {
    setBusy(true)
    try {
      const { familyId } =
        (await client.families.ofStay({ stayId })) ??
        (await client.families.join({ stayId, familyId: null, role: 'adult' }))
      await beginIntake(carriedFrom(values, { familyId, role: 'child' }))
    } catch (error) {
      setBusy(false)
      sayFailure(error)
    }
  }
  return <ActionButton label={t('families.next')} keys="Alt+N" busy={busy} onPress={() => void next()} />
}
