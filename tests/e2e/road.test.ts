// The whole road by keyboard: one person through the three gates, and what happens to the others on the way.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type Desk, type House, openDesk, openHouse } from './desk/desk.ts'
import { escortPage } from './desk/pages/escort-page.ts'
import { frame } from './desk/pages/frame.ts'
import { intakePage } from './desk/pages/intake-page.ts'
import { carePage } from './desk/pages/care-page.ts'
import { personPage } from './desk/pages/person-page.ts'
import { tracingPage } from './desk/pages/tracing-page.ts'
import { setupPage } from './desk/pages/setup-page.ts'
import { signInPage } from './desk/pages/sign-in-page.ts'
import { broughtBack, call, careNote, handover, journey, nameless, station, traveller } from './desk/cast.ts'
import { headOf } from './desk/given.ts'
import { tellAsOneStory } from './desk/story.ts'

let browser: Browser
let house: House
let desk: Desk

tellAsOneStory(() => desk)

beforeAll(async () => {
  browser = await launchChromium()
  house = await openHouse()
  desk = await openDesk({ browser, url: house.url })
})

afterAll(async () => {
  await desk?.close()
  await browser?.close()
  await house?.close()
})

test('the first run is set up, and the head is at the desk', async () => {
  const setup = setupPage(desk)
  await setup.opened()
  await setup.fill(station)
  await setup.complete()
  await desk.the('navigation').waitFor()
  expect(await desk.the('banner').innerText()).toContain(station.name)
})

test('locked, the desk asks who is there', async () => {
  await frame(desk).lock()
  await signInPage(desk).opened()
  expect(await desk.the('navigation').count()).toBe(0)
  await signInPage(desk).signIn(station.head, station.pin)
  await desk.the('navigation').waitFor()
})

test('a person comes in through the gate and gets a bed', async () => {
  await desk.keys.press('F2')
  const intake = intakePage(desk)
  await intake.opened()
  await intake.passGate(traveller.temperature)
  expect(await intake.verdict.innerText()).toContain(desk.say('intake.verdict.admit'))
  await intake.fillPerson(traveller)
  expect(await intake.bornOn.inputValue()).toBe('1949-12-31')
  await intake.fillStory(traveller)
  await intake.explainTheRest()
  await intake.admit(desk.say('intake.admitted', { name: traveller.name ?? '' }))
})

test('found again by pinyin, from any screen', async () => {
  await frame(desk).find('shanxiuying', /单秀英.*男一|单秀英.*女一/)
  await frame(desk).openFirst()
  const person = personPage(desk)
  await person.opened('单秀英')
  const details = await person.details.innerText()
  for (const typed of ['11010519491231002X', '1949-12-31', '北京', '示例街道示例里 12 号', '单大川'])
    expect(details).toContain(typed)
})

test('a caregiver writes a temperature by two digits, a meal and a note, and corrects the note', async () => {
  await frame(desk).go('care')
  const care = carePage(desk)
  await care.open('单秀英')
  await care.writeTemperature('64', '36.4')
  await care.writeMeal('3', '1', '晚餐')
  await care.writeNote(careNote.first)
  await care.correctNote(careNote.corrected)
  const timeline = await care.timeline.innerText()
  expect(timeline).toContain(careNote.first)
  expect(timeline).toContain('已更正')
})

test('a tracing note keeps what was asked, of whom, and the answer', async () => {
  await frame(desk).go('tracing')
  await tracingPage(desk).open('单秀英')
  await tracingPage(desk).write(call)
  const notes = await tracingPage(desk).notes.innerText()
  for (const words of [call.of, call.asked, call.answer, call.next]) expect(notes).toContain(words)
})

test('a person who cannot say who they are comes in without a name, and the law starts its clocks', async () => {
  await desk.keys.press('F2')
  const intake = intakePage(desk)
  await intake.opened()
  await intake.passGate(nameless.temperature)
  await intake.fillPerson(nameless)
  await intake.fillStory(nameless)
  await intake.explainTheRest()
  await intake.admit(/已入站/)
  await frame(desk).go('tracing')
  await tracingPage(desk).open('无名氏')
  const clocks = await tracingPage(desk)
    .clocks(/^无名氏/)
    .innerText()
  for (const clock of ['发布寻亲公告', '采集 DNA', '在站期限']) expect(clocks).toContain(clock)
})

test('today counts both, and says what the law wants first', async () => {
  await frame(desk).go('today')
  await desk.the('table', '刚刚入站').waitFor()
  expect(await desk.the('table', '刚刚入站').innerText()).toMatch(/无名氏[^]*单秀英/)
  expect(await desk.the('main').innerText()).toMatch(/在站\s*2\s/)
  await desk.keys.press('F2')
  await intakePage(desk).opened()
})

test('an escort is planned for both, and the rules have nothing against it', async () => {
  await frame(desk).go('escort')
  const escort = escortPage(desk)
  await escort.opened()
  await escort.begin()
  await escort.fill(journey)
  await escort.save()
  expect(await escort.checks.innerText()).toContain('可以出发')
  const travellers = await escort.travellers.innerText()
  for (const { name } of journey.persons) expect(travellers).toContain(name)
})

test('before issue the paper says that it is a draft, and has no number', async () => {
  const words = await escortPage(desk).paperWords('求助登记表', '单秀英')
  expect(words).toContain('草稿')
  expect(words).not.toMatch(/F1-\d{5}/)
  expect(words).toContain('单秀英')
})

test('the set is issued once, and what is shown are the very bytes the station keeps', async () => {
  const shown: Buffer[] = []
  await desk.page.route('**/paper/issued/**', async (route) => {
    const answer = await route.fetch()
    shown.push(await answer.body())
    await route.fulfill({ response: answer })
  })
  const escort = escortPage(desk)
  await escort.issueSet()
  await escort.issuedAll()
  const words = await escort.paperWords('求助登记表', '单秀英')
  expect(words).not.toContain('草稿')
  expect(words).toMatch(/110105-01-\d{4}-F1-00001/)
  await expect.poll(() => shown.length).toBeGreaterThan(0)
  for (const bytes of shown) expect(keptFiles(house.dataDir)).toContain(sha256(bytes))
})

test('the escort handover goes on from the paper number, in three copies', async () => {
  const escort = escortPage(desk)
  await escort.choosePaper('受助人员护送交接单')
  const words = await escort.paperWords('受助人员护送交接单', '单秀英')
  expect(words).toContain('F11B-00213')
  for (const typed of ['丙县救助管理站', 'G0000', '护送01', '护送02', '接站01'])
    expect(words).toContain(typed)
  await escort.chooseCopy(2)
  await expect.poll(() => escort.paperWords('受助人员护送交接单', '单秀英')).toContain('第2份收方')
})

test('departure frees the bed, and the stay is on the way', async () => {
  const escort = escortPage(desk)
  await escort.depart()
  await desk.text('途中', { role: 'region', name: '被护送人' }).waitFor()
  await frame(desk).find('单秀英', /单秀英.*护送途中/)
  await frame(desk).openFirst()
  await personPage(desk).opened('单秀英')
  await desk.text('护送途中').waitFor()
  expect(await stateOfBed('女一-01')).toBe('held')
})

test('a handover closes the one stay, and the other person is brought back into a bed', async () => {
  await frame(desk).go('escort')
  const escort = escortPage(desk)
  await escort.openRow('单秀英')
  await escort.handOver(handover)
  await escort.bringBack(broughtBack.reason, '男一-02')
  const travellers = await escort.travellers.innerText()
  expect(travellers).toContain(`交接给 ${handover.receiver}`)
  expect(travellers).toContain(`带回：${broughtBack.reason}`)
})

test('the closed stay is past, and the same stay of the other goes on', async () => {
  await frame(desk).find('单秀英', /单秀英/)
  await frame(desk).openFirst()
  await desk.text('护送返乡').waitFor()
  await frame(desk).find('无名氏', /无名氏.*在站 男一-02/)
  await frame(desk).openFirst()
  await desk.text('救助编号 110105-01-', { role: 'main', name: '' }).waitFor()
  expect(await desk.page.getByText(/救助编号 110105-01-\d{8}-\d{4}/).count()).toBe(1)
  expect(await stateOfBed('男一-02')).toBe('occupied')
})

test('signed out, the desk shows nobody', async () => {
  await frame(desk).lock()
  await signInPage(desk).opened()
  expect(await desk.page.getByText('无名氏').count()).toBe(0)
})

test('the browser never complained and never felt a pointer', () => {
  expect(desk.faults).toEqual([])
  expect(desk.pointers).toEqual([])
})

async function stateOfBed(label: string) {
  const beds = await (await headOf(house)).intake.beds()
  return beds.find((bed) => bed.label === label)?.state
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The digests of every finished paper that lies in the data folder. */
function keptFiles(dataDir: string): readonly string[] {
  const root = join(dataDir, 'blobs')
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => sha256(readFileSync(join(entry.parentPath, entry.name))))
}
