// Voiding a stay that was opened by mistake; part of the topic `intake`.
import { z } from 'zod'
import { issuedPaper } from '../../domain/papers/paper.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { byRoles } from './call.ts'

export const voidingContract = {
  /** Frees the bed and closes the tasks. Papers that were issued stay; their serials are given back, to be collected. */
  voidStay: byRoles('write', 'front-desk')
    .input(z.object({ stayId: recordId, version: recordVersion, reason: requiredLine(200) }))
    .output(
      z.object({
        stayId: z.int(),
        version: z.int(),
        papers: z.array(issuedPaper.pick({ serial: true, form: true })),
      }),
    ),
}
