// The form of things to be kept: rows as they are typed, and what the call is given. A row without a name is nothing.
import { custodyThing, type CustodyKind, type CustodyThing } from '../../domain/belongings/custody-item.ts'
import { formatFen, readFen } from '../../domain/shared/money-figures.ts'
import { checkInput } from '../api/check-input.ts'
import type { Failure } from '../api/failure.ts'

export type ThingValues = {
  name: string
  count: string
  kind: CustodyKind | ''
  /** As typed: 36.5. */
  amount: string
  cardTail: string
  features: string
  place: string
  sealNumber: string
  photoIds: number[]
}
export type CustodyValues = { takenAt: number | null; rows: ThingValues[] }

export function blankThing(place = ''): ThingValues {
  return {
    name: '',
    count: '1',
    kind: '',
    amount: '',
    cardTail: '',
    features: '',
    place,
    sealNumber: '',
    photoIds: [],
  }
}

export function blankCustody(takenAt: number): CustodyValues {
  return { takenAt, rows: [blankThing()] }
}

/** Only where the last row's bag lies is carried over; nobody has typed that. */
function isNothing({ name, amount, features, sealNumber, cardTail, kind, photoIds }: ThingValues): boolean {
  return photoIds.length === 0 && name.trim() + amount + features + sealNumber + cardTail + kind === ''
}

export function isBlankCustody({ rows }: CustodyValues): boolean {
  return rows.every(isNothing)
}

type Fault = Readonly<{ path: (string | number)[]; code: string }>

/** What cannot be read at all is said here; everything else the domain's schema says. */
function readThing(values: ThingValues): Readonly<{ thing: object; faults: readonly Fault[] }> {
  const { amount, count, ...rest } = values
  const fen = amount.trim() === '' ? null : readFen(amount)
  const pieces = count.normalize('NFKC').trim()
  const faults: Fault[] = []
  if (amount.trim() !== '' && fen === null) faults.push({ path: ['amountFen'], code: 'not-a-sum' })
  if (!/^[0-9]{1,4}$/.test(pieces)) faults.push({ path: ['count'], code: 'out-of-range' })
  if (values.kind === '') faults.push({ path: ['kind'], code: 'choose-one' })
  const cardTail = rest.cardTail.normalize('NFKC').trim()
  return { thing: { ...rest, cardTail, count: Number(pieces), amountFen: fen }, faults }
}

type Filled = readonly Readonly<{ values: ThingValues; at: number }>[]

export type ReadRows =
  | Readonly<{ isRight: true; items: CustodyThing[] }>
  | Readonly<{ isRight: false; failure: Extract<Failure, { kind: 'invalid' }> }>

/** The call's items, or what is wrong with them, at the paths of the call. */
export function readRows(filled: Filled): ReadRows {
  const items: CustodyThing[] = []
  const fields: Fault[] = []
  filled.forEach(({ values }, index) => {
    const { thing, faults } = readThing(values)
    const checked = checkInput(custodyThing, thing)
    if (faults.length === 0 && checked.isRight) return void items.push(checked.value)
    const said = faults.length > 0 || checked.isRight ? faults : checked.failure.data.fields
    fields.push(...said.map(({ path, code }) => ({ path: ['items', index, ...path], code })))
  })
  if (fields.length === 0) return { isRight: true, items }
  return { isRight: false, failure: { kind: 'invalid', data: { fields } } }
}

/** The rows that say something, each with its place in the form, so that an error finds its row again. */
export function filledRows({ rows }: CustodyValues): Filled {
  return rows.map((values, at) => ({ values, at })).filter(({ values }) => !isNothing(values))
}

/** `items.1.amountFen` of the call is `rows.3.amount` of the form. */
export function rowField(path: string, filled: Filled): string {
  const [list = '', index = '', field = '', ...rest] = path.split('.')
  if (list !== 'items') return path
  const row = filled[Number(index)]?.at ?? 0
  return ['rows', String(row), field === 'amountFen' ? 'amount' : field, ...rest].join('.')
}

/** For the correction of one item. */
export function thingValues({ amountFen, count, ...thing }: CustodyThing): ThingValues {
  return { ...thing, count: String(count), amount: amountFen === null ? '' : formatFen(amountFen) }
}
