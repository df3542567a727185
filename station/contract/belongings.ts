// Belongings: the security check of a stay, and the register of what the station keeps until it is asked for (R37).
import { z } from 'zod'
import { destruction, policeReceipt } from '../../domain/belongings/disposal.ts'
import { custodyItem, custodyThing, returning } from '../../domain/belongings/custody-item.ts'
import { newSecurityCheck, securityCheck, securityWarning } from '../../domain/belongings/security-check.ts'
import { instant, recordId, recordVersion } from '../../domain/shared/instant.ts'
import { line } from '../../domain/shared/text.ts'
import { byRoles, signedIn } from './call.ts'

const securityCheckView = securityCheck.extend({ warnings: z.array(securityWarning) })
export type SecurityCheckView = z.infer<typeof securityCheckView>

export const belongingsView = z.object({
  stayId: z.int(),
  stayNumber: z.string(),
  personId: z.int(),
  name: z.string(),
  isOpen: z.boolean(),
  /** Last checked first. */
  checks: z.array(securityCheckView),
  /** In the order of their numbers. */
  items: z.array(custodyItem),
})
export type BelongingsView = z.infer<typeof belongingsView>

/** The items a call is about, each in the version that was seen. */
export const chosenItems = z
  .array(z.object({ id: recordId, version: recordVersion }))
  .min(1, { error: 'required' })
  .max(200)

export const belongingsContract = {
  ofStay: signedIn('read')
    .input(z.object({ stayId: recordId }))
    .output(belongingsView),
  /** What was found and goes into custody becomes an item of the register in the same call. */
  recordSecurity: byRoles('write', 'front-desk', 'caregiver')
    .input(z.object({ check: newSecurityCheck }))
    .output(belongingsView),
  putInCustody: byRoles('write', 'front-desk', 'caregiver')
    .input(
      z.object({
        stayId: recordId,
        takenAt: instant,
        items: z.array(custodyThing).min(1, { error: 'required' }).max(60),
        draftId: recordId.nullable(),
      }),
    )
    .output(belongingsView),
  correctItem: byRoles('write', 'front-desk', 'caregiver')
    .input(z.object({ id: recordId, version: recordVersion, item: custodyThing }))
    .output(belongingsView),
  /** On demand, at any time: also of somebody who left long ago, or who is on the way. */
  returnItems: byRoles('write', 'front-desk', 'caregiver', 'escort')
    .input(z.object({ stayId: recordId, items: chosenItems, returning }))
    .output(belongingsView),
  /** Only of somebody who has left. */
  markUnclaimed: byRoles('write', 'front-desk', 'escort')
    .input(z.object({ stayId: recordId, items: chosenItems, at: instant, note: line(120) }))
    .output(belongingsView),
  toPolice: byRoles('write', 'front-desk', 'caregiver')
    .input(z.object({ stayId: recordId, items: chosenItems, at: instant, receipt: policeReceipt }))
    .output(belongingsView),
  destroy: byRoles('write', 'front-desk', 'caregiver')
    .input(z.object({ stayId: recordId, items: chosenItems, at: instant, destruction }))
    .output(belongingsView),
}
