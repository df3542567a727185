// `board`: the first screen's one call on the megacity; beside it the same counts by scanning every stay.
import { addDays, startOfDay } from '../../domain/shared/civil-day.ts'
import { asOf, megacity } from './data/megacity.ts'
import { openService, type Service } from './data/service.ts'
import { bench, type Case, type Contest } from './frame/bench.ts'

const zone = 'Asia/Shanghai'

/** No index, as where somebody counts what is in the table. */
const counts = `
  SELECT count(*) FILTER (WHERE stay.open_state IS NOT NULL) AS total,
    count(*) FILTER (WHERE stay.open_state IS NOT NULL AND person.sex = 'male') AS male,
    count(*) FILTER (WHERE stay.open_state IS NOT NULL AND person.sex = 'female') AS female,
    count(*) FILTER (WHERE stay.open_state = 'in-hospital') AS inHospital,
    count(*) FILTER (WHERE stay.open_state = 'escorting') AS escorting,
    count(*) FILTER (WHERE stay.arrived_at >= $from AND stay.arrived_at < $to) AS arrived,
    count(*) FILTER (WHERE stay.exit_at >= $from AND stay.exit_at < $to) AS gone
  FROM stay NOT INDEXED JOIN person ON person.id = stay.person_id`

function versusScan({ core }: Service, work: () => unknown): Contest {
  const day = { from: startOfDay(asOf, zone), to: startOfDay(addDays(asOf, 1), zone) }
  return {
    subject: { work },
    baselines: [{ name: 'full-scan', every: 10, work: () => core.connection.get(counts, day) }],
  }
}

const cases: readonly Case<Service>[] = [
  {
    name: 'service',
    rounds: 400,
    warmUp: 20,
    enter: (service) => versusScan(service, () => service.calls.board.today()),
  },
  {
    name: 'fetch',
    rounds: 400,
    warmUp: 20,
    enter: (service) => versusScan(service, () => service.requests.board.today()),
  },
]

export const board = bench<Service>({
  name: 'board',
  unit: 'ms',
  cases,
  prepare: async (say) => {
    const folder = megacity(say)
    const service = openService(folder.dir)
    return { state: service, data: folder.about, close: () => service.close() }
  },
})
