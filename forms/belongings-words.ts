// The papers' Chinese words for belongings: items, sums, what became of a thing. Total maps; decides nothing.
import type { CustodyItem, CustodyKind, SignedHow } from '../domain/belongings/custody-item.ts'
import { isWithStation } from '../domain/belongings/custody-item.ts'
import type {
  FindingFate,
  FindingKind,
  SecurityCheck,
  SecurityWay,
} from '../domain/belongings/security-check.ts'
import { assertNever } from '../domain/shared/assert-never.ts'
import { minuteOf } from '../domain/shared/civil-day.ts'
import { formatFen } from '../domain/shared/money-figures.ts'
import { moneyInWords } from '../domain/shared/money-words.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

export const custodyKindWords: Words<CustodyKind> = {
  document: '证件',
  cash: '现金',
  'bank-card': '银行卡',
  phone: '手机',
  medicine: '药品',
  valuable: '贵重物品',
  clothes: '衣物',
  sharp: '利器',
  other: '其他',
}

export const findingKindWords: Words<FindingKind> = {
  flammable: '易燃品',
  explosive: '易爆品',
  'controlled-knife': '管制刀具',
  drugs: '毒品',
  sharp: '利器',
  blunt: '钝器',
  other: '其他',
}

export const securityWayWords: Words<SecurityWay> = {
  gate: '安检门',
  'hand-held': '手持',
  'opened-bags': '开包',
}

const signedHowWords: Words<SignedHow> = {
  signature: '签名',
  'finger-mark': '指印',
  'cannot-write': '不能书写',
}

/** Figures and capitals beside each other, as receipts want them. */
export function sumWords(fen: number): string {
  return `¥${formatFen(fen)}（${moneyInWords(fen)}）`
}

/** What tells the item from others like it, with its sum. */
export function featureWords({ thing }: Pick<CustodyItem, 'thing'>): string {
  const sum = thing.amountFen === null ? '' : sumWords(thing.amountFen)
  const tail = thing.cardTail === '' ? '' : `尾号 ${thing.cardTail}`
  return [sum, tail, thing.features].filter((words) => words !== '').join('；')
}

export function placeOfItem({ thing }: Pick<CustodyItem, 'thing'>): string {
  const seal = thing.sealNumber === '' ? '' : `封签 ${thing.sealNumber}`
  return [seal, thing.place].filter((words) => words !== '').join('；')
}

/** One line for a paper that only names the belongings: 双肩包 1；现金 1 ¥36.50. */
function shortWords({ thing }: CustodyItem): string {
  const sum = thing.amountFen === null ? '' : ` ¥${formatFen(thing.amountFen)}`
  const seal = thing.sealNumber === '' ? '' : `（封签 ${thing.sealNumber}）`
  return `${thing.name} ${thing.count}${sum}${seal}`
}

/** What was written of the belongings, and what of it the station keeps, by the register where there is one. */
export function belongingsWords(said: string, items: readonly CustodyItem[]): string {
  const kept = items.filter(isWithStation)
  const register = kept.length === 0 ? '' : `代管 ${kept.length} 件：${kept.map(shortWords).join('；')}`
  return [said, register].filter((words) => words !== '').join('\n')
}

export function fateWords(fate: FindingFate): string {
  switch (fate.kind) {
    case 'kept-by-person':
      return '本人自带'
    case 'in-custody':
      return ['本站代管', fate.sealNumber === '' ? '' : `封签 ${fate.sealNumber}`, fate.place]
        .filter((words) => words !== '')
        .join('；')
    case 'to-police':
      return `移交公安：${fate.policeStation} ${fate.officer}，收据 ${fate.receiptNumber}`
    case 'destroyed':
      return `征得 ${fate.consentedBy} 同意销毁：${fate.how}`
    default:
      return assertNever(fate)
  }
}

/** When and how an item left the station; both empty while it is there. */
export function endWords({ state }: CustodyItem, zone: string): Readonly<{ at: string; how: string }> {
  switch (state.kind) {
    case 'in-custody':
      return { at: '', how: '代管中' }
    case 'unclaimed':
      return { at: minuteOf(state.at, zone), how: `未领取${state.note === '' ? '' : `：${state.note}`}` }
    case 'returned': {
      const { at, to, how, witness } = state.returning
      const seen = witness === '' ? '' : `，见证 ${witness}`
      return { at: minuteOf(at, zone), how: `返还 ${to}（${signedHowWords[how]}${seen}）` }
    }
    case 'to-police': {
      const { policeStation, officer, receiptNumber } = state.receipt
      return {
        at: minuteOf(state.at, zone),
        how: `移交公安：${policeStation} ${officer}，收据 ${receiptNumber}`,
      }
    }
    case 'destroyed':
      return {
        at: minuteOf(state.at, zone),
        how: `征得 ${state.destruction.consentedBy} 同意销毁：${state.destruction.how}`,
      }
    default:
      return assertNever(state)
  }
}

/** F1's result of the security check, by the last check that was recorded. */
export function securityResult(check: SecurityCheck | undefined): string | null {
  if (check === undefined) return null
  if (check.outcome.kind === 'refused') return '拒绝检查'
  const found = check.outcome.findings
  return found.length === 0 ? '通过' : found.map(({ what, fate }) => `${what}：${fateWords(fate)}`).join('；')
}
