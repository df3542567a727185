// Papers: issuing (the bytes are made once), printing exactly those bytes. The bytes themselves are at /paper/*.
import { z } from 'zod'
import { formCode, issuedPaper } from '../../domain/papers/paper.ts'
import { recordId } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { byRoles, override, signedIn } from './call.ts'

export const papersContract = {
  forms: signedIn('read').output(
    z.array(
      z.object({
        code: formCode,
        version: z.string(),
        nameZh: z.string(),
        nameEn: z.string(),
        copies: z.array(z.string()),
        /** About one person's part in an escort; without an escort there is nothing to print. */
        needsEscort: z.boolean(),
      }),
    ),
  ),
  ofStay: signedIn('read')
    .input(z.object({ stayId: recordId }))
    .output(z.array(issuedPaper)),
  /** Characters of a paper that no font has, before anything is issued; empty when all can be printed. */
  unprintable: signedIn('read')
    .input(z.object({ form: formCode, stayId: recordId, escortId: recordId.nullable() }))
    .output(z.array(z.object({ character: z.string(), code: z.string() }))),
  issue: byRoles('write', 'front-desk', 'escort')
    .input(
      z.object({
        form: formCode,
        stayId: recordId,
        escortId: recordId.nullable(),
        /** F1 of a registration that is not final is issued by somebody who says why (R08). */
        overrides: z.array(override).max(5),
      }),
    )
    .output(issuedPaper),
  /** A paper of the gate: F6 of a handover, F2 or F12A of somebody who did not come in. */
  issueAbout: byRoles('write', 'front-desk', 'escort')
    .input(
      z.object({
        form: formCode,
        about: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('handover'), handoverId: recordId }),
          z.object({ kind: z.literal('gate-check'), gateCheckId: recordId }),
        ]),
      }),
    )
    .output(issuedPaper),
  printers: signedIn('read').output(
    z.array(z.object({ name: z.string(), isDefault: z.boolean(), state: z.enum(['ready', 'stopped']) })),
  ),
  print: byRoles('write', 'front-desk', 'escort')
    .input(
      z.object({
        paperId: recordId,
        /** One-based copy; null prints every copy once. */
        copy: z.int().min(1).max(9).nullable(),
        printer: requiredLine(127),
      }),
    )
    .output(z.object({ jobs: z.array(z.string()) })),
}
