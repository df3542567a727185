// `npm run data`: writes the database file of a synthetic station, and says how it goes on.
import { statSync } from 'node:fs'
import { civilDayOf } from './course.ts'
import { dataUsage, readDataOptions } from './options.ts'
import { stationSize } from './profiles.ts'
import { FileThereError, writeSyntheticFile } from './write-file.ts'

const options = readDataOptions(process.argv.slice(2))
if (!options) {
  console.error(dataUsage)
  process.exitCode = 2
} else {
  const { size, out, seed, asOf } = options
  const startedAt = performance.now()
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1)
  const progress = (deeds: number, at: number) =>
    console.log(`${seconds()} s  ${civilDayOf(at)}  ${deeds.toLocaleString('en')} deeds`)
  try {
    await writeSyntheticFile(out, { size: stationSize(size), seed, asOf, progress })
    console.log(`${seconds()} s  ${out}  ${(statSync(out).size / 1e6).toFixed(0)} MB`)
  } catch (error) {
    if (!(error instanceof FileThereError)) throw error
    console.error(`${error.message} 已存在，不覆盖。 is there already and is not written over.`)
    process.exitCode = 1
  }
}
