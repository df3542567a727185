// Asking the identity-card reader that stands beside the station; part of the topic `intake`.
import { z } from 'zod'
import { cardFault, cardReading } from '../../domain/people/card-reading.ts'
import { byRoles } from './call.ts'

export const cardReaderContract = {
  /** What lies on the reader just now. Nothing of it is kept or logged before somebody admits the person. */
  readCard: byRoles('read', 'front-desk').output(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('read'), card: cardReading }),
      /** No HTTP reader is set, or the desk is another machine than the station: its wedge types by itself. */
      z.object({ kind: z.literal('off') }),
      z.object({ kind: z.literal('not-there') }),
      z.object({ kind: z.literal('no-card') }),
      z.object({ kind: z.literal('unreadable'), because: cardFault.or(z.enum(['not-json', 'too-big'])) }),
    ]),
  ),
}
