// Single figures set by law that rules compare with (ages, sums), as rows with source, mark and dates.
// Lengths of time are clock rules; what only one station's gate asks is in its gate profile.
import { z } from 'zod'
import { civilDay, type CivilDay } from '../shared/civil-day.ts'
import { requiredLine } from '../shared/text.ts'
import { mark } from './mark.ts'

export const lawFigure = z.object({
  code: z.enum(['CAPABLE_AGE', 'MINOR_AGE', 'SHORT_FARE']),
  ruleId: z.string().regex(/^R[0-9]{2}$/),
  value: z.int(),
  unit: z.enum(['year', 'fen']),
  instrument: requiredLine(80),
  mark,
  validFrom: civilDay,
  validTo: civilDay.nullable(),
})
export type LawFigure = Readonly<z.infer<typeof lawFigure>>

export const lawFigureSeed: readonly LawFigure[] = [
  {
    code: 'CAPABLE_AGE',
    ruleId: 'R60',
    value: 16,
    unit: 'year',
    instrument: '民发〔2014〕132号 第四章',
    mark: 'S',
    validFrom: '2003-08-01',
    validTo: null,
  },
  {
    code: 'MINOR_AGE',
    ruleId: 'R29',
    value: 18,
    unit: 'year',
    instrument: '未成年人保护法 第二条',
    mark: 'P',
    validFrom: '2003-08-01',
    validTo: null,
  },
  {
    code: 'SHORT_FARE',
    ruleId: 'R63',
    value: 2000,
    unit: 'fen',
    instrument: '民发〔2014〕132号 第四章',
    mark: 'S',
    validFrom: '2014-08-01',
    validTo: null,
  },
]

/** The figure in force on a day; a missing row is a mistake of the seed and throws. */
export function figureOn(
  code: LawFigure['code'],
  day: CivilDay,
  rows: readonly LawFigure[] = lawFigureSeed,
): number {
  const row = rows.find(
    (figure) =>
      figure.code === code && figure.validFrom <= day && (figure.validTo === null || day <= figure.validTo),
  )
  if (!row) throw new RangeError(`No figure ${code} in force on ${day}`)
  return row.value
}
