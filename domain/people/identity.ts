// How sure the station is of who somebody is, from what was entered; police or the national system may confirm later.
import type { IdentityStatus, PersonDetails } from './person.ts'

const confirming: readonly string[] = ['read', 'police', 'system']

/** Nameless is unknown; a document that was read, or that police or the national system confirmed, confirms; the rest is claimed. */
export function identityOf({ name, document }: Pick<PersonDetails, 'name' | 'document'>): IdentityStatus {
  if (name === null) return 'unknown'
  return document.kind !== '99' && confirming.includes(document.source) ? 'confirmed' : 'claimed'
}
