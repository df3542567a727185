// While a name is typed in the intake: earlier refusals under it, as facts beside the form. They stop nobody (R73).
import { useQuery } from '@tanstack/react-query'
import { client } from '../api/client.ts'
import { EarlierList } from './earlier-list.tsx'

/** A single character names nobody. */
const shortest = 2

export function RefusedBefore({ name }: Readonly<{ name: string }>) {
  const isAsked = [...name.trim()].length >= shortest && [...name].length <= 30
  const { data = [] } = useQuery({
    queryKey: ['arrivals', 'refused-before', name],
    queryFn: () => client.arrivals.refusedBefore({ name }),
    enabled: isAsked,
  })
  return <EarlierList earlier={isAsked ? data : []} />
}
