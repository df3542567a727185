// Whatever happens in a house in whatever order: no two persons in a bed, no person in two beds, and whoever leaves or
// was entered by mistake lets go of theirs.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReadOnly } from '../../db/open.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { refusalOf } from '../support/refusals.ts'
import { sampleAdmission, sampleDetails } from '../support/samples.ts'
import { openTestStation, type TestStation } from '../support/test-station.ts'

let station: TestStation
let head: StationClient
beforeAll(async () => {
  station = await openTestStation()
  head = await station.as('head')
})
afterAll(() => station.close())

const step = fc.record({
  kind: fc.constantFrom('admit', 'move', 'leave', 'void', 'send', 'keep', 'back', 'family', 'out', 'in'),
  who: fc.nat({ max: 6 }),
  bed: fc.nat({ max: 13 }),
  sex: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
})
type Step = (typeof step extends fc.Arbitrary<infer One> ? One : never) & object
type Stay = { stayId: number; version: number }

/** What the step was refused for is not asked here: only that nothing was half done. */
async function tried(call: Promise<unknown>): Promise<boolean> {
  try {
    await call
    return true
  } catch {
    expect((await refusalOf(call)).kind).not.toBe('internal')
    return false
  }
}

async function take({ kind, who, bed, sex }: Step, stays: Stay[], beds: readonly Bed[]): Promise<void> {
  const chosen = beds[bed % beds.length]!
  const place = { kind: 'bed' as const, bedId: chosen.id }
  if (kind === 'admit') {
    const details = sampleDetails({ sex, document: { kind: '99', reason: '遗失' } })
    const call = head.intake.admit({ ...sampleAdmission({ details }), place })
    if (await tried(call)) stays.push({ stayId: (await call).stayId, version: 1 })
    return
  }
  if (kind === 'out') return void (await tried(head.rooms.takeOut({ ...roomAnd(chosen), reason: '维修' })))
  if (kind === 'in') return void (await tried(head.rooms.putBack(roomAnd(chosen))))
  const stay = stays[who % Math.max(1, stays.length)]
  if (!stay) return
  const { stayId, version } = stay
  if (kind === 'family')
    return void (await tried(head.families.join({ stayId, familyId: null, role: 'other' })))
  if (await tried(callOf(kind, { stayId, version, place }))) stay.version += 1
}

type Bed = Readonly<{ id: number; roomId: number }>
const roomAnd = ({ id, roomId }: Bed) => ({ roomId, bedId: id })

type OnStay = Readonly<{ stayId: number; version: number; place: { kind: 'bed'; bedId: number } }>

function callOf(kind: Step['kind'], { place, ...stay }: OnStay): Promise<unknown> {
  const at = station.now()
  const away = { place: '医院', broughtBy: '', note: '' }
  if (kind === 'move') return head.intake.moveBed({ ...stay, place, reason: '换床', overrides: [] })
  if (kind === 'void') return head.intake.voidStay({ ...stay, reason: '误建' })
  if (kind === 'send')
    return head.rooms.sendOut({ ...stay, ...away, kind: 'in-hospital', at, bedKeptUntil: null })
  if (kind === 'keep')
    return head.rooms.sendOut({ ...stay, ...away, kind: 'outing', at, bedKeptUntil: at + 3_600_000 })
  if (kind === 'back') return head.rooms.bringBack({ ...stay, at, note: '', place, overrides: [] })
  const exit = { at, destination: '', note: '', overrides: [] }
  return head.escort.leave({ ...stay, ...exit, way: 'left-unannounced' })
}

function wrongs(): unknown[] {
  const db = openReadOnly(station.dataDir)
  const found = db.all(
    `
    SELECT 'two in a bed' FROM bed_holding WHERE to_at IS NULL GROUP BY bed_id HAVING count(*) > 1
    UNION ALL SELECT 'in two beds' FROM bed_holding WHERE to_at IS NULL GROUP BY stay_id HAVING count(*) > 1
    UNION ALL SELECT 'gone, still in bed' FROM bed_holding JOIN stay ON stay.id = stay_id
      WHERE stay.open_state IS NULL AND (to_at IS NULL OR kept_until > $at)
    UNION ALL SELECT 'away, still in bed' FROM bed_holding JOIN stay ON stay.id = stay_id
      WHERE stay.open_state <> 'in-house' AND to_at IS NULL
    UNION ALL SELECT 'in a bed out of service' FROM bed_holding JOIN bed ON bed.id = bed_id
      WHERE bed.out_since IS NOT NULL AND to_at IS NULL
    UNION ALL SELECT 'a kept bed given away' FROM bed_holding kept JOIN bed_holding holding USING (bed_id)
      WHERE kept.kept_until > $at AND holding.to_at IS NULL
    UNION ALL SELECT 'another place than the bed' FROM bed_holding JOIN stay ON stay.id = stay_id
      JOIN bed ON bed.id = bed_id WHERE to_at IS NULL AND stay.place_label <> bed.label`,
    {
      at: station.now(),
    },
  )
  db.close()
  return found
}

it(
  'never lays two persons into a bed nor one into two, over random histories',
  { timeout: 60_000 },
  async () => {
    const beds = await head.intake.beds()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const stays: Stay[] = []
        for (const each of steps) {
          await take(each, stays, beds)
          expect(wrongs()).toEqual([])
        }
        const last = { kind: 'leave', who: 0, bed: 0, sex: 'male' } as const
        for (const stay of stays) await take(last, [stay], beds)
        for (const bed of beds) await tried(head.rooms.putBack(roomAnd(bed)))
        expect((await head.intake.beds()).filter(({ state }) => state !== 'free')).toEqual([])
      }),
      { numRuns: 25, seed: 20_261_124 },
    )
  },
)
