// The leaving part of F4: blank until the stay is closed; then the exit, and the escort or the one who fetched.
import { isWithStation } from '../../domain/belongings/custody-item.ts'
import type { StayExit } from '../../domain/intake/stay.ts'
import { exitWay } from '../../domain/intake/stay.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { CaseFile, EscortFile } from '../case-file.ts'
import { exitWords, kinshipWords, transportWords } from '../words.ts'
import type { LeavingData } from './data.ts'

export function leavingData({ stay, escort, station, belongings }: CaseFile): LeavingData {
  if (stay.state.kind !== 'closed') return blankLeaving()
  const { exit } = stay.state
  return {
    leftAt: minuteOf(exit.at, station.zone),
    ways: ways(exit),
    destination: exit.destination,
    note: exit.note,
    goods: goods(belongings),
    receiver: escort === null ? noReceiver : receiver(escort),
    escort: escort === null ? noEscort : escortPart(escort, station.zone),
  }
}

export function blankLeaving(): LeavingData {
  return {
    leftAt: '',
    ways: ways(null),
    destination: '',
    note: '',
    goods: goodsChoices(null),
    receiver: noReceiver,
    escort: noEscort,
  }
}

const noReceiver = { name: '', relation: '', documentNumber: '', phone: '' } as const
const noEscort = { staff: '', departAt: '', transport: '', handoverSerial: '' } as const

function ways(exit: StayExit | null): LeavingData['ways'] {
  return exitWay.options.map((way) => ({ label: exitWords[way], chosen: exit?.way === way }))
}

type Goods = 'returned' | 'open' | 'none'

const goodsWords: Readonly<Record<Goods, string>> = {
  returned: '已全部返还',
  open: '尚有代管',
  none: '无寄存',
}

function goodsChoices(chosen: Goods | null): LeavingData['goods'] {
  return (['returned', 'open', 'none'] as const).map((one) => ({
    label: goodsWords[one],
    chosen: one === chosen,
  }))
}

/** Nothing is ticked where nothing was registered at all: the pen knows better than an empty register. */
function goods({ checks, items }: CaseFile['belongings']): LeavingData['goods'] {
  if (items.length === 0) return goodsChoices(checks.length === 0 ? null : 'none')
  return goodsChoices(items.some(isWithStation) ? 'open' : 'returned')
}

function receiver({ plan, state }: EscortFile): LeavingData['receiver'] {
  const signed = state.kind === 'handed-over' ? state.handover : null
  const relation = signed?.relation ?? plan.receiving.relation
  return {
    name: signed?.receiver ?? plan.receiving.person,
    relation: relation === 'unknown' ? '' : kinshipWords[relation],
    documentNumber: signed?.receiverDocument ?? '',
    phone: plan.receiving.phone,
  }
}

function escortPart({ plan, handoverSerial }: EscortFile, zone: string): LeavingData['escort'] {
  return {
    staff: plan.staff.map((member) => member.name).join('、'),
    departAt: minuteOf(plan.departAt, zone),
    transport: [transportWords[plan.transport.kind], plan.transport.number]
      .filter((part) => part !== '')
      .join(' '),
    handoverSerial,
  }
}
