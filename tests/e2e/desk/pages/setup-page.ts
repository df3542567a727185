// The first run: which station this is, its head, its gate profile, the numbers of its papers.
import type { Desk } from '../desk.ts'

export type NewStation = Readonly<{
  name: string
  /** Six digits; found in the list by them. */
  region: string
  phone: string
  address: string
  head: string
  pin: string
  /** The next number of the escort handover. */
  nextHandover: string
}>

const handoverForm = { 'zh-CN': '受助人员护送交接单', en: 'Escort hand-over sheet' } as const

const selectors = ({ the, say, language }: Desk) => ({
  title: the('heading', say('setup.title')),
  name: the('textbox', say('setup.name')),
  region: the('textbox', say('setup.region')),
  phone: the('textbox', say('setup.phone')),
  address: the('textbox', say('setup.address')),
  head: the('textbox', say('setup.headName')),
  pin: the('textbox', say('setup.pin')),
  pinAgain: the('textbox', say('setup.pinAgain')),
  nextHandover: the('textbox', handoverForm[language]),
  regionFound: (code: string) => the('option', new RegExp(code)),
})

export function setupPage(desk: Desk) {
  const parts = selectors(desk)
  const { keys } = desk
  return {
    ...parts,
    opened: () => parts.title.waitFor(),
    async fill(station: NewStation) {
      await keys.fill(parts.name, station.name)
      await keys.fill(parts.region, station.region)
      await parts.regionFound(station.region).waitFor()
      await keys.press('Enter')
      await keys.fill(parts.phone, station.phone)
      await keys.fill(parts.address, station.address)
      await keys.fill(parts.head, station.head)
      await keys.fill(parts.pin, station.pin)
      await keys.fill(parts.pinAgain, station.pin)
      await keys.fill(parts.nextHandover, station.nextHandover)
    },
    complete: () => keys.press('Ctrl+Enter'),
  }
}
