// Every call of the contract and the operation behind it. A missing handler does not compile.
import { implement } from '@orpc/server'
import type { Account } from '../domain/accounts/account.ts'
import { findAccount, narrowedCalls } from '../db/stores/account-store.ts'
import { findStation } from '../db/stores/station-store.ts'
import type { CallMeta } from './contract/call.ts'
import { contract } from './contract/contract.ts'
import type { CallContext, Core } from './core.ts'
import * as accounts from './operations/accounts.ts'
import * as absences from './operations/absences.ts'
import * as belongings from './operations/belongings.ts'
import * as board from './operations/board.ts'
import { readCard } from './operations/card-reader.ts'
import * as care from './operations/care.ts'
import * as copyBlock from './operations/copy-block.ts'
import * as dictionary from './operations/dictionary.ts'
import * as custodyEnds from './operations/custody-ends.ts'
import * as door from './operations/door.ts'
import * as drafts from './operations/drafts.ts'
import { admitAtOnce } from './operations/emergency.ts'
import * as escort from './operations/escort.ts'
import * as families from './operations/families.ts'
import { moveTogether } from './operations/family-moves.ts'
import * as housePlan from './operations/house-plan.ts'
import * as handovers from './operations/handovers.ts'
import * as gateProfiles from './operations/gate-profiles.ts'
import * as intake from './operations/intake.ts'
import { leave } from './operations/leaving.ts'
import { likelySame } from './operations/likely-same.ts'
import * as merging from './operations/merging.ts'
import * as observation from './operations/observation.ts'
import * as papers from './operations/papers.ts'
import * as people from './operations/people.ts'
import * as photos from './operations/photos.ts'
import * as places from './operations/places.ts'
import * as prints from './operations/prints.ts'
import * as rooms from './operations/rooms.ts'
import { finalise } from './operations/registrations.ts'
import * as session from './operations/session.ts'
import * as settings from './operations/settings.ts'
import * as setup from './operations/setup.ts'
import * as tasks from './operations/tasks.ts'
import * as tracing from './operations/tracing.ts'
import * as turningAway from './operations/turning-away.ts'
import { voidStay } from './operations/voiding.ts'
import { forbidden } from './refusal.ts'

const base = implement(contract).$context<CallContext>()

/** Before the input is even looked at: may this worker make this call? */
const open = base.use(({ context, next, path, procedure }) => {
  const { meta } = procedure['~orpc']
  const worker = meta.who === 'everyone' ? null : workerOf(context, { meta, call: path.join('.') })
  return next({ context: { worker } })
})

/** Behind it somebody is signed in. */
const signedIn = open.use(({ context, next }) => {
  if (context.worker === null) throw forbidden('signed-out')
  return next({ context: { worker: context.worker } })
})

/** @throws Refusal `forbidden` with the reason */
export function workerOf(
  { core, token }: CallContext,
  { meta, call }: { meta: CallMeta; call: string },
): Account {
  if (!findStation(core.connection)) throw forbidden('not-set-up')
  const accountId = token === null ? null : core.sessions.accountOf(token, core.clock())
  const account = accountId === null ? null : findAccount(core.connection, accountId)
  if (!account?.active) throw forbidden('signed-out')
  if (!mayCall(core, account, { meta, call })) throw forbidden('role')
  return account
}

/** The contract is the outer bound; rows in the database may take a call away from a role, never from the head. */
function mayCall(
  { connection }: Core,
  account: Account,
  { meta, call }: { meta: CallMeta; call: string },
): boolean {
  if (meta.duties && !meta.duties.some((duty) => account.duties.includes(duty))) return false
  if (typeof meta.who === 'string') return true
  const narrowed = new Set(
    narrowedCalls(connection)
      .filter((row) => row.call === call && row.role !== 'head')
      .map(({ role }) => role),
  )
  return account.roles.some((role) => meta.who.includes(role) && !narrowed.has(role))
}

export const router = base.router({
  setup: {
    state: open.setup.state.handler(setup.setupState),
    searchRegions: open.setup.searchRegions.handler(setup.findRegions),
    complete: open.setup.complete.handler(setup.completeSetup),
  },
  session: {
    accounts: open.session.accounts.handler(session.listSignIns),
    signIn: open.session.signIn.handler(session.signIn),
    signOut: signedIn.session.signOut.handler(session.signOut),
    me: signedIn.session.me.handler(session.me),
    setLanguage: signedIn.session.setLanguage.handler(session.chooseLanguage),
  },
  accounts: {
    list: signedIn.accounts.list.handler(accounts.list),
    create: signedIn.accounts.create.handler(accounts.create),
    update: signedIn.accounts.update.handler(accounts.update),
  },
  board: { today: signedIn.board.today.handler(board.today) },
  people: {
    find: signedIn.people.find.handler(people.find),
    page: signedIn.people.page.handler(people.page),
    correct: signedIn.people.correct.handler(people.correct),
    copyBlock: signedIn.people.copyBlock.handler(copyBlock.ofStay),
    likelySame: signedIn.people.likelySame.handler(likelySame),
    mergePreview: signedIn.people.mergePreview.handler(merging.mergePreview),
    merge: signedIn.people.merge.handler(merging.merge),
    unmerge: signedIn.people.unmerge.handler(merging.unmerge),
  },
  intake: {
    form: signedIn.intake.form.handler(intake.form),
    verdict: signedIn.intake.verdict.handler(intake.verdictOf),
    admit: signedIn.intake.admit.handler(intake.admit),
    turnAway: signedIn.intake.turnAway.handler(intake.turnAway),
    refuse: signedIn.intake.refuse.handler(turningAway.refuse),
    refer: signedIn.intake.refer.handler(turningAway.refer),
    readCard: signedIn.intake.readCard.handler(readCard),
    admitAtOnce: signedIn.intake.admitAtOnce.handler(admitAtOnce),
    finalise: signedIn.intake.finalise.handler(finalise),
    voidStay: signedIn.intake.voidStay.handler(voidStay),
    correctRegistration: signedIn.intake.correctRegistration.handler(intake.correctRegistration),
    beds: signedIn.intake.beds.handler(places.beds),
    moveBed: signedIn.intake.moveBed.handler(places.moveBed),
    addRoom: signedIn.intake.addRoom.handler(rooms.addRoom),
  },
  rooms: {
    plan: signedIn.rooms.plan.handler(housePlan.plan),
    ofStay: signedIn.rooms.ofStay.handler(housePlan.ofStay),
    changeRoom: signedIn.rooms.changeRoom.handler(rooms.changeRoom),
    addBeds: signedIn.rooms.addBeds.handler(rooms.addBeds),
    takeOut: signedIn.rooms.takeOut.handler(rooms.takeOut),
    putBack: signedIn.rooms.putBack.handler(rooms.putBack),
    sendOut: signedIn.rooms.sendOut.handler(absences.sendOut),
    bringBack: signedIn.rooms.bringBack.handler(absences.bringBack),
  },
  families: {
    ofStay: signedIn.families.ofStay.handler(families.ofStay),
    join: signedIn.families.join.handler(families.join),
    leave: signedIn.families.leave.handler(families.leave),
    moveTogether: signedIn.families.moveTogether.handler(moveTogether),
  },
  arrivals: {
    open: signedIn.arrivals.open.handler(handovers.open),
    record: signedIn.arrivals.record.handler(handovers.record),
    correct: signedIn.arrivals.correct.handler(handovers.correct),
    addRow: signedIn.arrivals.addRow.handler(handovers.addRow),
    correctRow: signedIn.arrivals.correctRow.handler(handovers.correctRow),
    closeRow: signedIn.arrivals.closeRow.handler(handovers.closeRow),
    turnedAway: signedIn.arrivals.turnedAway.handler(turningAway.turnedAway),
    refusedBefore: signedIn.arrivals.refusedBefore.handler(turningAway.refusedBefore),
    noteReceipt: signedIn.arrivals.noteReceipt.handler(turningAway.noteReceipt),
  },
  gate: {
    profiles: signedIn.gate.profiles.handler(gateProfiles.profiles),
    newVersion: signedIn.gate.newVersion.handler(gateProfiles.newVersion),
    putInForce: signedIn.gate.putInForce.handler(gateProfiles.putInForce),
    visits: signedIn.gate.visits.handler(door.visits),
    visitIn: signedIn.gate.visitIn.handler(door.visitIn),
    visitOut: signedIn.gate.visitOut.handler(door.visitOut),
  },
  drafts: {
    list: signedIn.drafts.list.handler(drafts.list),
    save: signedIn.drafts.save.handler(drafts.save),
    take: signedIn.drafts.take.handler(drafts.take),
    discard: signedIn.drafts.discard.handler(drafts.discard),
  },
  care: {
    house: signedIn.care.house.handler(care.house),
    entries: signedIn.care.entries.handler(care.entries),
    write: signedIn.care.write.handler(care.writeEntry),
  },
  belongings: {
    ofStay: signedIn.belongings.ofStay.handler(belongings.ofStay),
    recordSecurity: signedIn.belongings.recordSecurity.handler(belongings.recordSecurity),
    putInCustody: signedIn.belongings.putInCustody.handler(belongings.putInCustody),
    correctItem: signedIn.belongings.correctItem.handler(belongings.correctItem),
    returnItems: signedIn.belongings.returnItems.handler(custodyEnds.returnItems),
    markUnclaimed: signedIn.belongings.markUnclaimed.handler(custodyEnds.markUnclaimed),
    toPolice: signedIn.belongings.toPolice.handler(custodyEnds.toPolice),
    destroy: signedIn.belongings.destroy.handler(custodyEnds.destroy),
  },
  tasks: {
    open: signedIn.tasks.open.handler(tasks.open),
    ofStay: signedIn.tasks.ofStay.handler(tasks.ofStay),
    close: signedIn.tasks.close.handler(tasks.close),
  },
  observation: {
    list: signedIn.observation.list.handler(observation.list),
    end: signedIn.observation.end.handler(observation.end),
  },
  tracing: {
    list: signedIn.tracing.list.handler(tracing.list),
    stay: signedIn.tracing.stay.handler(tracing.ofStay),
    write: signedIn.tracing.write.handler(tracing.writeNote),
    stopClock: signedIn.tracing.stopClock.handler(tracing.stopClock),
  },
  escort: {
    list: signedIn.escort.list.handler(escort.list),
    get: signedIn.escort.get.handler(escort.get),
    plan: signedIn.escort.plan.handler(escort.plan),
    change: signedIn.escort.change.handler(escort.change),
    depart: signedIn.escort.depart.handler(escort.depart),
    handOver: signedIn.escort.handOver.handler(escort.handOver),
    bringBack: signedIn.escort.bringBack.handler(escort.bringBack),
    leave: signedIn.escort.leave.handler(leave),
  },
  papers: {
    forms: signedIn.papers.forms.handler(papers.listPaperForms),
    ofStay: signedIn.papers.ofStay.handler(papers.ofStay),
    unprintable: signedIn.papers.unprintable.handler(papers.unprintable),
    issue: signedIn.papers.issue.handler(papers.issue),
    issueAbout: signedIn.papers.issueAbout.handler(papers.issueAbout),
    printers: signedIn.papers.printers.handler(prints.listPrinters),
    print: signedIn.papers.print.handler(prints.print),
  },
  photos: {
    ofPerson: signedIn.photos.ofPerson.handler(photos.ofPerson),
    add: signedIn.photos.add.handler(photos.add),
    putAway: signedIn.photos.putAway.handler(photos.putAway),
  },
  settings: {
    dictionary: signedIn.settings.dictionary.handler(dictionary.list),
    addEntry: signedIn.settings.addEntry.handler(dictionary.addEntry),
    renameEntry: signedIn.settings.renameEntry.handler(dictionary.renameEntry),
    retireEntry: signedIn.settings.retireEntry.handler(dictionary.retireEntry),
    get: signedIn.settings.get.handler(settings.get),
    change: signedIn.settings.change.handler(settings.change),
  },
})
