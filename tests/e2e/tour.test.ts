// The tour itself, once in each language: every step can be done, every screen is accessible, every paper says what was typed.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeTour } from '../tour/take-tour.ts'

const out = mkdtempSync(join(tmpdir(), 'sanguan-tour-'))

afterAll(() => rmSync(out, { recursive: true, force: true }))

const pictures =
  `01-setup 02-sign-in 03-today 04-intake 05-admitted 06-find 07-person 08-care 09-tracing 10-escort-plan
  11-papers 12-departed 13-handed-over 14-settings 15-today-english`
    .split(/\s+/)
    .map((name) => `${name}.png`)
const papers = ['F1', 'F11B-1', 'F11B-2', 'F11B-3', 'F4'].map((name) => `${name}.pdf`)

test('the tour leaves its pictures and its papers, small enough for a manual', async () => {
  const said: string[] = []
  await takeTour({ out, rounds: ['chinese', 'english'], print: (line) => said.push(line) })
  expect(said).toHaveLength(2)
  const files = readdirSync(out)
  expect(files.toSorted()).toEqual([...pictures, ...papers, 'en'].toSorted())
  expect(readdirSync(join(out, 'en')).toSorted()).toEqual([...pictures, ...papers].toSorted())
  for (const picture of pictures) expect(statSync(join(out, picture)).size).toBeLessThan(200 * 1024)
})
