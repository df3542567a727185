// `find`: the find box on the megacity, at the service, one case a kind of question; beside it a full scan and, where
// letters are typed, a scan with a pinyin-matching library.
import { match } from 'pinyin-pro'
import { megacity } from './data/megacity.ts'
import { drawQuestions, questionKinds, type QuestionKind } from './data/questions.ts'
import { openService, type Service } from './data/service.ts'
import { bench, type Baseline, type Case } from './frame/bench.ts'

const rounds = 400
/** Scans take as long as hundreds of finds. */
const everyScan = 20
const everyLibraryScan = 100

const scans: Readonly<Record<QuestionKind['scans'], string>> = {
  name: `SELECT id, name, label FROM person WHERE name LIKE '%' || $text || '%' OR label LIKE '%' || $text || '%'
    ORDER BY is_in_house DESC, last_seen_at DESC LIMIT 20`,
  number: `SELECT id, name, document_number FROM person WHERE document_number LIKE '%' || $text
    ORDER BY is_in_house DESC, last_seen_at DESC LIMIT 20`,
  // Nobody can look for letters in characters: the scan reads the spellings that were stored.
  pinyin: `SELECT person.id, person.name FROM person_keys JOIN person ON person.id = person_keys.person_id
    WHERE person_keys.keys LIKE '%"' || $text || '%' ORDER BY person_keys.rank LIMIT 20`,
}

type Named = Readonly<{ id: number; name: string }>
type State = Readonly<{ service: Service; names(): readonly Named[] }>

function caseOf({ name, scans: scanned }: QuestionKind): Case<State> {
  return {
    name,
    rounds,
    warmUp: 20,
    enter: (state) => {
      const questions = drawQuestions(state.service.core.connection, name, rounds)
      const textAt = (round: number) => questions[round % rounds] ?? ''
      return {
        subject: { work: (round) => state.service.calls.people.find({ text: textAt(round) }) },
        baselines: [
          fullScan(state, scans[scanned], textAt),
          ...(scanned === 'pinyin' ? [libraryScan(state, textAt)] : []),
        ],
      }
    },
  }
}

type TextAt = (round: number) => string

function fullScan({ service }: State, sql: string, textAt: TextAt): Baseline {
  const { connection } = service.core
  return {
    name: 'full-scan',
    every: everyScan,
    work: (round) => connection.all(sql, { text: textAt(round) }),
  }
}

/** Every name in memory, best first, as a program without keys would do it; the first 20 of all that match. */
function libraryScan({ names }: State, textAt: TextAt): Baseline {
  return {
    name: 'pinyin-pro-scan',
    every: everyLibraryScan,
    before: names,
    work: (round) => {
      const text = textAt(round)
      return names()
        .filter(({ name }) => match(name, text) !== null)
        .slice(0, 20)
    },
  }
}

export const find = bench<State>({
  name: 'find',
  unit: 'ms',
  cases: questionKinds.map(caseOf),
  prepare: async (say) => {
    const folder = megacity(say)
    const service = openService(folder.dir)
    let kept: readonly Named[] | null = null
    const names = () =>
      (kept ??= service.core.connection.all<Named>(
        'SELECT id, name FROM person WHERE name IS NOT NULL ORDER BY is_in_house DESC, last_seen_at DESC',
      ))
    return { state: { service, names }, data: folder.about, close: () => service.close() }
  },
})
