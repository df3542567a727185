// What the door's form holds while somebody types, and how it is read as a visit: what is empty was not asked.
import type { DoorVisit, VisitorKind } from '../../domain/intake/door-visit.ts'
import type { TemperatureValue } from '../fields/temperature/temperature-field.tsx'

export type DoorValues = Readonly<{
  kind: VisitorKind | null
  name: string
  unit: string
  phone: string
  purpose: string
  temperature: TemperatureValue
  mask: DoorVisit['mask'] | null
  security: DoorVisit['security'] | null
  letIn: 'yes' | 'no'
  note: string
}>

export const blankVisit: DoorValues = {
  kind: null,
  name: '',
  unit: '',
  phone: '',
  purpose: '',
  temperature: null,
  mask: null,
  security: null,
  letIn: 'yes',
  note: '',
}

export function visitOf({ letIn: _letIn, ...values }: DoorValues): DoorVisit {
  const { temperature } = values
  const isRead = temperature !== null && temperature.kind !== 'unreadable'
  return {
    ...values,
    kind: values.kind ?? 'visitor',
    temperature: isRead ? temperature : { kind: 'not-taken', reason: '' },
    mask: values.mask ?? 'not-asked',
    security: values.security ?? 'not-done',
  }
}

/** Where an issue of the call's input is typed in the form. */
export function doorField(path: string): string {
  const [first, field] = path.split('.')
  return first === 'visit' && field !== undefined ? field : 'name'
}
