// Every bench there is. A new one is a file beside this and a line here.
import { admit } from './admit.ts'
import { board } from './board.ts'
import { find } from './find.ts'
import { intakeWalk } from './intake-walk.ts'
import type { Bench } from './frame/bench.ts'
import { likelySame } from './likely-same.ts'
import { printF1 } from './print-f1.ts'
import { starting } from './start.ts'

export const benches: readonly Bench[] = [admit, find, likelySame, board, printF1, starting, intakeWalk]
