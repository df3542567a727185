// Bad input for any field of any call, made from the contract's own schemas: which fields there are, and what a
// careless or hostile client might put into each. Starts from an input that is right; knows nothing of the rules.
import fc from 'fast-check'
import { z } from 'zod'

type Json = Readonly<{
  type?: string
  properties?: Readonly<Record<string, Json>>
  items?: Json
  anyOf?: readonly Json[]
  oneOf?: readonly Json[]
  enum?: readonly unknown[]
  const?: unknown
  pattern?: string
}>
export type FieldPath = readonly (string | number)[]

export type Field = Readonly<{
  path: FieldPath
  /** The same for every item of a list, and different for each branch of a union. */
  place: string
  /** A text that no pattern and no list narrows. */
  isText: boolean
}>

const jsonSchemaOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input' }) as Json

/** The fields that are there in this input, the input itself not among them. */
export function fieldsOf(schema: z.ZodType, input: unknown): readonly Field[] {
  return walk(jsonSchemaOf(schema), { value: input, path: [], place: '' }).slice(1)
}

/** The place of every field that any input could have. */
export function placesOf(schema: z.ZodType): readonly string[] {
  const places = new Set<string>()
  const visit = (json: Json, place: string): void => {
    const branches = json.anyOf ?? json.oneOf
    if (branches) {
      branches.forEach((branch) => visit(branch, place + markOf(branch)))
      return
    }
    if (json.type !== 'null') places.add(place)
    for (const [key, property] of Object.entries(json.properties ?? {})) visit(property, `${place}.${key}`)
    if (json.items) visit(json.items, `${place}[]`)
  }
  visit(jsonSchemaOf(schema), '')
  places.delete('')
  return [...places]
}

type At = Readonly<{ value: unknown; path: FieldPath; place: string }>

function walk(json: Json, { value, path, place }: At): Field[] {
  const branches = json.anyOf ?? json.oneOf
  if (branches) {
    const branch = branches.find((each) => fits(each, value))
    return branch ? walk(branch, { value, path, place: place + markOf(branch) }) : []
  }
  const isText =
    json.type === 'string' && json.pattern === undefined && json.enum === undefined && !('const' in json)
  const own: Field[] = json.type === 'null' ? [{ path, place: '', isText: false }] : [{ path, place, isText }]
  if (isRecord(value))
    for (const [key, property] of Object.entries(json.properties ?? {}))
      own.push(...walk(property, { value: value[key], path: [...path, key], place: `${place}.${key}` }))
  if (Array.isArray(value) && json.items && value.length > 0)
    own.push(...walk(json.items, { value: value[0], path: [...path, 0], place: `${place}[]` }))
  return own
}

/** Tells the branches of a union apart by their `kind`, where they have one. */
function markOf(branch: Json): string {
  const { kind } = branch.properties ?? {}
  return kind ? `<${typeof kind.const === 'string' ? kind.const : 'other'}>` : ''
}

function fits(branch: Json, value: unknown): boolean {
  const nested = branch.anyOf ?? branch.oneOf
  if (nested) return nested.some((each) => fits(each, value))
  if (branch.type === 'null') return value === null
  if (branch.type === 'object') {
    const { kind } = branch.properties ?? {}
    if (!isRecord(value)) return false
    return (
      !kind || ('const' in kind ? kind.const === value['kind'] : kind.enum?.includes(value['kind']) === true)
    )
  }
  if (branch.type === 'integer') return typeof value === 'number'
  return branch.type === typeof value || (branch.type === 'array' && Array.isArray(value))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The input with one field replaced; `undefined` leaves the field out. */
export function withField(input: unknown, [step, ...rest]: FieldPath, bad: unknown): unknown {
  if (step === undefined) return bad
  if (Array.isArray(input))
    return input.map((item, index) => (index === step ? withField(item, rest, bad) : item))
  const record = input as Record<string, unknown>
  return { ...record, [step]: withField(record[step], rest, bad) }
}

/** The input as it arrives: JSON has no infinity, which is sent as null. */
export function asSent(input: unknown): unknown {
  const text = JSON.stringify(input, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return JSON.parse(text)
}

export type Badness = Readonly<{ name: string; value: unknown }>

/** Odd, but somebody's words: a free text must take these and give them back. Short enough for any field. */
export const oddTexts: readonly Badness[] = [
  { name: 'SQL', value: "';DROP TABLE x;--" },
  { name: 'script', value: '<script>alert(1)' },
  { name: 'path', value: '../../etc/passwd' },
  { name: 'full-width digits', value: '１２３４５' },
  { name: 'emoji', value: '😀👍🏽' },
  { name: 'rare characters', value: '𠮷㐂𬺈𰻝' },
  { name: 'minority name', value: '阿依古丽·买买提' },
  { name: 'quotes and slashes', value: '"\\\'`${x}%s\\n' },
  { name: 'combining marks', value: 'e\u0301Å' },
]

const proto = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}') as unknown

export const badValues: readonly Badness[] = [
  { name: 'missing', value: undefined },
  { name: 'null', value: null },
  { name: 'empty text', value: '' },
  { name: 'blanks', value: ' \u3000 ' },
  { name: 'huge text', value: '字'.repeat(100_000) },
  { name: 'control characters', value: 'a\0b\u0007' },
  { name: 'direction marks', value: 'a\u202eb' },
  { name: 'lone surrogate', value: 'a\ud800' },
  { name: 'other lone surrogate', value: '\udc00a' },
  { name: 'a text for a number', value: '12' },
  { name: 'a number', value: 12.5 },
  { name: 'NaN', value: Number.NaN },
  { name: 'Infinity', value: Number.POSITIVE_INFINITY },
  { name: 'negative', value: -1 },
  { name: 'zero', value: 0 },
  { name: 'huge number', value: 1e300 },
  { name: 'largest safe integer', value: Number.MAX_SAFE_INTEGER },
  { name: 'boolean for something', value: 'true' },
  { name: 'array', value: [] },
  { name: 'long array', value: Array.from({ length: 1000 }, () => '1') },
  { name: 'object', value: {} },
  { name: 'prototype keys', value: proto },
  { name: 'bigint', value: 10n },
  { name: 'date', value: new Date(0) },
]

/** What nobody would think of; the same each time. */
export function anythings(count: number): readonly Badness[] {
  const values = fc.sample(fc.anything({ maxDepth: 2, withNullPrototype: true }), {
    seed: 20261123,
    numRuns: count,
  })
  return values.map((value) => ({ name: 'anything', value }))
}
