// What a reader says of a resident identity card, read field by field: the line a keyboard wedge types, or the object
// an HTTP reader answers with. Nothing is guessed: every fault has a code, and the worker types what cannot be read.
import { z } from 'zod'
import { civilDay, isCivilDay, type CivilDay } from '../shared/civil-day.ts'
import { readIdNumber } from './id-number.ts'
import { person } from './person.ts'

/** 居民身份证法 art. 3: what is printed on the card and kept in it. */
export const cardReading = z.object({
  name: z.string(),
  sex: person.shape.sex,
  /** GB/T 3304; `00` where the card says none (a child's card of old times). */
  ethnicity: z.string().regex(/^[0-9]{2}$/),
  bornOn: civilDay,
  address: z.string(),
  number: z.string(),
  issuer: z.string(),
  validFrom: civilDay.nullable(),
  /** null is 长期. */
  validTo: civilDay.nullable(),
})
export type CardReading = Readonly<z.infer<typeof cardReading>>

export const cardFault = z.enum([
  'no-text',
  'too-long',
  'not-an-object',
  'too-few-fields',
  'other-card',
  'name',
  'sex',
  'ethnicity',
  'birth',
  'address',
  'number',
  'wrong-check-digit',
  'birth-differs',
  'sex-differs',
  'validity',
])
export type CardFault = z.infer<typeof cardFault>

export type CardOutcome =
  Readonly<{ kind: 'read'; card: CardReading }> | Readonly<{ kind: 'fault'; because: CardFault }>

export type CardContext = Readonly<{
  asOf: CivilDay
  /** The code of a nationality that came in words (汉, 汉族), or null. */
  ethnicityCode: (words: string) => string | null
}>

/** Nine fields and a photo's name take far less; more than this is not a card. */
const longest = 600
const separators = ['|', '\t', '^', ';'] as const

/** Whether a line has the separators of a read-out; a bare number has none. */
export function looksLikeReadOut(text: string): boolean {
  return separators.some((separator) => text.split(separator).length >= 6)
}

/** 姓名|性别|民族|出生|住址|号码|签发机关|有效期 in one field or two; what follows is not read. */
export function readCardLine(text: string, context: CardContext): CardOutcome {
  const line = text.trim()
  if (line === '') return fault('no-text')
  if (line.length > longest) return fault('too-long')
  const separator = separators.find((one) => line.split(one).length >= 6)
  if (separator === undefined) return fault('too-few-fields')
  const [name, sex, ethnicity, birth, address, number, issuer, from, to] = line
    .split(separator)
    .map((part) => part.trim())
  const validity = to === undefined || validityOf(from) ? from : `${from}-${to}`
  return readFields({ name, sex, ethnicity, birth, address, number, issuer, validity }, context)
}

/** The names that readers give their fields, ours first. */
const namesOf = {
  name: ['name', 'Name', 'partyName', '姓名'],
  sex: ['sex', 'Sex', 'gender', '性别'],
  ethnicity: ['nation', 'Nation', 'ethnicity', '民族'],
  birth: ['birth', 'Birth', 'born', 'bornDay', 'birthday', '出生'],
  address: ['address', 'Address', 'certAddress', '住址'],
  number: ['number', 'idNumber', 'IDNumber', 'certNumber', 'idCode', 'id', '公民身份号码'],
  issuer: ['issuer', 'Issuer', 'certOrg', 'department', '签发机关'],
  validity: ['validity', 'effectDate', '有效期限'],
  from: ['validFrom', 'effDate', 'beginDate', '有效期起始'],
  to: ['validTo', 'expDate', 'endDate', '有效期截止'],
  kind: ['certType', 'cardType', 'type'],
} as const

/** Also one level down, where readers wrap what they read. */
const wrappers = ['data', 'result', 'resultContent', 'card'] as const

export function readCardObject(value: unknown, context: CardContext): CardOutcome {
  const outer = asObject(value)
  if (outer === null) return fault('not-an-object')
  const inner = wrappers.map((key) => asObject(outer[key])).find((one) => one !== null) ?? outer
  const of = (field: keyof typeof namesOf) => textOf(inner, namesOf[field])
  // 'I' and 'J' are the foreigners' and the Hong Kong, Macau and Taiwan cards: other kinds of document.
  if (['I', 'J', 'Y'].includes(of('kind') ?? '')) return fault('other-card')
  const from = of('from')
  const validity = of('validity') ?? (from === undefined ? undefined : `${from}-${of('to') ?? ''}`)
  const fields = { name: of('name'), sex: of('sex'), ethnicity: of('ethnicity'), birth: of('birth') }
  return readFields(
    { ...fields, address: of('address'), number: of('number'), issuer: of('issuer'), validity },
    context,
  )
}

type Raw = Readonly<
  Record<
    'name' | 'sex' | 'ethnicity' | 'birth' | 'address' | 'number' | 'issuer' | 'validity',
    string | undefined
  >
>

function readFields(raw: Raw, { asOf, ethnicityCode }: CardContext): CardOutcome {
  const { name = '', address = '', issuer = '' } = raw
  if (name === '' || tooLong(name, 30)) return fault('name')
  if (tooLong(address, 60)) return fault('address')
  const sex = sexOf(raw.sex)
  if (sex === null) return fault('sex')
  const ethnicity = ethnicityOf(raw.ethnicity, ethnicityCode)
  if (ethnicity === null) return fault('ethnicity')
  const bornOn = dayOfCard(raw.birth)
  if (bornOn === null) return fault('birth')
  const read = readIdNumber(raw.number ?? '', { asOf, knowsRegion: () => true })
  if (read.kind === 'error')
    return fault(read.because === 'wrong-check-digit' ? 'wrong-check-digit' : 'number')
  if (read.kind === 'old') return fault('number')
  if (read.facts.bornOn !== bornOn) return fault('birth-differs')
  if (sex !== 'unknown' && sex !== read.facts.sex) return fault('sex-differs')
  const valid = validityOf(raw.validity)
  if (valid === null) return fault('validity')
  return {
    kind: 'read',
    card: { name, sex, ethnicity, bornOn, address, number: read.number, issuer, ...valid },
  }
}

function sexOf(text: string | undefined) {
  if (text === undefined) return null
  if (['1', '男', 'M'].includes(text)) return 'male' as const
  if (['2', '女', 'F'].includes(text)) return 'female' as const
  return ['0', '9', '未知', '未说明'].includes(text) ? ('unknown' as const) : null
}

function ethnicityOf(text: string | undefined, codeOf: CardContext['ethnicityCode']): string | null {
  if (text === undefined || text === '') return '00'
  if (/^[0-9]{1,2}$/.test(text)) return text.padStart(2, '0')
  return codeOf(text.replace(/族$/, '')) ?? codeOf(text)
}

/** 19491231, 1949-12-31, 1949.12.31 or 1949年12月31日. */
function dayOfCard(text: string | undefined): CivilDay | null {
  const found = /^([0-9]{4})[-.年/]?([0-9]{1,2})[-.月/]?([0-9]{1,2})日?$/.exec(text ?? '')
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const civil = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDay(civil) ? civil : null
}

/** A card without a period is read all the same; one that says something else than days is not. */
function validityOf(text: string | undefined): Pick<CardReading, 'validFrom' | 'validTo'> | null {
  if (text === undefined || text === '' || text === '-') return { validFrom: null, validTo: null }
  const found = /^([0-9]{4}[-.]?[0-9]{2}[-.]?[0-9]{2})\s*[-~至]\s*(.+)$/.exec(text)
  const validFrom = dayOfCard(found?.[1])
  if (!found || validFrom === null) return null
  const until = found[2] ?? ''
  if (until.startsWith('长期') || until === '00000000') return { validFrom, validTo: null }
  const validTo = dayOfCard(until)
  return validTo === null ? null : { validFrom, validTo }
}

/** In code points, as a worker counts; control characters make a text unreadable. */
function tooLong(text: string, max: number): boolean {
  return [...text].length > max || /\p{Cc}|\uFFFD/u.test(text)
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  // Any object may be asked for any key; what comes back stays unknown.
  return value as Readonly<Record<string, unknown>>
}

function textOf(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
  }
  return undefined
}

function fault(because: CardFault): CardOutcome {
  return { kind: 'fault', because }
}
