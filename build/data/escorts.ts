// The way home of a stay that is escorted: planned the day before, confirmed, departed, handed over or brought back.
import type { EscortPlan, Handover } from '../../domain/escort/escort.ts'
import { day, hour, minute, type Course } from './course.ts'
import type { Deed } from './deeds.ts'
import type { PlannedStay } from './house.ts'
import { makePhone } from './identity-number.ts'
import { leaveStay } from './leavings.ts'
import { makeName } from './names.ts'
import { inDaytime } from './stay-course.ts'
import { backReasons, confirmedHow, needsOnTheWay } from './words.ts'

/** How long a bed is kept after departure; the plan gives it to nobody before. */
const bedKept = 12 * hour

type EscortOnItsWay = { readonly id: number; readonly plan: EscortPlan; version: number }

/** @param certain planned and confirmed at this instant; by chance where nothing is said */
export function scheduleEscort(course: Course, stay: PlannedStay, certain?: number): void {
  const { random, agenda } = course
  const at = certain ?? Math.max(stay.arrivedAt + hour, stay.leaveAt - 16 * hour - random.int(180) * minute)
  const isConfirmed = certain !== undefined || random.chance(0.8)
  agenda.add(at, () => plan(course, stay, { at, isConfirmed }))
}

type Planning = Readonly<{ at: number; isConfirmed: boolean }>

function plan(course: Course, stay: PlannedStay, { at, isConfirmed }: Planning): readonly Deed[] {
  const { house, agenda } = course
  if (stay.way !== 'escorted' || stay.escortId !== null || !house.open.has(stay.stayId)) return []
  const travellers = [stay, ...companions(course, stay)]
  const id = house.nextEscortId()
  for (const traveller of travellers) traveller.escortId = id
  const made = makePlan(course, travellers, at)
  const first = isConfirmed ? made : { ...made, receiving: { ...made.receiving, confirmed: null } }
  const escort: EscortOnItsWay = { id, plan: made, version: 1 }
  if (!isConfirmed) agenda.add(at + 2 * hour, () => confirm(course, escort, at + 2 * hour))
  agenda.add(made.departAt, () => depart(course, escort, travellers))
  return [{ kind: 'planEscort', at, by: course.someone('escort'), input: { plan: first, draftId: null } }]
}

/** Others who are to be escorted within two days may come along. */
function companions({ house, random }: Course, stay: PlannedStay): PlannedStay[] {
  if (!random.chance(0.15)) return []
  return [...house.open.values()]
    .filter((other) => other !== stay && other.way === 'escorted' && other.escortId === null)
    .filter((other) => !other.isTravelling && Math.abs(other.leaveAt - stay.leaveAt) < 2 * day)
    .slice(0, 2)
}

/** A woman on the staff, and two at least. */
function makePlan(course: Course, travellers: readonly PlannedStay[], at: number): EscortPlan {
  const { random, size } = course
  const [first] = travellers
  const able = size.staff.filter(({ roles }) => roles.includes('escort') || roles.includes('caregiver'))
  const woman = able.find(({ sex }) => sex === 'female')
  const other = random.pick(able.filter((member) => member !== woman))
  const staff = [other, ...(woman ? [woman] : [])]
  const isRelative = random.chance(0.3)
  const kin = makeName(random, 'unknown').name
  const region = first?.home.region ?? null
  return {
    destination: { region, text: region === null ? '户籍地待定，送邻县站' : (first?.home.text ?? '') },
    receiving: {
      kind: isRelative ? 'relative' : random.chance(0.7) ? 'relief-station' : 'civil-affairs',
      name: isRelative ? kin : '当地救助管理站',
      person: kin,
      relation: isRelative ? 'sibling' : 'other',
      phone: makePhone(random),
      confirmed: { by: kin, at, how: random.pick(confirmedHow) },
    },
    staff: staff.map(({ name, sex }, index) => ({
      name,
      sex,
      phone: makePhone(random),
      leader: index === 0,
    })),
    transport: random.chance(0.6)
      ? { kind: 'train', number: `K${100 + random.int(900)}`, route: '本地站—省城站—户籍地站' }
      : { kind: 'vehicle', number: '站内 2 号车', route: '' },
    departAt: first?.leaveAt ?? at + day,
    persons: travellers.map(({ stayId }) => ({ stayId, needs: random.pick(needsOnTheWay) })),
  }
}

function confirm(course: Course, escort: EscortOnItsWay, at: number): readonly Deed[] {
  const { receiving } = escort.plan
  const confirmed = { by: receiving.person, at, how: '电话' }
  const input = {
    id: escort.id,
    version: escort.version,
    plan: { ...escort.plan, receiving: { ...receiving, confirmed } },
  }
  escort.version += 1
  return [{ kind: 'changeEscort', at, by: course.someone('escort'), input }]
}

function depart(course: Course, escort: EscortOnItsWay, travellers: readonly PlannedStay[]): readonly Deed[] {
  const { house, random, agenda } = course
  const at = escort.plan.departAt
  for (const stay of travellers) {
    if (stay.bedId !== null) house.beds.leave(stay.bedId, at + bedKept)
    Object.assign(stay, { bedId: null, isTravelling: true, version: stay.version + 1 })
    const arrives = Math.round(at + hour * random.between(4, 30))
    const isBrought = random.chance(0.02)
    const arrival = { escort, stay, at: arrives }
    agenda.add(arrives, () => (isBrought ? bringBack(course, arrival) : handOver(course, arrival)))
  }
  const input = { id: escort.id, version: escort.version, at, overrides: [] }
  escort.version += 1
  return [{ kind: 'depart', at, by: course.someone('escort'), input }]
}

type Arrival = Readonly<{ escort: EscortOnItsWay; stay: PlannedStay; at: number }>

function handOver(course: Course, { escort, stay, at }: Arrival): readonly Deed[] {
  const { receiving } = escort.plan
  const handover: Handover = {
    at,
    place: '接收方办公室',
    receiver: receiving.person,
    relation: receiving.relation,
    receiverDocument: receiving.kind === 'relative' ? '身份证已核对' : '工作证已核对',
    note: '',
  }
  const input = { id: escort.id, version: escort.version, stayId: stay.stayId, handover }
  escort.version += 1
  course.house.close(stay, at)
  return [{ kind: 'handOver', at, by: course.someone('escort'), input }]
}

function bringBack(course: Course, { escort, stay, at }: Arrival): readonly Deed[] {
  const { house, random, agenda } = course
  const { place, bedId } = house.place(stay.sex, at)
  const input = {
    id: escort.id,
    version: escort.version,
    stayId: stay.stayId,
    at,
    reason: random.pick(backReasons),
    place,
    overrides: [],
  }
  escort.version += 1
  const leaveAt = inDaytime(at + day, random.int(180))
  Object.assign(stay, { bedId, isTravelling: false, version: stay.version + 1, escortId: null })
  Object.assign(stay, { way: 'fetched', leaveAt })
  agenda.add(leaveAt, () => leaveStay(course, stay, leaveAt))
  return [{ kind: 'bringBack', at, by: course.someone('escort'), input }]
}
