// How sure a rule's source is: [P] primary text, [S] secondary, [L] local, [G] general knowledge (soft only).
import { z } from 'zod'

export const mark = z.enum(['P', 'S', 'L', 'G'])
export type Mark = z.infer<typeof mark>
