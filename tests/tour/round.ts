// One round of the tour: the whole road by keyboard on a fresh data folder, a picture of every screen on the way.
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import {
  broughtBack,
  call,
  careNote,
  handover,
  journey,
  search,
  station,
  traveller,
} from '../e2e/desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from '../e2e/desk/desk.ts'
import { headOf } from '../e2e/desk/given.ts'
import { carePage } from '../e2e/desk/pages/care-page.ts'
import { escortPage } from '../e2e/desk/pages/escort-page.ts'
import { frame } from '../e2e/desk/pages/frame.ts'
import { intakePage } from '../e2e/desk/pages/intake-page.ts'
import { personPage } from '../e2e/desk/pages/person-page.ts'
import { setupPage } from '../e2e/desk/pages/setup-page.ts'
import { signInPage } from '../e2e/desk/pages/sign-in-page.ts'
import { tracingPage } from '../e2e/desk/pages/tracing-page.ts'
import type { Language } from '../e2e/desk/words.ts'
import { type Camera, cameraOf } from './camera.ts'
import { moveIn } from './neighbours.ts'

export type Round = Readonly<{ language: Language; scheme: 'light' | 'dark'; dir: string }>

type Stand = Readonly<{ desk: Desk; house: House; camera: Camera }>

/** The name the screens show, which a nameless person only gets at the gate. */
const name = traveller.name ?? ''

/** @throws where a step cannot be done, a screen is not accessible, or the browser complains */
export async function walkRound(
  browser: Browser,
  { language, scheme, dir }: Round,
  atTheEnd: (house: House) => Promise<void>,
): Promise<void> {
  const house = await openHouse('released')
  try {
    const desk = await openDesk({ browser, url: house.url, language, context: { colorScheme: scheme } })
    const stand: Stand = { desk, house, camera: cameraOf(desk, dir) }
    await walk(stand, dir)
    if (desk.faults.length > 0) throw new Error(`The browser complained: ${desk.faults.join('; ')}`)
    if (desk.pointers.length > 0) throw new Error('A pointer was used')
    await atTheEnd(house)
    await desk.close()
  } finally {
    await house.close()
  }
}

/** Where a step fails, the screen as it was is left beside the pictures. */
async function walk(stand: Stand, dir: string): Promise<void> {
  try {
    for (const step of [arrive, admit, lookAfter, escortHome, settle]) await step(stand)
  } catch (error) {
    await stand.desk.page.screenshot({ path: join(dir, 'failed.png') })
    throw error
  }
}

/** First run and sign-in; then six others are in the house already. */
async function arrive({ desk, house, camera }: Stand): Promise<void> {
  const setup = setupPage(desk)
  await setup.opened()
  await setup.fill(station)
  await camera.take('01-setup')
  await setup.complete()
  await desk.the('navigation').waitFor()
  await moveIn(await headOf(house), Date.now())
  await frame(desk).lock()
  await signInPage(desk).opened()
  await signInPage(desk).choose(station.head)
  await desk.keys.type(station.pin)
  await camera.take('02-sign-in')
  await desk.keys.press('Enter')
  await desk.the('navigation').waitFor()
  await frame(desk).go('today')
  await desk.text('欧阳建国').waitFor()
  await camera.take('03-today')
}

async function admit({ desk, camera }: Stand): Promise<void> {
  const intake = intakePage(desk)
  await desk.keys.press('F2')
  await intake.opened()
  await intake.passGate(traveller.temperature)
  await intake.fillPerson(traveller)
  await intake.fillStory(traveller)
  await intake.explainTheRest()
  await desk.keys.reach(intake.history)
  await camera.take('04-intake')
  await intake.admit(desk.say('intake.admitted', { name }))
  await camera.take('05-admitted')
  await frame(desk).find('sxy', name)
  await camera.take('06-find')
  await frame(desk).openFirst()
  await personPage(desk).opened(name)
  await camera.take('07-person')
}

async function lookAfter({ desk, camera }: Stand): Promise<void> {
  await frame(desk).go('care')
  const care = carePage(desk)
  await care.open(name)
  await care.writeTemperature('64', '36.4')
  await care.writeMeal('3', '1', desk.say('care.meal.supper'))
  await care.writeNote(careNote.first)
  await care.correctNote(careNote.corrected)
  await camera.take('08-care')
  await frame(desk).go('tracing')
  const tracing = tracingPage(desk)
  await tracing.open(name)
  await tracing.write(call)
  await tracing.open('无名氏')
  await tracing.write(search)
  await camera.take('09-tracing')
}

async function escortHome({ desk, camera }: Stand): Promise<void> {
  await frame(desk).go('escort')
  const escort = escortPage(desk)
  await escort.opened()
  await escort.begin()
  await escort.fill(journey)
  await camera.take('10-escort-plan')
  await escort.save()
  const words = await escort.paperWords(escort.forms.registration, name)
  if (!words.includes('草稿')) throw new Error('A paper that is not issued does not say so')
  await escort.issueSet()
  await escort.issuedAll()
  await escort.choosePaper(escort.forms.handover)
  await escort.paperWords(escort.forms.handover, name)
  await camera.take('11-papers')
  await escort.depart()
  await escort.onTheWay.waitFor()
  await camera.take('12-departed')
  await escort.handOver(handover)
  await escort.bringBack(broughtBack.reason, '男二-03')
  await desk.text(broughtBack.reason).waitFor()
  await camera.take('13-handed-over')
}

async function settle({ desk, camera }: Stand): Promise<void> {
  await frame(desk).go('settings')
  await desk.the('heading', desk.say('settings.rooms')).waitFor()
  await camera.take('14-settings')
  await frame(desk).go('today')
  if (desk.language !== 'en') await frame(desk).changeLanguage()
  await desk.text('In the house').waitFor()
  await camera.take('15-today-english')
}
