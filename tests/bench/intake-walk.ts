// `intake-walk`: machine time of the walk whose keys the story `intake-keys` counts, from the key that opens a blank
// form to the words that the person is in, in a real Chromium, keys pressed without a pause; beside it the one call.
import type { Browser, CDPSession } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import { station } from '../e2e/desk/cast.ts'
import { type Desk, type House, openDesk, openHouse } from '../e2e/desk/desk.ts'
import { givenPerson, givenStation, signedIn } from '../e2e/desk/given.ts'
import { walkIntake } from '../e2e/desk/intake-walk.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { bench } from './frame/bench.ts'

const rounds = 30
const warmUp = 3

type State = Readonly<{ desk: Desk; method: CDPSession; head: StationClient }>

export const intakeWalk = bench<State>({
  name: 'intake-walk',
  unit: 'ms',
  cases: [
    {
      name: 'chromium',
      rounds,
      warmUp,
      enter: ({ desk, method, head }) => ({
        subject: { work: () => walkIntake(desk, method), after: () => emptyHouse(head) },
        baselines: [
          {
            name: 'admit-call',
            work: () => givenPerson(head, '单小川'),
            after: () => emptyHouse(head),
          },
        ],
      }),
    },
  ],
  prepare: async (say) => {
    say('Building the screens and starting Chromium')
    const house: House = await openHouse('released')
    const browser: Browser = await launchChromium()
    const head = await givenStation(house)
    const desk = await openDesk({ browser, url: house.url })
    await signedIn(desk, station.head)
    const method = await desk.page.context().newCDPSession(desk.page)
    const close = async () => {
      await desk.close()
      await browser.close()
      await house.close()
    }
    return { state: { desk, method, head }, data: 'a station of its own, one desk', close }
  },
})

/** Everybody leaves again, so that each round finds the same free beds. */
async function emptyHouse(head: StationClient): Promise<void> {
  for (const { stayId, personId } of await head.care.house()) {
    const { stays } = await head.people.page({ id: personId })
    const version = stays.find(({ id }) => id === stayId)?.version ?? 1
    await head.intake.voidStay({ stayId, version, reason: '测时' })
  }
}
