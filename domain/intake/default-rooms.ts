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
