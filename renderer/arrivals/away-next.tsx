// Right after somebody was turned away: the paper that belongs to it opens at once, so that it is printed while they stand there.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VerdictKind } from '../../domain/intake/gate-check.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { FourStates } from '../components/four-states.tsx'
import { AwayDialog, type AwayStep } from './away-dialog.tsx'

type AwayNextProps = Readonly<{ gateCheckId: number; decided: VerdictKind }>

/** In an emergency nothing stands in the way: for hospital and police the paper waits for its key. */
const opensAtOnce: Partial<Record<VerdictKind, AwayStep>> = { refuse: 'refuse', refer: 'refer' }

export function AwayNext({ gateCheckId, decided }: AwayNextProps) {
  const { t } = useTranslation()
  const { today } = useStation()
  const on = today()
  const [step, setStep] = useState<AwayStep | null>(opensAtOnce[decided] ?? null)
  const away = useQuery({
    queryKey: ['arrivals', 'away', on],
    queryFn: () => client.arrivals.turnedAway({ on }),
  })
  return (
    <>
      <ActionButton
        label={decided === 'refuse' ? t('arrivals.refuse') : t('arrivals.refer')}
        keys="Alt+W"
        onPress={() => setStep('look')}
      />
      {step && (
        <FourStates asked={away}>
          {(list) => {
            const one = list.find((each) => each.gateCheckId === gateCheckId)
            return one ? <AwayDialog away={one} mayWrite first={step} onClose={() => setStep(null)} /> : null
          }}
        </FourStates>
      )}
    </>
  )
}
