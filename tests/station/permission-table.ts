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

  'board.today': 'anyone',

  'people.find': 'anyone',
  'people.page': 'anyone',
  'people.correct': ['front-desk', 'tracing', 'escort'],

  'tasks.open': 'anyone',
  'tasks.ofStay': 'anyone',
  'tasks.close': ['front-desk', 'caregiver', 'tracing', 'escort'],

  'intake.form': 'anyone',
  'intake.beds': 'anyone',
  'intake.verdict': ['front-desk'],
  'intake.admit': ['front-desk'],
  'intake.turnAway': ['front-desk'],
  'intake.correctRegistration': ['front-desk'],
  'intake.moveBed': ['front-desk', 'caregiver'],
  'intake.addRoom': [],

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
  'papers.print': ['escort', 'front-desk'],
}
