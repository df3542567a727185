// Who may do what, written by hand from the work at the station: the contract is held against this, never the reverse.
// A call that is missing here fails the test. The head may do whatever any role may.
import type { Role } from '../../domain/accounts/account.ts'

/** `nobody`: also before sign-in; `anyone`: whoever is signed in; otherwise these roles and the head. */
type Who = 'nobody' | 'anyone' | readonly Exclude<Role, 'head'>[]

export const permissionTable: Readonly<Record<string, Who>> = {
  'setup.state': 'nobody',
  'setup.searchRegions': 'nobody',
  'setup.complete': 'nobody',

  'session.accounts': 'nobody',
  'session.signIn': 'nobody',
  'session.me': 'anyone',
  'session.setLanguage': 'anyone',
  'session.signOut': 'anyone',

  'accounts.list': [],
  'accounts.create': [],
  'accounts.update': [],

  'settings.get': 'anyone',
  'settings.change': [],
  'settings.dictionary': 'anyone',
  'settings.addEntry': [],
  'settings.renameEntry': [],
  'settings.retireEntry': [],

  'photos.ofPerson': 'anyone',
  'photos.add': ['front-desk', 'caregiver', 'tracing', 'escort'],
  'photos.putAway': ['front-desk', 'caregiver', 'tracing', 'escort'],

  'board.today': 'anyone',

  'people.find': 'anyone',
  'people.page': 'anyone',
  'people.copyBlock': ['front-desk', 'tracing', 'escort'],
  'people.correct': ['front-desk', 'tracing', 'escort'],
  'people.likelySame': 'anyone',
  'people.mergePreview': 'anyone',
  'people.merge': ['front-desk', 'tracing'],
  'people.unmerge': ['front-desk', 'tracing'],

  'tasks.open': 'anyone',
  'tasks.ofStay': 'anyone',
  'tasks.close': ['front-desk', 'caregiver', 'tracing', 'escort'],

  'observation.list': 'anyone',
  'observation.end': ['caregiver', 'front-desk'],

  'belongings.ofStay': 'anyone',
  'belongings.recordSecurity': ['front-desk', 'caregiver'],
  'belongings.putInCustody': ['front-desk', 'caregiver'],
  'belongings.correctItem': ['front-desk', 'caregiver'],
  'belongings.returnItems': ['front-desk', 'caregiver', 'escort'],
  'belongings.markUnclaimed': ['front-desk', 'escort'],
  'belongings.toPolice': ['front-desk', 'caregiver'],
  'belongings.destroy': ['front-desk', 'caregiver'],

  'intake.form': 'anyone',
  'intake.beds': 'anyone',
  'intake.verdict': ['front-desk'],
  'intake.admit': ['front-desk'],
  'intake.admitAtOnce': ['front-desk'],
  'intake.finalise': ['front-desk'],
  'intake.turnAway': ['front-desk'],
  'intake.refuse': ['front-desk'],
  'intake.refer': ['front-desk'],

  'arrivals.open': 'anyone',
  'arrivals.record': ['front-desk'],
  'arrivals.correct': ['front-desk'],
  'arrivals.addRow': ['front-desk'],
  'arrivals.correctRow': ['front-desk'],
  'arrivals.closeRow': ['front-desk'],
  'arrivals.turnedAway': 'anyone',
  'arrivals.refusedBefore': 'anyone',
  'arrivals.noteReceipt': ['front-desk'],

  'intake.readCard': ['front-desk'],
  'intake.voidStay': ['front-desk'],
  'intake.correctRegistration': ['front-desk'],
  'intake.moveBed': ['front-desk', 'caregiver'],
  'intake.addRoom': [],

  'rooms.plan': 'anyone',
  'rooms.ofStay': 'anyone',
  'rooms.changeRoom': [],
  'rooms.addBeds': [],
  'rooms.takeOut': [],
  'rooms.putBack': [],
  'rooms.sendOut': ['front-desk', 'caregiver'],
  'rooms.bringBack': ['front-desk', 'caregiver'],

  'families.ofStay': 'anyone',
  'families.join': ['front-desk', 'caregiver'],
  'families.leave': ['front-desk', 'caregiver'],
  'families.moveTogether': ['front-desk', 'caregiver'],

  'gate.profiles': 'anyone',
  'gate.newVersion': [],
  'gate.putInForce': [],
  'gate.visits': 'anyone',
  'gate.visitIn': ['front-desk'],
  'gate.visitOut': ['front-desk'],

  'drafts.list': 'anyone',
  'drafts.save': 'anyone',
  'drafts.take': 'anyone',
  'drafts.discard': 'anyone',

  'care.house': 'anyone',
  'care.entries': 'anyone',
  'care.write': ['caregiver', 'front-desk'],

  'tracing.list': 'anyone',
  'tracing.stay': 'anyone',
  'tracing.write': ['tracing', 'front-desk'],
  'tracing.stopClock': ['tracing', 'front-desk'],

  'escort.list': 'anyone',
  'escort.get': 'anyone',
  'escort.plan': ['escort'],
  'escort.change': ['escort'],
  'escort.depart': ['escort'],
  'escort.handOver': ['escort'],
  'escort.bringBack': ['escort', 'front-desk'],
  'escort.leave': ['escort', 'front-desk'],

  'papers.forms': 'anyone',
  'papers.ofStay': 'anyone',
  'papers.unprintable': 'anyone',
  'papers.printers': 'anyone',
  'papers.issue': ['escort', 'front-desk'],
  'papers.issueAbout': ['escort', 'front-desk'],
  'papers.print': ['escort', 'front-desk'],
}
