// `node build/run.mjs tests/accuracy/command.ts [PAIRS]`: how right the card of likely-same persons is among the
// megacity's 300,000: precision, recall and confusions on both halves of the pairs, and how many of a thousand
// newcomers somebody would be called likely for. Prints, and judges nothing; works on a copy.
import { openDatabase } from '../../db/open.ts'
import { ownMegacity } from '../bench/data/megacity.ts'
import { accuracyLines, falseLikely, measureHalf, openFile } from './evaluate.ts'

const pairs = Number(process.argv[2] ?? 3000)
const newcomers = 1000

const folder = ownMegacity((line) => console.error(line))
try {
  const db = openDatabase(folder.dir)
  console.log(folder.about)
  openFile(db)
  const known = {
    name: 'a name alone',
    age: 'name, sex and age',
    home: 'name, sex, age and county',
  } as const
  for (const fullness of ['name', 'age', 'home'] as const)
    console.log(
      `false likely per 1,000 newcomers, ${known[fullness]}: ${falseLikely(db, newcomers, fullness)}`,
    )
  for (const half of ['tuning', 'held-out'] as const) {
    const accuracy = db.immediate(() => measureHalf(db, half, pairs))
    console.log(accuracyLines(half, accuracy).join('\n'))
  }
  db.close()
} finally {
  folder.remove()
}
