// The form of an escort's plan: flat where the plan is nested, empty where nothing was chosen; and the way to and from it.
import type { UseFormReturn } from 'react-hook-form'
import type { EscortPlan } from '../../domain/escort/escort.ts'
import type { Kinship, Sex } from '../../domain/people/person.ts'
import type { PlaceValue } from '../fields/region/region-field.tsx'

export type TravellerValues = { stayId: number; name: string; detail: string; needs: string }
export type StaffValues = { name: string; sex: Sex | null; phone: string; leader: boolean }

/** What the parts of the form are given to work with. */
export type PlanFormApi = UseFormReturn<PlanValues>

export type PlanValues = {
  region: PlaceValue
  destinationText: string
  receiving: {
    kind: EscortPlan['receiving']['kind'] | null
    name: string
    person: string
    relation: Kinship | ''
    phone: string
  }
  confirmedBy: string
  confirmedAt: number | null
  confirmedHow: string
  staff: StaffValues[]
  transport: { kind: EscortPlan['transport']['kind'] | null; number: string; route: string }
  departAt: number | null
  persons: TravellerValues[]
}

export const blankStaff: StaffValues = { name: '', sex: null, phone: '', leader: false }

export function blankPlan(): PlanValues {
  return {
    region: { region: null, text: '' },
    destinationText: '',
    receiving: { kind: null, name: '', person: '', relation: '', phone: '' },
    confirmedBy: '',
    confirmedAt: null,
    confirmedHow: '',
    staff: [{ ...blankStaff, leader: true }],
    transport: { kind: null, number: '', route: '' },
    departAt: null,
    persons: [],
  }
}

export function isBlankPlan(values: PlanValues): boolean {
  return JSON.stringify(values) === JSON.stringify(blankPlan())
}

/** What the call wants; whatever is missing is found by the domain's schema. */
export function planInput(values: PlanValues): unknown {
  const { receiving, confirmedBy, confirmedAt, confirmedHow, staff, transport, departAt, persons } = values
  const isConfirmed = confirmedBy !== '' || confirmedAt !== null || confirmedHow !== ''
  return {
    destination: destinationOf(values),
    receiving: {
      ...receiving,
      relation: receiving.relation === '' ? 'unknown' : receiving.relation,
      confirmed: isConfirmed ? { by: confirmedBy, at: confirmedAt, how: confirmedHow } : null,
    },
    staff,
    transport,
    departAt,
    persons: persons.map(({ stayId, needs }) => ({ stayId, needs })),
  }
}

/** A region that was chosen is its code; words that are no region stay words. */
function destinationOf({ region, destinationText }: PlanValues): EscortPlan['destination'] {
  if (region.region !== null) return { region: region.region, text: destinationText }
  return { region: null, text: [region.text, destinationText].filter((part) => part !== '').join(' ') }
}

export type PlanNames = Readonly<{
  regionPath: string
  travellers: readonly Readonly<{ stayId: number; name: string }>[]
}>

/** The form of a plan that was saved. */
export function valuesOfPlan(plan: EscortPlan, { regionPath, travellers }: PlanNames): PlanValues {
  const { destination, receiving, staff, transport, departAt, persons } = plan
  const { confirmed, ...side } = receiving
  const isRegion = destination.region !== null
  return {
    region: { region: destination.region, text: isRegion ? regionPath : destination.text },
    destinationText: isRegion ? destination.text : '',
    receiving: side,
    confirmedBy: confirmed?.by ?? '',
    confirmedAt: confirmed?.at ?? null,
    confirmedHow: confirmed?.how ?? '',
    staff: staff.map((member) => ({ ...member })),
    transport: { ...transport },
    departAt,
    persons: persons.map(({ stayId, needs }) => ({
      stayId,
      needs,
      name: travellers.find((one) => one.stayId === stayId)?.name ?? '',
      detail: '',
    })),
  }
}

/** Path of the call's input to the form's field. */
export function planField(path: string): string {
  const field = path.replace(/^plan\./, '')
  if (field.startsWith('destination')) return 'region'
  const confirmed = /^receiving\.confirmed\.(by|at|how)$/.exec(field)?.[1]
  if (confirmed) return { by: 'confirmedBy', at: 'confirmedAt', how: 'confirmedHow' }[confirmed] ?? field
  return field
}
