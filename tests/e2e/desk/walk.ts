// A walk past every screen of a station with somebody in it, to look at each of them. Nothing is saved on the way.
import type { Desk } from './desk.ts'
import { carePage } from './pages/care-page.ts'
import { escortPage } from './pages/escort-page.ts'
import { frame } from './pages/frame.ts'
import { intakePage } from './pages/intake-page.ts'
import { personPage } from './pages/person-page.ts'
import { tracingPage } from './pages/tracing-page.ts'

/** Calls `look` with a name for each screen once it stands still. `person` is found by that name. */
export async function walkScreens(
  desk: Desk,
  person: string,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { keys } = desk
  const seen = async (screen: string) => {
    await desk.settled()
    await look(screen)
  }
  await frame(desk).go('today')
  await desk.text(person).waitFor()
  await seen('today')
  await keys.press('?')
  await desk.the('dialog').waitFor()
  await seen('keys')
  await keys.press('Esc')
  await keys.press('F2')
  const intake = intakePage(desk)
  await intake.opened()
  await keys.reach(intake.temperature)
  await keys.type('389')
  await keys.press('Ctrl+Enter')
  await seen('intake, not complete')
  await keys.press('F4')
  await desk.the('dialog').waitFor()
  await seen('emergency entry')
  await keys.press('Esc')
  await gone(desk)
  await walkDoors(desk, seen)
  await frame(desk).find(person, person)
  await seen('find')
  await frame(desk).openFirst()
  await personPage(desk).opened(person)
  await seen('person')
  await openEach(desk, personDialogs, seen)
  await keys.press('F9')
  await desk.the('heading', desk.say('belongings.put')).waitFor()
  await seen('belongings')
  await openEach(desk, ['Alt+C'], seen)
  await keys.press('Alt+N')
  await personPage(desk).opened(person)
  await personPage(desk).correct()
  await seen('correction')
  await frame(desk).go('care')
  await carePage(desk).open(person)
  for (const kind of ['temperature', 'meal', 'medicine', 'incident'] as const) {
    await carePage(desk).choose(kind)
    await seen(`care, ${kind}`)
  }
  await frame(desk).go('tracing')
  await tracingPage(desk).open(person)
  await keys.press('Alt+I')
  await seen('tracing')
  await frame(desk).go('escort')
  await escortPage(desk).opened()
  await seen('escorts')
  await escortPage(desk).begin()
  await keys.press('Ctrl+Enter')
  await seen('new escort')
  await frame(desk).go('settings')
  await desk.the('heading', new RegExp(desk.say('settings.rooms'))).waitFor()
  await seen('settings')
  await openEach(desk, settingsDialogs, seen)
}

type Look = (screen: string) => Promise<void>

/** Move, hospital, family, merge, photo, void, registration. What is copied to the national system is always Chinese. */
const personDialogs = ['Alt+W', 'Alt+-', 'Alt+,', 'Alt+;', 'F8', 'Alt+V', 'Alt+.']
/** Card reader, rules, room. The lists show both languages side by side, and are no screen of one. */
const settingsDialogs = ['Alt+V', 'Alt+U', 'Alt+N']

/** What lies beside the gate: who comes not for help, who is brought together, where everybody lies. */
async function walkDoors({ keys, ...desk }: Desk, seen: Look): Promise<void> {
  const stops = [
    ['Alt+M', 'door.title'],
    ['Shift+F2', 'arrivals.title'],
    ['Alt+N', 'arrivals.new'],
    ['Alt+/', 'rooms.plan'],
  ] as const
  for (const [key, title] of stops) {
    await keys.press(key)
    await desk.the('heading', desk.say(title)).waitFor()
    await seen(desk.say(title))
  }
}

async function openEach(desk: Desk, dialogs: readonly string[], seen: Look): Promise<void> {
  for (const key of dialogs) {
    await desk.keys.press(key)
    await desk.the('dialog').waitFor()
    await seen(`dialog ${key}`)
    await desk.keys.press('Esc')
    await gone(desk)
  }
}

const gone = (desk: Desk) => desk.page.getByRole('dialog').waitFor({ state: 'detached' })
