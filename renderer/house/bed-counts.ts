// How many beds of the house are taken, free, kept and out of service; overflow beds are counted apart.
import type { PlanPerson, PlanRoom } from '../../station/contract/rooms.ts'

export type PlanElsewhere = PlanPerson &
  Readonly<{ awaySince: number | null; awayNote: string; keptBed: string }>
export type HousePlan = Readonly<{ rooms: readonly PlanRoom[]; elsewhere: readonly PlanElsewhere[] }>

export function bedCounts({ rooms }: Pick<HousePlan, 'rooms'>) {
  const beds = rooms.flatMap((room) => room.beds)
  const count = (state: (typeof beds)[number]['state'], isOverflow: boolean) =>
    beds.filter((bed) => bed.state === state && bed.isOverflow === isOverflow).length
  return {
    // Whoever lies in an overflow bed lies in a bed.
    occupied: count('occupied', false) + count('occupied', true),
    free: count('free', false),
    held: count('held', false) + count('held', true),
    out: count('out', false) + count('out', true),
    overflow: count('free', true),
  }
}
