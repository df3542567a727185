// A day as typed: 19800101, 1980-1-1, 1980年1月1日, 1980.1.1. Reads text only; never asks what day it is.
import { isCivilDay, type CivilDay } from '../../../domain/shared/civil-day.ts'

const shapes = [/^(\d{4})(\d{2})(\d{2})$/, /^(\d{4})[-./年 ](\d{1,2})[-./月 ](\d{1,2})日?$/]

export function readTypedDay(text: string): CivilDay | null {
  const typed = text.normalize('NFKC').replaceAll('。', '.').trim()
  for (const shape of shapes) {
    const [, year = '', month = '', day = ''] = shape.exec(typed) ?? []
    const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isCivilDay(read)) return read
  }
  return null
}
