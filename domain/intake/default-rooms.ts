// The few rooms a new station starts with, so that the first person has a bed; the head adds the real ones.
import type { RoomSex, RoomZone } from './bed.ts'

export type DefaultRoom = Readonly<{ name: string; sex: RoomSex; zone: RoomZone; beds: number }>

export const defaultRooms: readonly DefaultRoom[] = [
  { name: '男一', sex: 'male', zone: 'general', beds: 4 },
  { name: '男二', sex: 'male', zone: 'general', beds: 4 },
  { name: '女一', sex: 'female', zone: 'general', beds: 4 },
  { name: '观一', sex: 'single', zone: 'observation', beds: 1 },
  { name: '观二', sex: 'single', zone: 'observation', beds: 1 },
]

/** Labels of a room's beds: the room's name and a two-digit number. A single room is its own bed. */
export function bedLabels(room: Readonly<{ name: string; beds: number }>): string[] {
  if (room.beds === 1) return [room.name]
  return Array.from({ length: room.beds }, (_, index) => `${room.name}-${String(index + 1).padStart(2, '0')}`)
}

/** How overflow beds are told from the others on a label and on the plan. */
const overflowMark = '加'

type MoreBeds = Readonly<{ name: string; count: number; isOverflow: boolean }>

/** Labels for more beds of a room: the next numbers that no bed of the house has yet. */
export function nextBedLabels(
  { name, count, isOverflow }: MoreBeds,
  taken: readonly string[],
): readonly string[] {
  const inUse = new Set(taken)
  // A single room is its own bed: its second one is number two.
  const first = !isOverflow && inUse.has(name) ? 2 : 1
  const labels: string[] = []
  for (let n = first; labels.length < count; n += 1) {
    const label = `${name}-${isOverflow ? overflowMark : ''}${String(n).padStart(2, '0')}`
    if (!inUse.has(label)) labels.push(label)
  }
  return labels
}

/** A bed's label after its room was given another name; a label that was not made of the name stays. */
export function renamedBed(label: string, { from, to }: Readonly<{ from: string; to: string }>): string {
  if (label === from) return to
  return label.startsWith(`${from}-`) ? `${to}${label.slice(from.length)}` : label
}
