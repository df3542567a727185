// A station that is set up already, by the same calls the screens make; for stories that begin later on the road.
import type { Role } from '../../../domain/accounts/account.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { sampleAdmission, sampleDetails } from '../../support/samples.ts'
import { station } from './cast.ts'
import { clientAt, type Desk, type House } from './desk.ts'
import { signInPage } from './pages/sign-in-page.ts'

type Url = Pick<House, 'url'>

/** Sets the station up; the answer calls as its head. */
export async function givenStation({ url }: Url): Promise<StationClient> {
  const nobody = clientAt(url, null)
  const { accountId } = await nobody.setup.complete({
    station: {
      name: station.name,
      regionCode: station.region,
      serial: '01',
      phone: station.phone,
      address: station.address,
    },
    head: { name: station.head, pin: station.pin, language: 'zh-CN' },
    profile: 'four-steps',
    nextSerials: [{ form: 'F11B', next: Number(station.nextHandover) }],
  })
  const { token } = await nobody.session.signIn({ accountId, pin: station.pin })
  return clientAt(url, token)
}

/** Signs the head of a station in that is set up: a session of its own. */
export async function headTokenOf({ url }: Url): Promise<string> {
  const nobody = clientAt(url, null)
  const head = (await nobody.session.accounts()).find(({ name }) => name === station.head)
  if (!head) throw new Error('The station has no head')
  return (await nobody.session.signIn({ accountId: head.id, pin: station.pin })).token
}

export async function headOf(house: Url): Promise<StationClient> {
  return clientAt(house.url, await headTokenOf(house))
}

export async function givenWorker(head: StationClient, name: string, roles: Role[]): Promise<void> {
  await head.accounts.create({ name, pin: station.pin, roles, duties: [], language: 'zh-CN' })
}

/** Somebody without a document, so that as many may come as a story needs. */
export async function givenPerson(head: StationClient, name: string, place = '大厅加床') {
  const now = Date.now() - 3_600_000
  const input = sampleAdmission({
    details: sampleDetails({
      name,
      document: { kind: '99', reason: '遗失' },
      birth: { kind: 'estimated', age: 52, asOf: '2026-01-01' },
    }),
  })
  return head.intake.admit({
    ...input,
    check: { ...input.check, checkedAt: now },
    registration: { ...input.registration, arrivedAt: now },
    place: { kind: 'elsewhere', text: place },
  })
}

/** Signs in with the PIN that every worker of a story has. */
export async function signedIn(desk: Desk, name: string): Promise<void> {
  await signInPage(desk).opened()
  await signInPage(desk).signIn(name, station.pin)
  await desk.the('navigation').waitFor()
}
