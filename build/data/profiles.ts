// The three sizes of station that the synthetic data comes in: cases, years, rooms, staff.
// The figures are those the product is designed for: 100, 1,500 and 22,000 cases a year.
import { defaultRooms, type DefaultRoom } from '../../domain/intake/default-rooms.ts'
import type { Duty, Role } from '../../domain/accounts/account.ts'
import type { Sex } from '../../domain/people/person.ts'

export type StaffMember = Readonly<{
  name: string
  roles: readonly Role[]
  duties: readonly Duty[]
  sex: Sex
}>

export type StationSize = Readonly<{
  code: 'county' | 'prefecture' | 'megacity'
  stationName: string
  casesPerYear: number
  years: number
  /** Rooms added to those every new station has. */
  rooms: readonly DefaultRoom[]
  staff: readonly StaffMember[]
}>

const head: StaffMember = { name: '周站长', roles: ['head'], duties: ['duty-leader'], sex: 'female' }
const member = (name: string, sex: Sex, ...roles: Role[]): StaffMember => ({ name, roles, duties: [], sex })

const countyStaff: readonly StaffMember[] = [
  head,
  member('林前台', 'female', 'front-desk'),
  member('何照料', 'female', 'caregiver'),
  member('马寻亲', 'male', 'tracing'),
  member('沈护送', 'male', 'escort'),
  { ...member('高夜班', 'male', 'front-desk', 'caregiver'), duties: ['section-approval'] },
]

const surnames = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜')

/** More of the same, each with the role's word as a name. */
function many(count: number, word: string, ...roles: Role[]): StaffMember[] {
  return surnames
    .slice(0, count)
    .map((surname, index) => member(surname + word, index % 2 ? 'male' : 'female', ...roles))
}

const cityStaff = (scale: number): readonly StaffMember[] => [
  ...countyStaff,
  ...many(2 * scale, '接待', 'front-desk'),
  ...many(4 * scale, '护理', 'caregiver'),
  ...many(scale, '查询', 'tracing'),
  ...many(2 * scale, '接送', 'escort'),
]

function wards(men: number, women: number, singles: number, beds: number): readonly DefaultRoom[] {
  const row = (count: number, name: string, room: Omit<DefaultRoom, 'name'>) =>
    Array.from({ length: count }, (_, index) => ({ name: `${name}${index + 1}`, ...room }))
  return [
    ...row(men, '男寝', { sex: 'male', zone: 'general', beds }),
    ...row(women, '女寝', { sex: 'female', zone: 'general', beds }),
    ...row(singles, '单间', { sex: 'single', zone: 'care', beds: 1 }),
  ]
}

const sizes: readonly StationSize[] = [
  {
    code: 'county',
    stationName: '乙东区救助管理站',
    casesPerYear: 100,
    years: 20,
    rooms: [],
    staff: countyStaff,
  },
  {
    code: 'prefecture',
    stationName: '乙州市救助管理站',
    casesPerYear: 1500,
    years: 20,
    rooms: wards(12, 5, 6, 6),
    staff: cityStaff(1),
  },
  {
    code: 'megacity',
    stationName: '甲省乙州市救助管理总站',
    casesPerYear: 22_000,
    years: 20,
    rooms: wards(70, 26, 30, 10),
    staff: cityStaff(4),
  },
]

export function stationSize(code: StationSize['code']): StationSize {
  const size = sizes.find((one) => one.code === code)
  if (!size) throw new RangeError(`No such size: ${code}`)
  return size
}

/** Room after room and bed after bed, in the order they are made: the first bed has the number 1. */
export function allRooms(size: StationSize): readonly DefaultRoom[] {
  return [...defaultRooms, ...size.rooms]
}
