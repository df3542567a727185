// The escort gate: the list, a plan, one escort with its papers, departure, and how the journey ends for each person.
import type { Desk } from '../desk.ts'

export type Plan = Readonly<{
  /** How each is found, and as whom the list shows them. */
  persons: readonly Readonly<{ typed: string; name: string }>[]
  region: string
  receiving: string
  receiver: string
  phone: string
  confirmedBy: string
  confirmedHow: string
  number: string
  route: string
  /** `2026-11-24 08:30` */
  departAt: string
  staff: readonly Readonly<{ name: string; sex: 'male' | 'female'; phone: string }>[]
}>

/** Papers are called by the station's own names, in the worker's language. */
const forms = {
  'zh-CN': {
    registration: '求助登记表',
    services: '在站服务及离站登记表',
    handover: '受助人员护送交接单',
  },
  en: {
    registration: 'Relief registration',
    services: 'Services and leaving',
    handover: 'Escort hand-over sheet',
  },
} as const

const selectors = ({ the, text, say }: Desk) => ({
  title: the('heading', say('gate.escort')),
  planTitle: the('heading', say('escort.new')),
  addPerson: the('textbox', say('escort.addPerson')),
  personFound: (name: string) => the('option', new RegExp(name)),
  region: the('textbox', say('escort.destination')),
  regionFound: (code: string) => the('option', new RegExp(code)),
  side: the('radiogroup', say('escort.receivingKind')),
  receiving: the('textbox', say('escort.receivingName')),
  phone: the('textbox', say('escort.phone'), { role: 'region', name: say('escort.receivingSide') }),
  receiver: the('textbox', say('escort.receiver')),
  confirmedBy: the('textbox', say('escort.confirmedBy')),
  confirmedAt: the('textbox', say('escort.confirmedAt')),
  confirmedHow: the('textbox', say('escort.confirmedHow')),
  transport: the('radiogroup', say('escort.transportKind')),
  number: the('textbox', say('escort.transportNumber')),
  route: the('textbox', say('escort.routeText')),
  departAt: the('textbox', say('escort.departAt')),
  escortTitle: the('heading', new RegExp(say('escort.title', { number: '.+' }))),
  travellers: the('region', new RegExp(`^${say('escort.persons')}`)),
  checks: the('region', new RegExp(`^${say('escort.before')}`)),
  copies: the('radiogroup', say('papers.copy')),
  paperRows: the('table', say('papers.title')),
  paperRow: (form: string) =>
    the('row', new RegExp(`^${form}`), { role: 'table', name: say('papers.title') }),
  row: (name: string) => the('row', new RegExp(name), { role: 'table', name: say('escort.listLabel') }),
  paper: (form: string, name: string) => the('region', new RegExp(`^${form}.*${name}`)),
  onTheWay: text(say('escort.onTheWay'), { role: 'region', name: say('escort.persons') }),
  handoverPlace: the('textbox', say('escort.handoverPlace')),
  dialog: the('dialog'),
  takenBy: the('textbox', say('escort.receiver'), { role: 'dialog', name: '' }),
  reason: the('textbox', say('escort.reason')),
  bed: the('textbox', say('care.place'), { role: 'dialog', name: '' }),
  bedFound: (label: string) => the('option', new RegExp(label)),
})

/** A member of the staff by place: each has the same names for their fields. */
const member = ({ page, say }: Desk, nth: number) => {
  const staff = page.getByRole('region', { name: new RegExp(`^${say('escort.staff')}`) })
  return {
    name: staff.getByRole('textbox', { name: new RegExp(`^${say('care.name')}`) }).nth(nth),
    sex: staff.getByRole('radiogroup', { name: new RegExp(`^${say('escort.sex')}`) }).nth(nth),
    phone: staff.getByRole('textbox', { name: new RegExp(`^${say('escort.phone')}`) }).nth(nth),
  }
}

export function escortPage(desk: Desk) {
  const parts = selectors(desk)
  const { keys, the, say } = desk
  return {
    ...parts,
    forms: forms[desk.language],
    opened: () => parts.title.waitFor(),
    async begin() {
      await keys.press('Alt+N')
      await parts.planTitle.waitFor()
    },
    async fill(plan: Plan) {
      for (const { typed, name } of plan.persons) {
        await keys.fill(parts.addPerson, typed)
        await parts.personFound(name).waitFor()
        await keys.press('Enter')
      }
      await keys.fill(parts.region, plan.region)
      await parts.regionFound(plan.region).waitFor()
      await keys.press('Enter')
      await keys.reach(parts.side)
      await keys.press('1')
      await keys.fill(parts.receiving, plan.receiving)
      await keys.fill(parts.phone, plan.phone)
      await keys.fill(parts.receiver, plan.receiver)
      await keys.fill(parts.confirmedBy, plan.confirmedBy)
      await keys.reach(parts.confirmedAt)
      await keys.press('n')
      await keys.fill(parts.confirmedHow, plan.confirmedHow)
      await keys.reach(parts.transport)
      await keys.press('1')
      await keys.fill(parts.number, plan.number)
      await keys.fill(parts.route, plan.route)
      await keys.fill(parts.departAt, plan.departAt)
      for (const [nth, { name, sex, phone }] of plan.staff.entries()) {
        if (nth > 0) await keys.press('Alt+A')
        const who = member(desk, nth)
        await keys.fill(who.name, name)
        await keys.reach(who.sex)
        await keys.press(sex === 'male' ? '1' : '2')
        await keys.fill(who.phone, phone)
      }
    },
    async save() {
      await keys.press('Ctrl+Enter')
      await parts.escortTitle.waitFor()
    },
    /** The words of the page that is shown, as a screen reader reads them. */
    async paperWords(form: string, name: string): Promise<string> {
      const paper = parts.paper(form, name)
      await paper.waitFor()
      await desk.page.waitForFunction(
        (region) =>
          [...(region?.querySelectorAll('figcaption') ?? [])].every((words) => words.textContent !== ''),
        await desk.page.getByRole('region', { name: new RegExp(`^${form}.*${name}`) }).elementHandle(),
      )
      return ((await paper.textContent()) ?? '').replaceAll(/\s/g, '')
    },
    issueSet: () => keys.press('Alt+A'),
    /** No draft is left in the list. */
    issuedAll: () =>
      the(
        'button',
        new RegExp(`^${say('papers.issueSet', { count: 0 }).replaceAll(/[()（）]/g, '.')}`),
      ).waitFor(),
    /** Walks the list down to the first paper of a form. */
    async choosePaper(form: string) {
      await keys.reach(parts.paperRows)
      await keys.press('Home')
      for (let row = 0; row < 40; row += 1) {
        if (await parts.paperRow(form).evaluate((one) => one === document.activeElement)) return
        await keys.press('ArrowDown')
      }
      throw new Error(`No paper ${form}`)
    },
    async chooseCopy(nth: number) {
      await keys.reach(parts.copies)
      await keys.press(String(nth))
    },
    async openRow(name: string) {
      await parts.row(name).waitFor()
      await keys.reach(parts.row(name))
      await keys.press('Enter')
      await parts.escortTitle.waitFor()
    },
    depart: () => keys.press('Ctrl+Enter'),
    /** The person at the head of those on the way is taken over. */
    async handOver({ receiver, place }: Readonly<{ receiver: string; place: string }>) {
      await keys.press('Alt+T')
      await keys.fill(parts.takenBy, receiver)
      await keys.fill(parts.handoverPlace, place)
      await keys.press('Ctrl+Enter')
      await parts.dialog.waitFor({ state: 'hidden' })
    },
    async bringBack(reason: string, bed: string) {
      await keys.press('Alt+B')
      await keys.fill(parts.reason, reason)
      await keys.fill(parts.bed, bed)
      await parts.bedFound(bed).waitFor()
      await keys.press('Enter')
      await keys.press('Ctrl+Enter')
      await parts.dialog.waitFor({ state: 'hidden' })
    },
  }
}
