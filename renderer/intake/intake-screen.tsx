// The intake gate: asks for what a blank form needs and opens one round of it at a time.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { client } from '../api/client.ts'
import { newIntakeAt } from '../app/addresses.ts'
import { gates } from '../app/gates.ts'
import { FourStates } from '../components/four-states.tsx'
import { IntakeDesk } from './intake-desk.tsx'
import { beginIntake, useIntakeRound } from './intake-round.ts'

const here = gates.find(({ name }) => name === 'intake')?.path ?? newIntakeAt

export function IntakeScreen() {
  const round = useIntakeRound()
  const [path, go] = useLocation()
  const asked = useQuery({ queryKey: ['intake', 'form'], queryFn: () => client.intake.form() })
  const isNew = path === newIntakeAt
  useEffect(() => {
    if (isNew) void beginIntake().then(() => go(here, { replace: true }))
  }, [isNew, go])
  // A round that is about to begin anew must not open the draft it puts aside.
  return (
    <FourStates asked={asked}>
      {(form) => (isNew ? null : <IntakeDesk key={round} asked={form} />)}
    </FourStates>
  )
}
