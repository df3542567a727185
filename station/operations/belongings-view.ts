// What the calls about belongings answer with: everything of one stay as it stands now.
import { securityWarnings } from '../../domain/belongings/security-check.ts'
import { displayName } from '../../domain/people/person.ts'
import { listCustodyItems } from '../../db/stores/custody-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { listSecurityChecks } from '../../db/stores/security-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import type { BelongingsView } from '../contract/belongings.ts'
import type { Reading } from '../operation.ts'

export function viewBelongings({ db }: Pick<Reading, 'db'>, stayId: number): BelongingsView {
  const stay = getStay(db, stayId)
  const person = getPerson(db, stay.personId)
  return {
    stayId,
    stayNumber: stay.number,
    personId: stay.personId,
    name: displayName(person),
    isOpen: stay.state.kind === 'open',
    checks: listSecurityChecks(db, stayId).map((check) => ({
      ...check,
      warnings: [...securityWarnings(check, person.sex)],
    })),
    items: listCustodyItems(db, stayId),
  }
}
