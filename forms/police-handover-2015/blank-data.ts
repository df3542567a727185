// F6 with nothing filled in: handed to the other side at the door when nobody has time to type.
import { handoverKind } from '../../domain/intake/handover.ts'
import { handoverKindWords } from '../words.ts'
import type { PoliceHandoverData } from './data.ts'

export function blankPoliceHandoverData(stationName: string): PoliceHandoverData {
  return {
    stationName,
    kinds: handoverKind.options.map((kind) => ({ label: handoverKindWords[kind], chosen: false })),
    unit: '',
    officer: '',
    badge: '',
    phone: '',
    handedOverAt: '',
    foundAt: '',
    foundPlace: '',
    course: '',
    receivedBy: '',
    lines: [],
  }
}
