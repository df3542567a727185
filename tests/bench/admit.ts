// `admit`: gate check, person, registration and stay until they are committed on the disk, against the very same rows
// by bare better-sqlite3 into a twin of the file; beside it the least commit this disk can do.
import { drawAdmissions, freeTheBed, type Admission } from './data/admissions.ts'
import { openDatabase } from '../../db/open.ts'
import type { Connection } from '../../db/connection.ts'
import { ownMegacity } from './data/megacity.ts'
import { sameRows, type SameRows } from './data/same-rows.ts'
import { openService, type Service } from './data/service.ts'
import { bench, type Baseline, type Case, type Side } from './frame/bench.ts'

const rounds = 400
const warmUp = 40

/** The station's file, and a twin that only bare better-sqlite3 writes to, opened with the same settings. */
type State = Readonly<{ service: Service; twin: Connection }>
type Admitting = (admission: Admission) => Promise<Readonly<{ stayId: number }>>

function caseOf(name: string, seed: number, through: (service: Service) => Admitting): Case<State> {
  return {
    name,
    rounds,
    warmUp,
    enter: ({ service, twin }) => {
      const { connection } = service.core
      const next = drawAdmissions(connection, seed)
      const repeat = sameRows(connection.raw, twin.raw)
      const admit = through(service)
      let same: SameRows | null = null
      let admission = next()
      let stayId = 0
      const subject: Side = {
        before: () => {
          admission = next()
        },
        work: async () => {
          ;({ stayId } = await admit(admission))
        },
        after: () => freeTheBed(connection, stayId),
      }
      const bare: Baseline = {
        name: 'bare-insert',
        before: () => {
          same = repeat(stayId)
        },
        work: () => same?.insert(),
        after: () => same && freeTheBed(twin, same.stayId),
      }
      return { subject, baselines: [bare, { name: 'bare-commit', ...bareCommit(twin) }] }
    },
  }
}

/** One tiny row, committed as everything else is. */
function bareCommit({ raw }: Connection): Side {
  raw.exec('CREATE TABLE IF NOT EXISTS bench_tick (id INTEGER PRIMARY KEY) STRICT')
  const insert = raw.prepare('INSERT INTO bench_tick DEFAULT VALUES')
  const commit = raw.transaction(() => void insert.run())
  return { work: () => commit.immediate() }
}

export const admit = bench<State>({
  name: 'admit',
  unit: 'ms',
  cases: [
    caseOf('service', 1, ({ calls }) => calls.intake.admit),
    caseOf('fetch', 2, ({ requests }) => requests.intake.admit),
    {
      name: 'bare-commit',
      rounds,
      warmUp,
      enter: ({ twin }) => ({ subject: bareCommit(twin), baselines: [] }),
    },
  ],
  prepare: async (say) => {
    const [own, other] = [ownMegacity(say), ownMegacity(say)]
    const state: State = { service: openService(own.dir), twin: openDatabase(other.dir) }
    const close = async () => {
      state.twin.close()
      await state.service.close()
      for (const folder of [own, other]) folder.remove()
    }
    return { state, data: own.about, close }
  },
})
