// A plan begun from a person's page has that person on it: /escort/new?stay=7. The address names a stay, never a name.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearch } from 'wouter'
import { client } from '../api/client.ts'
import type { PlanFormApi } from './plan-values.ts'

export function usePresetTraveller(form: PlanFormApi): void {
  const stayId = Number(new URLSearchParams(useSearch()).get('stay') ?? 0)
  const { data: house } = useQuery({
    queryKey: ['care', 'house'],
    queryFn: () => client.care.house(),
    enabled: stayId > 0,
  })
  const row = house?.find((one) => one.stayId === stayId)
  useEffect(() => {
    const persons = form.getValues('persons')
    if (!row || persons.some((person) => person.stayId === row.stayId)) return
    const { name, place, stayNumber } = row
    const detail = `${place} ${stayNumber}`
    form.setValue('persons', [...persons, { stayId: row.stayId, name, detail, needs: '' }])
    // Once, when the house is known; later changes of the house leave the plan alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [form, row?.stayId])
}
