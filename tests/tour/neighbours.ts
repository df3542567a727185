// Who is in the house before the tour begins, so that its screens are not empty: made-up persons, by the same calls the
// screens make. Nobody real; nobody has a number of identity.
import type { Sex } from '../../domain/people/person.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { sampleAdmission, sampleDetails } from '../support/samples.ts'

type Neighbour = Readonly<{
  name: string | null
  sex: Sex
  age: number
  bed: string
  /** Hours before now. */
  since: number
  way: string
  reason: string
  tenths: number
}>

const neighbours: readonly Neighbour[] = [
  { name: '欧阳建国', sex: 'male', age: 62, bed: '男一-01', since: 220, way: '1', reason: '1', tenths: 364 },
  { name: '仇桂兰', sex: 'female', age: 71, bed: '女一-01', since: 262, way: '2', reason: '4', tenths: 366 },
  {
    name: '艾合买提·吐尔逊',
    sex: 'male',
    age: 38,
    bed: '男一-03',
    since: 46,
    way: '1',
    reason: '3',
    tenths: 365,
  },
  { name: null, sex: 'male', age: 55, bed: '男二-01', since: 190, way: '2', reason: '5', tenths: 367 },
  { name: '万俟小满', sex: 'female', age: 34, bed: '女一-03', since: 22, way: '1', reason: '2', tenths: 368 },
  { name: '曾立', sex: 'male', age: 29, bed: '男二-02', since: 5, way: '1', reason: '1', tenths: 363 },
]

const hour = 3_600_000

export async function moveIn(head: StationClient, now: number): Promise<void> {
  const beds = await head.intake.beds()
  for (const one of neighbours) {
    const arrivedAt = now - one.since * hour
    const bed = beds.find(({ label }) => label === one.bed)
    if (!bed) throw new Error(`No bed ${one.bed}`)
    const input = sampleAdmission({ details: detailsOf(one) })
    const { stayId } = await head.intake.admit({
      ...input,
      check: {
        ...input.check,
        checkedAt: arrivedAt,
        temperature: { kind: 'measured', tenths: one.tenths, method: 'forehead' },
      },
      registration: {
        ...input.registration,
        arrivedAt,
        arrivalWay: one.way,
        reasons: [one.reason],
        broughtBy: {
          ...input.registration.broughtBy,
          ...(one.way === '2' ? { unit: '示例街道派出所', person: '值班民警', foundPlace: '长途车站' } : {}),
        },
      },
      place: { kind: 'bed', bedId: bed.id },
    })
    await head.care.write({
      stayId,
      happenedAt: Math.max(arrivedAt, now - 2 * hour),
      content: { kind: 'temperature', reading: { kind: 'measured', tenths: one.tenths, method: 'forehead' } },
      remark: '',
      correctsId: null,
    })
  }
}

function detailsOf({ name, sex, age }: Neighbour) {
  return sampleDetails({
    name,
    sex,
    birth: { kind: 'estimated', age, asOf: '2026-01-01' },
    document: { kind: '99', reason: '遗失' },
    household: { region: null, text: '示例镇示例村' },
    contacts: [],
  })
}
