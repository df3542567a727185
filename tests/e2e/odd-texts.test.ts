// Whatever text was accepted stands on the screen and on the paper exactly as it was typed; a character that no font has
// is named instead of dropped.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { textOfPaper } from '../support/paper-text.ts'
import { sampleAdmission, sampleDetails, sampleRegistration } from '../support/samples.ts'
import { clientAt, type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { givenStation, headTokenOf, signedIn } from './desk/given.ts'
import { station } from './desk/cast.ts'

const odd = [
  `'; DROP TABLE person;--`,
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '１２３ ａｂｃ',
  '  两头空  ',
  '龘靐齉 阿依·示例',
]
const smile = '😀'

let browser: Browser
let house: House
let token: string

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  await givenStation(house)
  token = await headTokenOf(house)
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** Somebody of whom every free text is this one. */
async function admit(text: string) {
  const now = Date.now() - 3_600_000
  const short = [...text].slice(0, 20).join('')
  const input = sampleAdmission()
  return clientAt(house.url, token).intake.admit({
    ...input,
    check: { ...input.check, checkedAt: now, note: text },
    details: sampleDetails({
      name: text,
      aliases: text,
      document: { kind: '99', reason: text },
      birth: { kind: 'unknown', reason: '' },
      household: { region: null, text },
      residence: { region: null, text },
      contacts: [{ name: text, relation: 'other', phone: short, address: text }],
      note: text,
    }),
    registration: sampleRegistration({
      arrivedAt: now,
      arrivalWay: '2',
      broughtBy: { unit: text, person: short, phone: short, foundPlace: text, foundAt: null },
      history: text,
      health: text,
      belongings: text,
    }),
    place: { kind: 'elsewhere', text },
  })
}

async function screenOf(personId: number): Promise<{ desk: Desk; words: string }> {
  const desk = await openDesk({ browser, url: `${house.url}/people/${personId}` })
  await signedIn(desk, station.head)
  await desk.settled()
  return { desk, words: (await desk.page.locator('main').textContent()) ?? '' }
}

function draftOf(stayId: number): Promise<Response> {
  return fetch(`${house.url}/paper/draft/F1/${stayId}`, { headers: { authorization: `Bearer ${token}` } })
}

const bare = (text: string) => text.replace(/\s/gu, '')
const timesIn = (words: string, text: string) => words.split(text).length - 1

test.each([...odd, `${smile}${smile}冷`])('shows %j on the screen as it was typed', async (text) => {
  const { personId } = await admit(text)
  const { desk, words } = await screenOf(personId)
  // Name, aliases, reason, household, residence, contact and its address, note, history, health, belongings, place …
  expect(timesIn(words, text)).toBeGreaterThanOrEqual(12)
  expect(desk.faults).toEqual([])
  await desk.close()
})

test.each(odd)('prints %j as it was typed', async (text) => {
  const { stayId } = await admit(text)
  const answer = await draftOf(stayId)
  expect(answer.status).toBe(200)
  expect(timesIn(textOfPaper(await answer.bytes()), bare(text))).toBeGreaterThanOrEqual(9)
})

test('names a character that no font has, and issues nothing', async () => {
  const { stayId } = await admit(`${smile}冷`)
  const head = clientAt(house.url, token)
  const wish = { form: 'F1' as const, stayId, escortId: null }
  expect(await head.papers.unprintable(wish)).toEqual([{ character: smile, code: 'U+1F600' }])
  await expect(
    head.papers.issue({ ...wish, overrides: [{ rule: 'R08', reason: '补印', second: null }] }),
  ).rejects.toMatchObject({
    code: 'invalid',
    data: { fields: [{ path: [smile, 'U+1F600'], code: 'no-glyph' }] },
  })
  expect((await draftOf(stayId)).status).toBe(422)
  expect(await head.papers.ofStay({ stayId })).toEqual([])
})
